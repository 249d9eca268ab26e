/** The reader's settings: loaded, changed one writer at a time, watched. */
import browser from 'webextension-polyfill';
import { reportProblem } from './errors.ts';
import { isPaused } from './pause.ts';
import { isUnreadable, readSettings, settingsTrouble, withChange } from './stored-settings.ts';
import type { Settings } from './types.ts';

/** Settings are one value in storage, so that a write is whole or not at all. */
export const storageKey = 'settings';
/** Where a value lies that could not be read as settings, so that nothing of a reader's is thrown away. */
export const unreadableKey = 'settings.unreadable';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(storageKey))[storageKey];

export const loadSettings = async (): Promise<Settings> => readSettings(await stored());
export const loadSettingsTrouble = async (): Promise<ReturnType<typeof settingsTrouble>> => settingsTrouble(await stored());

/**
 * Stores some settings, or what a function makes of the present ones. A lock that all extension pages and the background share
 * keeps two writers from undoing each other. Open pages hear of it at once.
 */
export function changeSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<void> {
  return navigator.locks.request('glossator-settings', async () => {
    const before = await stored();
    const wanted = typeof change === 'function' ? change(readSettings(before)) : change;
    await browser.storage.local.set({
      [storageKey]: withChange(before, wanted),
      ...(isUnreadable(before) && { [unreadableKey]: before }),
    });
  }).catch((error: unknown) => {
    reportProblem('store', error);
    throw error;
  });
}

type Changes = Record<string, browser.Storage.StorageChange>;

/** Calls back with the whole settings after every change; without a signal for as long as this part runs. */
export function onSettingsChanged(onSettings: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Changes, area: string) => {
    if (area === 'local' && changes[storageKey]) onSettings(readSettings(changes[storageKey].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    try { browser.storage.onChanged.removeListener(listener); } catch { /* the extension was reloaded: nobody is left to call us */ }
  }, { once: true });
}

/** Milliseconds between looks at the clock while paused: a timer for the whole night would sleep with the machine. */
const clockEvery = 30_000;

/**
 * Calls back with the whole settings now, after every change, when a pause has run out, and when the page comes back from the
 * back/forward cache (which hears of no change); until the signal aborts. Silent once the extension was reloaded.
 */
export async function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const awaitEndOfPause = (settings: Settings) => {
    if (!isPaused(settings, Date.now())) return;
    timer = setTimeout(() => (isPaused(settings, Date.now()) ? awaitEndOfPause(settings) : onSettings(settings)),
      Math.min(clockEvery, settings.pausedUntil - Date.now()));
  };
  const tell = (settings: Settings) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    onSettings(settings);
    awaitEndOfPause(settings);
  };
  const reload = () => loadSettings().then(tell, () => {});
  const onPageShow = (event: PageTransitionEvent) => { if (event.persisted && event.isTrusted) void reload(); };

  onSettingsChanged(tell, signal);
  globalThis.addEventListener?.('pageshow', onPageShow, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  tell(await loadSettings());
}
