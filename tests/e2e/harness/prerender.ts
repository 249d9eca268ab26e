/** Chromium without Playwright, whose way of attaching to pages forbids them to be prerendered. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../../../scripts/browsers.ts';
import { placeOf } from '../../../scripts/browser-places.mjs';
import { extensionFor } from './extension.ts';
import type { Site } from './site.ts';
import { expect, soon } from './test.ts';

/** Opens `first`, waits until `next` has been prerendered, goes there by a click, and expects its marks and badge then and not before. */
export async function expectAnnotatedOnceShown(site: Site, first: string, next: string): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'glossator-'));
  const chromium = await puppeteer.launch({
    executablePath: placeOf('chromium')!, headless: true, userDataDir: profile, ignoreDefaultArgs: ['--disable-extensions'],
    args: [...chromiumArgs(extensionFor('chromium')), '--disable-gpu', `--proxy-server=${site.origin}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    const target = await chromium.waitForTarget((one) => one.type() === 'service_worker', { timeout: 20_000 });
    const worker = (await target.worker())!;
    const badge = () => worker.evaluate(async (origin) => {
      const { chrome } = globalThis as any;
      const tab = (await chrome.tabs.query({})).find(({ url }: { url?: string }) => url?.startsWith(origin));
      return chrome.action.getBadgeText({ tabId: tab.id }) as Promise<string>;
    }, site.origin);
    // the page that welcomes comes to the front by itself
    await chromium.waitForTarget((one) => one.url().includes('welcome'), { timeout: 15_000 }).catch(() => null);
    const page = await chromium.newPage();
    const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    // nothing is made ready for a page that stands behind another
    await page.bringToFront();
    await page.goto(first);
    await soon(badge).toBe('1');
    await soon(() => site.log.filter(({ url }) => url === next).length, { message: 'the next page is made ready' }).toBe(1);
    await new Promise((done) => setTimeout(done, 1_500)); // it is read meanwhile
    expect(await badge()).toBe('1');
    await page.click('a');
    // the page's target is another from now on: a question on the way is lost, and asked again
    await soon(() => page.evaluate(() => location.pathname.endsWith('-b')).catch(() => false), { message: 'and is gone to' }).toBe(true);
    expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { activationStart: number }).activationStart), 'the page was prerendered').toBeGreaterThan(0);
    expect(site.log.filter(({ url }) => url === next).length, 'and not loaded again').toBe(1);
    await soon(marks).toBe(4);
    await soon(badge).toBe('4');
    const at = await page.evaluate(() => document.querySelector('b')!.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number });
    await page.mouse.move(at.x + 3, at.y + 3);
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await soon(() => page.evaluate(() => document.querySelector('[popover]:popover-open') !== null), { message: 'its cards open' }).toBe(true);
  } finally {
    await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
