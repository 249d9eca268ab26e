/** What the built extension adds to real pages: the same page with and without it, in pairs, in real Chromium. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { serveFolder } from '../start/serve-folder.ts';
import { launchChromium } from './launch-chromium.ts';
import { readyChromium } from './ready-chromium.ts';
import { median } from './statistics.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folders = ['demo', 'tests/fixtures/pages'];
/** Milliseconds after the load event at which a page is taken to be at rest. */
const rest = 600;

interface Visit {
  /** Milliseconds of processor time of the page's main thread. */
  readonly mainThread: number;
  readonly longTasks: number;
  /** Bytes of JavaScript heap, all worlds, after a collection. */
  readonly heap: number;
  /** Milliseconds from DOMContentLoaded to the first frame with a mark; null when there is none. */
  readonly firstMark: number | null;
}
export interface PageCost { readonly page: string; readonly mainThread: number; readonly longTasks: number; readonly heap: number; readonly firstMark: number | null }

/** Medians of what the extension adds to each page. */
export async function measureEndToEnd(extension: string, pairs: number, say: (line: string) => void): Promise<PageCost[]> {
  const costs: PageCost[] = [];
  const withIt = await readyChromium(extension);
  const without = await launchChromium();
  try {
    const plain = await without.newContext();
    for (const folder of folders.filter((name) => existsSync(path.join(root, name)))) {
      const served = await serveFolder(path.join(root, folder));
      for (const name of readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.html'))) {
        say(`${folder}/${name}, with and without the extension`);
        const visits: { readonly on: Visit; readonly off: Visit }[] = [];
        for (let pair = 0; pair < pairs; pair++) visits.push({ off: await visit(plain, served.origin, name), on: await visit(withIt.context, served.origin, name) });
        const added = (key: 'mainThread' | 'longTasks' | 'heap'): number => median(visits.map(({ on, off }) => on[key] - off[key]));
        const marks = visits.flatMap(({ on }) => on.firstMark ?? []);
        costs.push({ page: `${folder}/${name}`, mainThread: added('mainThread'), longTasks: Math.max(0, added('longTasks')), heap: added('heap'), firstMark: marks.length > 0 ? median(marks) : null });
      }
      await served.close();
    }
  } finally {
    await withIt.close();
    await without.close();
  }
  return costs;
}

/** Put into the page before its own scripts: counts its long tasks and waits for the first highlight. */
const watcher = `(() => {
  const seen = globalThis.__seen = { longTasks: 0, ready: null, firstMark: null };
  new PerformanceObserver((list) => { seen.longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
  addEventListener('DOMContentLoaded', () => {
    seen.ready = performance.now();
    const look = () => {
      if (CSS.highlights.size > 0) seen.firstMark = performance.now() - seen.ready;
      else if (performance.now() - seen.ready < ${rest}) requestAnimationFrame(look);
    };
    look();
  });
})()`;

async function visit(context: BrowserContext, origin: string, name: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/favicon.ico`).catch(() => null); // the renderer of this site is there before the clock starts
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (key: string): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find((one) => one.name === key)?.value ?? NaN;
  await page.addInitScript(watcher);
  const before = await metric('TaskDuration');
  await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
  await page.waitForTimeout(rest);
  const mainThread = (await metric('TaskDuration') - before) * 1000;
  const { longTasks, firstMark } = await page.evaluate<{ longTasks: number; firstMark: number | null }>('__seen');
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric('JSHeapUsedSize');
  await page.close();
  return { mainThread, longTasks, heap, firstMark };
}
