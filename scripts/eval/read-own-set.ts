import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldText } from './gold-text.ts';
import { parseCases } from './parse-cases.ts';

/** The project's own set: all files of eval/cases, in the order of their names. @throws {CaseError} at the first case that is wrong. */
export function readOwnSet(entities: ReadonlySet<string>, directory = 'eval/cases'): GoldText[] {
  return readdirSync(directory).sort().filter((name) => name.endsWith('.txt'))
    .flatMap((name) => parseCases(name, readFileSync(join(directory, name), 'utf8'), entities));
}
