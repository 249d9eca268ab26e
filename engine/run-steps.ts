/** Runs work that comes in steps: with progress, and so that it can be stopped between two of them. */

/** Where a build is. Phases come in this order, each counts up to its total. */
export interface BuildStep {
  /**
   * names: names of entities taken in · cues: cue and common words taken in · tree: nodes numbered · texts: shown names laid out ·
   * bytes: sections written · scout: names covered by the scout, where a pack is compiled
   */
  readonly phase: BuildPhase;
  readonly done: number;
  /** undefined where the source does not say how much there is. */
  readonly total: number | undefined;
}
export const buildPhases = ['names', 'cues', 'tree', 'texts', 'bytes', 'scout'] as const;
export type BuildPhase = (typeof buildPhases)[number];

/** Every AbortSignal is one; so is what reads a flag in shared memory, which a busy worker can see change. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

export interface RunOptions {
  /** Asked between any two steps, that is every few milliseconds. */
  readonly signal?: StopSignal;
  /** Told of the first and the last step of each phase, and of one about ten times a second between them. */
  readonly progress?: (step: BuildStep) => void;
}

/** The work was stopped by its signal: nothing of it is left. `cause` is the signal's reason. */
export class BuildStopped extends Error {
  override readonly name = 'BuildStopped';

  /** @param step where it was; absent: it had not begun */
  constructor(cause: unknown, step?: BuildStep) {
    super(step ? `Stopped at ${step.phase}, ${step.done} of ${step.total ?? 'an unknown number'}.` : 'Stopped before it began.', { cause });
  }
}

/** Milliseconds between two reports. */
const reportEvery = 100;

/**
 * @returns what the steps return in the end.
 * @throws {BuildStopped} when the signal says so.
 */
export function runSteps<T>(steps: Generator<BuildStep, T>, { signal, progress }: RunOptions = {}): T {
  let told: BuildStep | undefined;
  let toldAt = 0;
  for (let last: BuildStep | undefined; ;) {
    if (signal?.aborted) {
      steps.return(undefined as T);
      throw new BuildStopped(signal.reason, last);
    }
    const { done, value } = steps.next();
    if (done) return value;
    last = value;
    if (!progress) continue;
    const now = Date.now();
    if (told?.phase === value.phase && value.done !== value.total && now - toldAt < reportEvery) continue;
    told = value;
    toldAt = now;
    progress(value);
  }
}
