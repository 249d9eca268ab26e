/** Work for several askers in one thread, piece by piece: the next piece is always done for whoever has had the least of it. */

export interface TurnsOptions {
  /** What all work has taken so far, in any unit. */
  readonly spent: () => number;
  /** Of that unit, after how much everything else in this thread gets its turn. */
  readonly turn: number;
  /** Resolves when everything else has had it. */
  readonly breathe: () => Promise<void>;
}

/** Does the work of an asker, which yields after each piece; resolves with what the work returns, and rejects with what it throws. */
export type InTurns = <T>(asker: number, work: Iterator<void, T>) => Promise<T>;

interface Asker {
  /** What its pieces have taken. Whoever comes anew begins with the least that one of the others has had: there is nothing to make up for. */
  had: number;
  /** First come, first served. Each does one piece, and tells whether it was the last. */
  readonly jobs: (() => boolean)[];
}

export function createTurns({ spent, turn, breathe }: TurnsOptions): InTurns {
  /** Those with work left. */
  const askers = new Map<number, Asker>();
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    let last = spent();
    while (askers.size > 0) {
      const [number, asker] = [...askers].reduce((least, one) => (one[1].had < least[1].had ? one : least));
      const began = spent();
      if (asker.jobs[0]!()) asker.jobs.shift();
      asker.had += spent() - began;
      if (asker.jobs.length === 0) askers.delete(number);
      if (spent() - last < turn) continue;
      await breathe();
      last = spent();
    }
    isRunning = false;
  };

  return (number, work) => new Promise((resolve, reject) => {
    const asker = askers.get(number) ?? { had: askers.size > 0 ? Math.min(...[...askers.values()].map(({ had }) => had)) : 0, jobs: [] };
    askers.set(number, asker);
    asker.jobs.push(() => {
      try {
        const { done, value } = work.next();
        if (done) resolve(value);
        return done === true;
      } catch (error) {
        reject(error as Error);
        return true;
      }
    });
    if (!isRunning) void run();
  });
}
