/** How settings lie in storage: only what a reader set, with a version, so that better defaults reach everybody else. Pure. */
import { defaultSettings } from './default-settings.ts';
import { isArrayOf, isBoolean, isNumber, isOneOf, isRecord, isShape, isString, type Check } from './shape.ts';
import type { KindGroup, Settings } from './types.ts';

const checks: { readonly [K in keyof Settings]: Check<Settings[K]> } = {
  enabled: isBoolean,
  offSites: isArrayOf(isString),
  pausedUntil: isNumber,
  kinds: isShape<Record<KindGroup, boolean>>({ people: isBoolean, states: isBoolean, institutions: isBoolean, media: isBoolean, documents: isBoolean, events: isBoolean }),
  strictness: isOneOf('exact', 'inflected', 'fuzzy'),
  density: isOneOf('first', 'every', 'on-demand'),
  theme: isOneOf('auto', 'light', 'dark'),
  offPacks: isArrayOf(isString),
};
const keys = Object.keys(checks) as (keyof Settings)[];

export interface StoredSettings {
  readonly version: number;
  readonly set: Readonly<Record<string, unknown>>;
}

/** Turns what one version stored into what the next one reads. */
export type Migration = (set: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Step i turns stored settings of version i into version i + 1. Append only; a released step never changes. */
export const migrations: readonly Migration[] = [];

const isStored: Check<StoredSettings> = isShape<StoredSettings>({ version: isNumber, set: isRecord });

/** What is stored, brought to this version. A newer version's values stay as they are; what is no settings at all counts as nothing set. */
function migrated(stored: unknown, steps: readonly Migration[]): StoredSettings {
  if (!isStored(stored)) return { version: steps.length, set: {} };
  return {
    version: Math.max(stored.version, steps.length),
    set: steps.slice(Math.max(0, stored.version)).reduce<StoredSettings['set']>((set, step) => step(set), stored.set),
  };
}

/** Reads whatever is stored into whole settings; a value that cannot be read counts as not set. */
export function readSettings(stored: unknown, steps: readonly Migration[] = migrations): Settings {
  const { set } = migrated(stored, steps);
  const known = keys.filter((key) => Object.hasOwn(set, key) && checks[key](set[key]));
  return { ...defaultSettings, ...Object.fromEntries(known.map((key) => [key, set[key]])) };
}

/**
 * What to store after a change. Values equal to their defaults are forgotten; everything that this version does not know or
 * cannot read stays untouched, for the version that can.
 */
export function withChange(stored: unknown, change: Partial<Settings>, steps: readonly Migration[] = migrations): StoredSettings {
  const { version, set: before } = migrated(stored, steps);
  const set: Record<string, unknown> = { ...before };
  for (const key of keys) {
    if (!Object.hasOwn(change, key)) continue;
    if (!checks[key](change[key])) throw new TypeError(`The setting "${key}" cannot be ${JSON.stringify(change[key])}.`);
    if (JSON.stringify(change[key]) === JSON.stringify(defaultSettings[key])) delete set[key];
    else set[key] = change[key];
  }
  return { version, set };
}

/** Whether something is stored that no version of the settings can have written. */
export const isUnreadable = (stored: unknown): boolean => stored !== undefined && !isStored(stored);
