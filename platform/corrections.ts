/**
 * The reader's corrections: added, revoked, restored, watched. What holds on a site or everywhere lies in storage.local; what holds on one page,
 * and everything from private windows, in storage.session, which is memory: no address of a page is ever written down
 * (docs/decisions/0012-corrections.md). For the background and the extension's own pages; a frame asks with page-corrections.ts.
 */
import browser from 'webextension-polyfill';
import type { Correction, NewCorrection } from './correction.ts';
import { reportProblem } from './errors.ts';
import { isUnreadable, mostCorrections, readCorrections, withCorrections, type CorrectionsTrouble, type ReadCorrections } from './stored-corrections.ts';

/** One value in either area, so that a write is whole or not at all. */
export const correctionsKey = 'corrections';
/** The last list that was written whole, for when the other cannot be read; and where a value lies that could not. */
export const goodKey = 'corrections.good';
const unreadableKey = 'corrections.unreadable';

type Area = 'local' | 'session';
const areaOf = ({ scope, private: isPrivate }: Pick<Correction, 'scope' | 'private'>): Area => (isPrivate || scope === 'page' ? 'session' : 'local');

/** In one question: while the background reads a long page, each answer of the browser waits for its turn. */
async function stored(area: Area): Promise<{ readonly now: unknown; readonly good: unknown }> {
  const values = await browser.storage[area].get([correctionsKey, goodKey]);
  return { now: values[correctionsKey], good: values[goodKey] };
}
async function load(area: Area): Promise<ReadCorrections> {
  const { now, good } = await stored(area);
  return readCorrections(now, good);
}

/** One writer at a time, whichever part of the extension it is in. A function that gives its list back unchanged stores nothing. */
function change(area: Area, make: (now: readonly Correction[]) => readonly Correction[]): Promise<void> {
  return navigator.locks.request('glossator-corrections', async () => {
    const { now: before, good } = await stored(area);
    const { list } = readCorrections(before, good);
    const next = make(list);
    if (next === list) return;
    const value = withCorrections(before, good, next);
    await browser.storage[area].set({ [correctionsKey]: value, [goodKey]: value, ...(isUnreadable(before) && { [unreadableKey]: before }) });
  }).catch((error: unknown) => {
    if (!(error instanceof CorrectionsFull)) reportProblem('store-correction', error);
    throw error;
  });
}

const isAlike = (a: NewCorrection, b: NewCorrection): boolean =>
  a.entity === b.entity && a.scope === b.scope && a.where === b.where && a.private === b.private && JSON.stringify(a.names) === JSON.stringify(b.names);

/** The list is as long as it may be: something must be revoked first. */
export class CorrectionsFull extends Error {
  override readonly name = 'CorrectionsFull';
}

/**
 * Keeps a correction and answers its id; one that says the same already is answered instead.
 * @throws {CorrectionsFull}
 */
export async function addCorrection(wanted: NewCorrection): Promise<string> {
  let id: string = crypto.randomUUID();
  await change(areaOf(wanted), (now) => {
    const same = now.find((one) => isAlike(one, wanted));
    if (same) {
      id = same.id;
      return now;
    }
    if (now.length >= mostCorrections) throw new CorrectionsFull(`There are ${mostCorrections} corrections already.`);
    return [...now, { ...wanted, id, at: Date.now() }];
  });
  return id;
}

/** Takes corrections back: what they hid is marked again. */
export async function revokeCorrections(ids: readonly string[]): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    await change(area, (now) => {
      const left = now.filter(({ id }) => !ids.includes(id));
      return left.length < now.length ? left : now;
    });
  }
}

/** Puts revoked corrections back as they were, as far as there is room: the undo of a revocation. */
export async function restoreCorrections(corrections: readonly Correction[]): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    await change(area, (now) => {
      const known = new Set(now.map(({ id }) => id));
      const back = corrections.filter((one) => areaOf(one) === area && !known.has(one.id));
      return back.length > 0 ? [...now, ...back].toSorted((a, b) => a.at - b.at).slice(0, mostCorrections) : now;
    });
  }
}

/** All that is known now, oldest first; those of private windows too. */
export async function loadCorrections(): Promise<ReadCorrections> {
  const [kept, passing] = await Promise.all([load('local'), load('session')]);
  const trouble: CorrectionsTrouble | null = kept.trouble ?? passing.trouble;
  return { list: [...kept.list, ...passing.list].toSorted((a, b) => a.at - b.at), trouble };
}

type Changes = Record<string, browser.Storage.StorageChange>;

/** Calls back after every change of the corrections, wherever it was made; without a signal for as long as this part runs. */
export function onCorrectionsChanged(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Changes, area: string): void => {
    if ((area === 'local' || area === 'session') && changes[correctionsKey]) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/**
 * Calls back with all corrections now and after every change, until the signal aborts. Those of private windows are left out unless asked for:
 * a settings page in an ordinary window has no business showing them.
 */
export async function watchCorrections(onCorrections: (now: ReadCorrections) => void, signal: AbortSignal, { withPrivate = false } = {}): Promise<void> {
  let turn = 0;
  const tell = async (): Promise<void> => {
    const mine = ++turn;
    const now = await loadCorrections();
    if (mine !== turn || signal.aborted) return;
    onCorrections(withPrivate ? now : { ...now, list: now.list.filter((one) => !one.private) });
  };
  onCorrectionsChanged(() => void tell(), signal);
  await tell();
}
