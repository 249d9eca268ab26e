/** The one list of what failed, for the panel: in storage.session, which is memory, so that nothing of it outlives the browser. For the background and the extension's own pages. */
import browser from 'webextension-polyfill';
import { isKeptProblem, withProblem, type KeptProblem, type Problem, type ProblemPart } from './problem.ts';
import { isArrayOf } from './shape.ts';

const storageKey = 'problems';
const isList = isArrayOf(isKeptProblem);
/** What an older version kept before an update counts as nothing. */
const read = (value: unknown): readonly KeptProblem[] => (isList(value) ? value : []);
const stored = async (): Promise<readonly KeptProblem[]> => read((await browser.storage.session.get(storageKey))[storageKey]);

/** One writer at a time, whichever part of the extension it is in. */
const change = (make: (now: readonly KeptProblem[]) => readonly KeptProblem[]): Promise<void> => navigator.locks.request('glossator-problems', async () => {
  const before = await stored();
  const next = make(before);
  if (next !== before) await browser.storage.session.set({ [storageKey]: next });
});

export const keepProblem = (told: Problem, part: ProblemPart): Promise<void> => change((now) => withProblem(now, told, part, Date.now()));

/** Forgets them all. */
export const clearProblems = (): Promise<void> => change((now) => (now.length > 0 ? [] : now));

/** Calls back with what failed since the browser started, the latest last, now and after every change; until the signal aborts. */
export async function watchProblems(onProblems: (now: readonly KeptProblem[]) => void, signal: AbortSignal): Promise<void> {
  let isHeard = false;
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
    if (area !== 'session' || !changes[storageKey]) return;
    isHeard = true;
    onProblems(read(changes[storageKey].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  const now = await stored();
  if (!signal.aborted && !isHeard && now.length > 0) onProblems(now);
}
