import { parseArgs } from 'node:util';

/** The targets, by id, in the order of the table. */
export const targetIds = [
  'scan-500', 'scan-50k', 'scan-500k', 'growth-1m', 'ladder-cold', 'ladder-warm', 'markjs', 'npm-500', 'npm-50k', 'fuzzy-unranked', 'fuzzy-ranked', 'fuzzy-recall',
  'pack-load', 'bytes-per-alias', 'longest-slice', 'long-tasks', 'content-script-gzip',
] as const;
export type TargetId = (typeof targetIds)[number];

export interface BenchOptions {
  readonly json: boolean;
  /** Keeps the results under docs/bench/, with the chart. */
  readonly write: boolean;
  /** Fewer runs, and nothing of a million: for a look between two changes. */
  readonly quick: boolean;
  readonly only: ReadonlySet<TargetId>;
}

/** @throws {Error} naming what is not understood, or what does not go together. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const asked = values.only?.split(',').map((id) => id.trim()) ?? [...targetIds];
  const isTarget = (id: string): id is TargetId => (targetIds as readonly string[]).includes(id);
  const unknown = asked.filter((id) => !isTarget(id));
  if (unknown.length > 0) throw new Error(`No target is called ${unknown.join(', ')}. There are: ${targetIds.join(', ')}.`);
  if (values.write && (values.quick || values.only !== undefined)) throw new Error('A result that is kept is a whole one: leave out --quick and --only, or --write.');
  return { json: values.json, write: values.write, quick: values.quick, only: new Set(asked.filter(isTarget)) };
}
