import type { Served } from '../../bench/serve.ts';
import type { Verdict } from './judge.ts';
import type { Pair } from './pair.ts';

export interface Stage {
  readonly pair: Pair;
  readonly served: Served;
  readonly quick: boolean;
  /** Seconds of the mutation storm; null: as promised. */
  readonly stormSeconds: number | null;
  say(line: string): void;
}

/** One load, and what must hold under it. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** About how long it takes on a machine that has nothing else to do. */
  seconds(stage: Pick<Stage, 'quick' | 'stormSeconds'>): number;
  run(stage: Stage): Promise<readonly Verdict[]>;
}
