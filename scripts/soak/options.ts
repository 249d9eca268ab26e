import { parseArgs } from 'node:util';

export interface SoakOptions {
  /** Smaller pages and short storms: for a look between two changes. */
  readonly quick: boolean;
  /** Keeps the table in docs/soak.md and the figures beside it. */
  readonly write: boolean;
  readonly json: boolean;
  /** Ids of the scenarios that are run. */
  readonly only: ReadonlySet<string>;
  /** Seconds for which the mutation storm goes on; null: as long as it is promised for. */
  readonly stormSeconds: number | null;
}

/** @throws {Error} naming what is not understood. */
export function readSoakOptions(args: readonly string[], ids: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, only: { type: 'string' }, minutes: { type: 'string' } },
  });
  const asked = values.only?.split(',').map((id) => id.trim()) ?? ids;
  const unknown = asked.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`No scenario is called ${unknown.join(', ')}. There are: ${ids.join(', ')}.`);
  const minutes = values.minutes === undefined ? null : Number(values.minutes);
  if (minutes !== null && !(minutes > 0)) throw new Error(`--minutes wants a number above 0, not "${values.minutes}".`);
  return { quick: values.quick, write: values.write, json: values.json, only: new Set(asked), stormSeconds: minutes === null ? null : minutes * 60 };
}
