/** A pack of a million names in the built extension, beside one of five hundred: reading a long page, memory, and the first marks after the background was stopped. */
import type { Page } from 'playwright';
import { buildInChild } from '../../bench/build-in-child.ts';
import { makePage } from '../../bench/make-page.ts';
import { TextMaker } from '../../bench/make-texts.ts';
import type { Served } from '../../bench/serve.ts';
import { median } from '../bench/statistics.ts';
import { withPack } from '../bench/with-pack.ts';
import { inChromiumExtension, type StartedChromium } from '../browsers.ts';
import { memoryOf } from './browser-memory.ts';
import { withExtension } from './browsers-in-pairs.ts';

export interface PackCost {
  readonly aliases: number;
  /** Milliseconds from DOMContentLoaded until the counts of the 1.46 M character page stand still. */
  readonly read: number;
  /** … until the first mark, in a browser whose background had just been stopped. */
  readonly firstMark: number;
  readonly mentions: number;
  /** MB of JavaScript heap of the tab, all worlds, after a collection. */
  readonly tabHeap: number;
  /** MB of the whole browser with that tab; null where the system does not tell. */
  readonly browser: number | null;
}

const characters = 1_460_000;

export async function measurePack(extension: string, served: Served, aliases: number, rounds: number): Promise<PackCost> {
  const texts = new TextMaker();
  served.put('/long', makePage(texts.paragraphs(characters, characters), characters));
  const { bytes } = await buildInChild(aliases, 'plain');
  const { folder, remove } = withPack(extension, 'made', bytes);
  try {
    const visits: Omit<PackCost, 'aliases'>[] = [];
    for (let round = 0; round < rounds; round++) visits.push(await withExtension(folder, (browser) => visit(browser, `${served.origin}/long`)));
    const of = (key: 'read' | 'firstMark' | 'mentions' | 'tabHeap'): number => median(visits.map((one) => one[key]));
    const whole = visits.flatMap(({ browser }) => browser ?? []);
    return { aliases, read: of('read'), firstMark: of('firstMark'), mentions: of('mentions'), tabHeap: of('tabHeap'), browser: whole.length > 0 ? median(whole) : null };
  } finally {
    remove();
  }
}

/** In the background: asks the tab for its counts until they stand still. Returns the clock of the last change. */
const followCounts = `(async () => {
  const [{ id }] = await chrome.tabs.query({ active: true });
  let last = '', at = 0;
  while (at === 0 || Date.now() - at < 2000) {
    const answer = await chrome.tabs.sendMessage(id, { glossator: 'status', request: null }, { frameId: 0 }).catch(() => null);
    const now = String(answer?.reply?.mentions ?? '');
    if (now !== last && now !== '0' && now !== '') [last, at] = [now, Date.now()];
    await new Promise((done) => setTimeout(done, 10));
  }
  return { at, mentions: Number(last) };
})()`;

async function visit(browser: StartedChromium, address: string): Promise<Omit<PackCost, 'aliases'>> {
  const page = await browser.context.newPage();
  await page.goto(new URL('/favicon.ico', address).href).catch(() => null);
  await page.addInitScript(firstMarkWatcher);
  await stopBackground(page);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  const ready = await page.evaluate<number>('performance.timeOrigin + performance.getEntriesByType("navigation")[0].domContentLoadedEventStart');
  const { at, mentions } = await inChromiumExtension<{ at: number; mentions: number }>(browser, followCounts);
  const firstMark = await page.evaluate<number | null>('__firstMark') ?? NaN;
  const session = await browser.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { read: at - ready, firstMark, mentions, tabHeap: usedSize / 2 ** 20, browser: await memoryOf(await browser.context.browser()!.newBrowserCDPSession()) };
}

const firstMarkWatcher = `globalThis.__firstMark = null;
addEventListener('DOMContentLoaded', () => {
  const ready = performance.now();
  const look = () => {
    if (CSS.highlights.size > 0) globalThis.__firstMark = performance.now() - ready;
    else if (performance.now() - ready < 20000) requestAnimationFrame(look);
  };
  look();
});`;

/** As the browser itself does when the background had nothing to do for half a minute. */
async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}
