/** The test function of all end-to-end tests: one browser with the extension a worker, one fresh tab a test, and what must hold after every test. */
import { test as base, expect } from '@playwright/test';
import type browserType from 'webextension-polyfill';
import type { Settings } from '../../../platform/index.ts';
import { startReaderInChromium } from './chromium.ts';
import type { Reader, Tab } from './driver.ts';
import { startReaderInFirefox } from './firefox.ts';
import { closeFirstRun } from './first-run.ts';
import { serve, type Site } from './site.ts';

declare const browser: typeof browserType;

export interface WhichBrowser { readonly which: 'chromium' | 'firefox' }

/** What the browsers' makers are asked by the browsers themselves, extension or not. */
const browsersOwn = /\.(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozaws|mozgcp)\.(?:com|net|org)(?::\d+)?$/;

export const test = base.extend<{ tab: Tab }, WhichBrowser & { site: Site; reader: Reader }>({
  which: ['chromium', { option: true, scope: 'worker' }],
  site: [async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  }, { scope: 'worker' }],
  reader: [async ({ which, site }, use) => {
    const reader = await (which === 'firefox' ? startReaderInFirefox : startReaderInChromium)(site.origin);
    await closeFirstRun(reader);
    await use(reader);
    await reader.close();
  }, { scope: 'worker', timeout: 60_000 }],
  tab: async ({ reader, site }, use) => {
    await change(reader, {});
    const from = site.log.length;
    const tab = await reader.newTab();
    await use(tab);
    await tab.close();
    expect(await reader.takeErrors(), 'the extension failed nowhere').toEqual([]);
    expect(strange(site, from), 'nothing but the page and what belongs to it was asked for').toEqual([]);
  },
});

/** Sets the reader's settings to the defaults and these. Open pages hear of it. */
export function change(reader: Reader, set: Partial<Settings>): Promise<void> {
  return reader.inExtension((wanted) => browser.storage.local.set({ settings: { version: 0, set: wanted } }), set);
}

/** Requests that no page of a test makes: of scripts, of other hosts, for what is not there. */
function strange(site: Site, from: number): string[] {
  return site.log.slice(from).filter(({ url, dest, origin, known }) => {
    const { host, pathname } = new URL(url);
    if (browsersOwn.test(host) || pathname === '/favicon.ico') return false;
    return !known || dest === 'empty' || /extension:/.test(origin);
  }).map(({ url, dest }) => `${dest} ${url}`);
}

/** Asks again, quickly at first, until the answer is the one expected. */
export const soon = <T>(ask: () => T | Promise<T>, options: { readonly message?: string; readonly timeout?: number; readonly intervals?: number[] } = {}) =>
  expect.poll(ask, { intervals: [30, 60, 100, 150, 250], ...options });

export { expect };
