import type { Page } from 'playwright';
import { mainThreadOf, meter } from '../cost/browsers-in-pairs.ts';
import type { Side } from './pair.ts';

export interface Visit {
  readonly page: Page;
  /** Clock of DOMContentLoaded (ms since 1970). */
  readonly ready: number;
  /** … and of the page's own clock at the end of its load (ms). */
  readonly loaded: number;
  /** Milliseconds of processor time that the main thread has used for this page. */
  mainThread(): Promise<number>;
  /** MB of JavaScript heap, all worlds, after a collection. */
  heap(): Promise<number>;
  /** Long tasks since the load: their number and the longest (ms). */
  longTasks(): Promise<{ readonly count: number; readonly longest: number }>;
  /** Frames a second while so many milliseconds pass. `work`: an expression for a function that is called each frame and ends it by returning true. */
  frames(milliseconds: number, work?: string): Promise<number>;
}

/** A large page on a busy machine takes its time to load (ms). */
const longestLoad = 180_000;

export async function visit(side: Side, address: string): Promise<Visit> {
  const page = await side.newPage();
  await page.goto(new URL('/nothing', address).href); // the renderer of this site is there before the clock starts
  const session = await meter(page);
  const before = await mainThreadOf(session);
  await page.goto(address, { waitUntil: 'load', timeout: longestLoad });
  const [ready, loaded] = await page.evaluate<[number, number]>(`new Promise((done) => setTimeout(() => {
    const [{ domContentLoadedEventStart, loadEventEnd }] = performance.getEntriesByType('navigation');
    done([performance.timeOrigin + domContentLoadedEventStart, loadEventEnd]);
  }))`);
  return {
    page, ready, loaded,
    mainThread: async () => await mainThreadOf(session) - before,
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
    },
    longTasks: () => page.evaluate(`soak.longTasks(${loaded})`),
    frames: (milliseconds, work) => page.evaluate<number>(`soak.frames(${milliseconds}, ${work ?? '() => false'})`),
  };
}
