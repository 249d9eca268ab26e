/** Settings: the type comes from the defaults in use; only what a reader set is stored, so that better defaults reach everybody else. */
import browser from 'webextension-polyfill';
import { isArrayOf, isBoolean, isNumber, isOneOf, isShape, isString, type Check } from './shape.ts';
import type { KindGroup, Settings } from './types.ts';

export const defaultSettings: Settings = {
  enabled: true,
  offSites: [],
  pausedUntil: 0,
  kinds: { people: true, states: true, institutions: true, media: true, documents: true, events: true },
  strictness: 'inflected',
  density: 'first',
  theme: 'auto',
  offPacks: [],
};

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

const storageKey = 'settings';

interface Stored { readonly version: number; readonly set: Record<string, unknown> }

/** Step i turns stored settings of version i into version i + 1. Append only; a released step never changes. */
const migrations: readonly ((set: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * Reads whatever is stored into whole settings: migrates older shapes in place, ignores single values that cannot be read
 * and everything of a newer version that this one does not know.
 */
export function readStored(stored: unknown): Settings {
  const { version, set } = isStored(stored) ? stored : { version: migrations.length, set: {} };
  const migrated = migrations.slice(version).reduce((older, step) => step(older), set);
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const key of Object.keys(checks) as (keyof Settings)[]) {
    if (Object.hasOwn(migrated, key) && checks[key](migrated[key])) settings[key] = migrated[key];
  }
  return settings as unknown as Settings;
}

const isStored = (value: unknown): value is Stored =>
  isShape<Stored>({ version: isNumber, set: ((set) => typeof set === 'object' && set !== null) as Check<Stored['set']> })(value);

export async function loadSettings(): Promise<Settings> {
  return readStored((await browser.storage.local.get(storageKey))[storageKey]);
}

/** Stores some settings; a value equal to its default is forgotten instead. Open pages hear of it at once. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  const set: Record<string, unknown> = { ...readStored(stored), ...change };
  for (const key of Object.keys(set)) {
    if (JSON.stringify(set[key]) === JSON.stringify(defaultSettings[key as keyof Settings])) delete set[key];
  }
  await browser.storage.local.set({ [storageKey]: { version: migrations.length, set } satisfies Stored });
}

/** Calls back with the whole settings now and after every change, until the signal aborts. */
export async function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): Promise<void> {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[storageKey]) onSettings(readStored(changes[storageKey].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  const settings = await loadSettings();
  if (!signal.aborted) onSettings(settings);
}

/** Whether anything may be marked on a page of this host at this moment (epoch milliseconds). */
export const isOnFor = (settings: Settings, host: string, now: number): boolean =>
  settings.enabled && now >= settings.pausedUntil && !settings.offSites.includes(host);
