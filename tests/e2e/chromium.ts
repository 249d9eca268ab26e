/** The built extension in real Chromium, for Playwright tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { serve, type Site } from './site.ts';

const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Runs code in the extension's isolated world of a page, where chrome.dom opens closed shadow roots. */
export async function inContentScript<T>(page: Page, expression: string): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  const ids: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://') && context.auxData?.type === 'isolated') ids.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: ids.at(-1)!, expression, returnByValue: true, awaitPromise: true,
  });
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

export const test = base.extend<
  Record<never, never>,
  { extensionContext: BrowserContext; worker: Worker; extensionId: string; site: Site }
>({
  extensionContext: [async ({}, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'glossator-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      headless: true,
      viewport: { width: 1000, height: 800 },
      locale: 'en-US',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }, { scope: 'worker' }],
  context: async ({ extensionContext }, use) => use(extensionContext),
  worker: [async ({ extensionContext }, use) => {
    await use(extensionContext.serviceWorkers()[0] ?? (await extensionContext.waitForEvent('serviceworker')));
  }, { scope: 'worker' }],
  extensionId: [async ({ worker }, use) => use(new URL(worker.url()).host), { scope: 'worker' }],
  site: [async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  }, { scope: 'worker' }],
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
});
export { expect } from '@playwright/test';
