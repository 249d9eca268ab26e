/**
 * Backup, restore and reset of everything a reader has set: all or nothing. Settings and corrections are written in one call, which browsers carry
 * out as one transaction; where it fails all the same, what stood before is written back.
 */
import browser from 'webextension-polyfill';
import { isRefusal, mostBytes, readBackup, writeBackup, type Backup, type Refusal } from './backup-file.ts';
import type { Correction } from './correction.ts';
import { correctionsKey, goodKey, loadCorrections, restoreCorrections, revokeCorrections } from './corrections.ts';
import { defaultSettings } from './default-settings.ts';
import { reportProblem } from './errors.ts';
import { storageKey, unreadableKey } from './settings.ts';
import { isUnreadable, migrated, readSettings, withChange } from './stored-settings.ts';
import { readCorrections, withCorrections } from './stored-corrections.ts';
import type { Settings } from './types.ts';

/** Everything as it lies in storage: what an undo puts back. */
export interface Everything {
  readonly settings: unknown;
  readonly corrections: unknown;
  readonly good: unknown;
  /** Corrections that are in memory only and were reset too; absent: they were left alone. */
  readonly passing?: readonly Correction[];
}

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
const everything = async (): Promise<Everything> => ({ settings: await stored(storageKey), corrections: await stored(correctionsKey), good: await stored(goodKey) });

/** No other writer of either in between. The order is the same everywhere, so that nobody waits for each other. */
const alone = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('glossator-settings', () => navigator.locks.request('glossator-corrections', act)) as Promise<T>;

/** What is not there yet is written as nothing set, since a removal would be a second write. */
const asValues = ({ settings, corrections, good }: Everything): Record<string, unknown> => ({
  [storageKey]: settings ?? withChange(undefined, {}),
  [correctionsKey]: corrections ?? withCorrections(undefined, undefined, []),
  [goodKey]: good ?? withCorrections(undefined, undefined, []),
});

async function write(before: Everything, values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch (error) {
    reportProblem('store', error);
    await browser.storage.local.set(asValues(before)).catch(() => {}); // a storage that takes nothing has changed nothing
    throw error;
  }
}

/** The settings that differ from their defaults, each as this version reads it. */
function settingsSet(from: unknown): Partial<Settings> {
  const now = readSettings(from);
  const { set } = migrated(from);
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => Object.hasOwn(set, key) && JSON.stringify(value) === JSON.stringify(set[key])));
}

const backupOf = ({ settings, corrections, good }: Everything): Backup => ({ settings: settingsSet(settings), corrections: readCorrections(corrections, good).list });

/** The text of a backup of everything as it is now. */
export const makeBackup = async (): Promise<string> => writeBackup(backupOf(await alone(everything)), browser.runtime.getManifest().version, Date.now());

/** What a file holds, or why it is not taken. Nothing is changed. */
export async function openBackup(file: Blob): Promise<Backup | Refusal> {
  if (file.size > mostBytes) return { reason: 'large' };
  const text = await file.text().catch(() => null);
  return text === null ? { reason: 'unreadable' } : readBackup(text);
}

/**
 * Puts a backup in the place of everything that is set and corrected; values that only another version can read stay. Answers what stood before.
 * @throws when the storage fails: then nothing has changed.
 */
export const restoreBackup = ({ settings, corrections }: Backup): Promise<Everything> => alone(async () => {
  const before = await everything();
  const list = withCorrections(before.corrections, before.good, corrections);
  await write(before, {
    [storageKey]: withChange(before.settings, { ...defaultSettings, ...settings }),
    [correctionsKey]: list,
    [goodKey]: list,
    ...(isUnreadable(before.settings) && { [unreadableKey]: before.settings }),
  });
  return before;
});

/** Everything as on the first day, with the corrections of single pages. Answers what stood before. @throws as restoreBackup does */
export async function resetEverything(): Promise<Everything> {
  const before = await restoreBackup({ settings: {}, corrections: [] });
  const { list: passing } = await loadCorrections(); // only those in memory are left
  await revokeCorrections(passing.map(({ id }) => id));
  return { ...before, passing };
}

/** The undo of a restore or reset. @throws as restoreBackup does */
export async function putBack(before: Everything): Promise<void> {
  await alone(async () => write(await everything(), asValues(before)));
  if (before.passing) await restoreCorrections(before.passing);
}

export { isRefusal, type Backup, type Refusal };
