/** How `npm run fuzz` tells the fuzz tests what to do: by the environment, since Vitest stands between the two. */

export interface FuzzRun {
  /** Where the random numbers begin. Round n of a test takes seed + n. */
  readonly seed: number;
  /** Of one failure inside a round, as fast-check prints it; '' runs whole rounds. */
  readonly path: string;
  /** For one file of tests; 0: one round a test, as in `npm test`. */
  readonly seconds: number;
}

/** Fixed, so that the same commit gives the same answer wherever and whenever `npm test` runs. New ground is `npm run fuzz`'s to find. */
export const fixedSeed = 20_230_124;

const names = { seed: 'GLOSSATOR_FUZZ_SEED', path: 'GLOSSATOR_FUZZ_PATH', seconds: 'GLOSSATOR_FUZZ_SECONDS' } as const;

export const writeFuzzRun = (run: FuzzRun): Record<string, string> =>
  ({ [names.seed]: String(run.seed), [names.path]: run.path, [names.seconds]: String(run.seconds) });

export const readFuzzRun = (environment: Readonly<Record<string, string | undefined>>): FuzzRun => ({
  seed: Number(environment[names.seed] ?? fixedSeed), path: environment[names.path] ?? '', seconds: Number(environment[names.seconds] ?? 0),
});
