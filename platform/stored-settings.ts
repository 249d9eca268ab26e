/** How settings lie in storage: only what a reader set, with a version, so that better defaults reach everybody else. Pure. */
import { defaultSettings } from './default-settings.ts';
import { choice, group, keeps, listOf, number, text, yesNo, type Rule } from './rule.ts';
import { isNumber, isRecord, isShape, type Check } from './shape.ts';
import type { KindGroup, MarkStyle, Settings } from './types.ts';

const ofEachGroup = <T>(rule: Rule<T>): Rule<Readonly<Record<KindGroup, T>>> =>
  group<Record<KindGroup, T>>({ people: rule, states: rule, institutions: rule, media: rule, documents: rule, events: rule });

/** What each setting may be. */
export const settingRules: { readonly [K in keyof Settings]: Rule<Settings[K]> } = {
  enabled: yesNo,
  offSites: listOf(text),
  pausedUntil: number,
  kinds: ofEachGroup(yesNo),
  strictness: choice('exact', 'inflected', 'fuzzy'),
  density: choice('first', 'every', 'on-demand'),
  theme: choice('auto', 'light', 'dark'),
  offPacks: listOf(text),
  offEntities: listOf(text),
  markStyles: ofEachGroup(group<MarkStyle>({ line: choice('solid', 'dotted', 'dashed', 'none'), wash: yesNo })),
  markStrength: choice('faint', 'normal', 'strong'),
};
const keys = Object.keys(settingRules) as (keyof Settings)[];
const isSetting = (key: keyof Settings, value: unknown): boolean => keeps<unknown>(settingRules[key] as Rule<unknown>)(value);

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
export function migrated(stored: unknown, steps: readonly Migration[] = migrations): StoredSettings {
  if (!isStored(stored)) return { version: steps.length, set: {} };
  return {
    version: Math.max(stored.version, steps.length),
    set: steps.slice(Math.max(0, stored.version)).reduce<StoredSettings['set']>((set, step) => step(set), stored.set),
  };
}

/** Reads whatever is stored into whole settings; a value that cannot be read counts as not set. */
export function readSettings(stored: unknown, steps: readonly Migration[] = migrations): Settings {
  const { set } = migrated(stored, steps);
  const known = keys.filter((key) => Object.hasOwn(set, key) && isSetting(key, set[key]));
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
    if (!isSetting(key, change[key])) throw new TypeError(`The setting "${key}" cannot be ${JSON.stringify(change[key])}.`);
    if (JSON.stringify(change[key]) === JSON.stringify(defaultSettings[key])) delete set[key];
    else set[key] = change[key];
  }
  return { version, set };
}

/** Whether something is stored that no version of the settings can have written. */
export const isUnreadable = (stored: unknown): boolean => stored !== undefined && !isStored(stored);

/** broken: nothing of what is stored can be read · partly: some of the settings cannot, and count as not set. */
export function settingsTrouble(stored: unknown): 'broken' | 'partly' | null {
  if (isUnreadable(stored)) return 'broken';
  const { set } = migrated(stored);
  return keys.some((key) => Object.hasOwn(set, key) && !isSetting(key, set[key])) ? 'partly' : null;
}
