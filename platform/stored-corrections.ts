/** How corrections lie in storage: a list with a version. What this version cannot read stays as it is, for the one that can. Pure. */
import { entityKinds } from '../engine/index.ts';
import { correctionScopes, type Correction } from './correction.ts';
import { isArrayOf, isBoolean, isNumber, isOneOf, isShape, isString, orNull, type Check } from './shape.ts';

/** More than a reader makes by hand in years; a list that grows past it is no longer looked through. */
export const mostCorrections = 500;
/** Names and addresses longer than this are nobody's (UTF-16 code units). */
const longestName = 300;
const longestAddress = 4_000;

const upTo = (most: number): Check<string> => (value): value is string => isString(value) && value.length <= most;
const isName = upTo(longestName);

export const isCorrection = isShape<Correction>({
  id: isName, entity: isName, label: isName, kind: isOneOf(...entityKinds), surface: isName, names: orNull(isArrayOf(isName)),
  scope: isOneOf(...correctionScopes), where: upTo(longestAddress), at: isNumber, private: isBoolean,
});

export interface StoredCorrections {
  readonly version: number;
  readonly list: readonly unknown[];
}

/** Step i turns a stored list of version i into one of version i + 1. Append only; a released step never changes. */
export type Migration = (list: readonly unknown[]) => readonly unknown[];
export const migrations: readonly Migration[] = [];

const isStored = isShape<StoredCorrections>({ version: isNumber, list: (value): value is readonly unknown[] => Array.isArray(value) });

/** Whether something is stored that no version of the corrections can have written. */
export const isUnreadable = (stored: unknown): boolean => stored !== undefined && !isStored(stored);

function migrated(stored: unknown, steps: readonly Migration[]): StoredCorrections {
  if (!isStored(stored)) return { version: steps.length, list: [] };
  return {
    version: Math.max(stored.version, steps.length),
    list: steps.slice(Math.max(0, stored.version)).reduce((list, step) => step(list), stored.list),
  };
}

/** What is wrong with what is stored. broken: nothing of it can be read, and the last good copy is used · partly: some entries cannot be read. */
export type CorrectionsTrouble = 'broken' | 'partly';

export interface ReadCorrections {
  readonly list: readonly Correction[];
  readonly trouble: CorrectionsTrouble | null;
}

/** Reads whatever is stored, or the last good copy where it is broken. Two entries of one id count once. */
export function readCorrections(stored: unknown, lastGood: unknown, steps: readonly Migration[] = migrations): ReadCorrections {
  const { list: all } = migrated(isUnreadable(stored) ? lastGood : stored, steps);
  const list = [...new Map(all.filter(isCorrection).map((correction) => [correction.id, correction])).values()];
  return { list, trouble: isUnreadable(stored) ? 'broken' : list.length < all.length ? 'partly' : null };
}

/** What to store for these corrections. Entries that cannot be read keep their place at the end. */
export function withCorrections(stored: unknown, lastGood: unknown, corrections: readonly Correction[], steps: readonly Migration[] = migrations): StoredCorrections {
  const { version, list } = migrated(isUnreadable(stored) ? lastGood : stored, steps);
  return { version, list: [...corrections, ...list.filter((entry) => !isCorrection(entry))] };
}
