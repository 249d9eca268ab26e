/** How long a whole page session keeps the main thread at a time: the clock stands between two of its breaths. */
import { startPageSession, type PageReader } from '../../page/index.ts';

interface Scheduler { yield(): Promise<void> }

/** Milliseconds that the page must have been at rest before the session counts as done. */
const rest = 300;

/** Milliseconds of each slice, from when the session got the thread to when it gave it back. */
export async function slicesOfSession(reader: PageReader & { isBusy(): boolean }): Promise<number[]> {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  const letBreathe = scheduler.yield.bind(scheduler);
  const slices: number[] = [];
  let began = 0;
  let last = 0;
  const end = (): void => {
    if (began === 0) return;
    last = performance.now();
    slices.push(last - began);
    began = 0;
  };
  const begin = (): void => {
    began = performance.now();
    // what the session does last has no breath after it: the next task ends the slice
    const { port1, port2 } = new MessageChannel();
    const mine = began;
    port1.onmessage = () => {
      if (began === mine) end();
      port1.close();
    };
    port2.postMessage(null);
  };
  scheduler.yield = () => {
    end();
    return letBreathe().then(begin);
  };
  const life = new AbortController();
  begin();
  startPageSession(document, reader, { shows: () => true, strictness: 'fuzzy', density: 'every' }, {
    statusChanged: () => {}, styleNeeded: () => {}, mentionGone: () => {}, shadowRootOf: () => null,
  }, life.signal);
  do await new Promise((done) => setTimeout(done, rest)); while (reader.isBusy() || performance.now() - last < rest);
  scheduler.yield = letBreathe;
  life.abort();
  return slices;
}
