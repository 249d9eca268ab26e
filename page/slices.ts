/** Work in slices, so that the page never waits long for us. */

/** Milliseconds that one slice may take. */
const sliceLength = 4;

export interface Slices {
  /** Call after each small piece of work: goes on at once while the slice lasts, else lets the page breathe first. Returns a promise only in the second case. */
  pause(): Promise<void> | undefined;
  /** Waits for what is done elsewhere; the clock stands meanwhile. */
  waitFor<T>(answer: Promise<T>): Promise<T>;
  /** Milliseconds of the main thread used so far. */
  spent(): number;
}

/** Starts the clock. pause() rejects with the signal's reason once it has aborted. */
export function startSlices(signal: AbortSignal): Slices {
  let began = performance.now();
  let before = 0;
  const waitFor = async <T>(answer: Promise<T>): Promise<T> => {
    before += performance.now() - began;
    const value = await answer;
    signal.throwIfAborted();
    began = performance.now();
    return value;
  };
  return {
    waitFor,
    pause() {
      signal.throwIfAborted();
      return performance.now() - began < sliceLength ? undefined : waitFor(letPageBreathe());
    },
    spent: () => before + performance.now() - began,
  };
}

/**
 * Resolves in a later task, behind those that wait already. Not by scheduler.yield(): what follows it comes before the page's own timers, which stood still for
 * four seconds on a busy machine while a page of 10 MB was read. Not by setTimeout: it would be put off by 4 ms and, in hidden pages, by a second.
 */
function letPageBreathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
