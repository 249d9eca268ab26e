/** A fuzz test: one property over one kind of random thing. `npm test` runs one round of it from a fixed seed, `npm run fuzz` rounds until its time is up. */
import fc from 'fast-check';
import { inject, test } from 'vitest';
import type { FuzzRun } from '../../scripts/fuzz/fuzz-environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    fuzz: FuzzRun;
  }
}

/** Milliseconds that one round may take, the shrinking of a failure included; then what is known is told. */
const longestRound = 60_000;
/** Fuzz tests of this file, which share its time. */
let count = 0;

/**
 * @param subject name of the file without its endings, as `--only` takes it
 * @param runs of one round: as many as `npm test` can afford
 */
export function fuzz<T>(subject: string, title: string, { of, runs }: { readonly of: fc.Arbitrary<T>; readonly runs: number }, check: (value: T) => unknown): void {
  const { seed, path, seconds } = inject('fuzz');
  count++;
  // oxlint-disable-next-line vitest/valid-title -- the properties name themselves
  test(title, async () => {
    const until = performance.now() + seconds * 1_000 / count;
    let rounds = 0;
    let total = 0;
    do {
      const at = (seed + rounds) | 0;
      const roundEnds = performance.now() + longestRound;
      const property = fc.asyncProperty(of, async (value) => {
        // after its time a round only runs out: a run that is left alone half done would meddle with the next
        if (performance.now() > roundEnds) return;
        total++;
        await check(value);
      });
      const details = await fc.check(property, { seed: at, numRuns: runs, ...(path !== '' && { path }) });
      rounds++;
      if (details.failed) {
        const replay = `npm run fuzz -- --only ${subject} --test '${title}' --seed ${at} --path ${details.counterexamplePath}`;
        throw new Error(`${await fc.asyncDefaultReportMessage(details as never)}\n\nReplay: ${replay}`, { cause: details.errorInstance });
      }
    } while (path === '' && performance.now() < until);
    if (seconds > 0) console.log(`fuzz ${subject}, ${title}: ${total} runs without a failure, seeds ${seed} to ${seed + rounds - 1}`);
  }, seconds * 1_000 + 2 * longestRound);
}
