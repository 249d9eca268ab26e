/** The number on the icon: how many mentions the tab's page shows, with "…" while it is still being read, "!" when the page keeps erasing them, nothing where nothing is marked. */
import browser from 'webextension-polyfill';
import { statusesOf } from './frames.ts';
import { isOnFor } from './is-on-for.ts';
import { onSettingsChanged } from './settings.ts';
import { sumStatuses } from './sum-statuses.ts';
import type { PageStatus, Settings } from './types.ts';

/** At most four characters fit. */
const most = 999;

export function badgeText({ mentions, blocked, reading = false }: Pick<PageStatus, 'mentions' | 'blocked' | 'reading'>): string {
  if (blocked) return '!';
  return mentions > most ? `${most}+` : mentions > 0 ? `${mentions}${reading ? '…' : ''}` : '';
}

/** Lapis, and white on it: 8:1. The same on light and dark toolbars. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f4e8c' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** Frames report in bursts; one look at the tab serves all that report within this time (ms). */
const burst = 200;
/** No look waits longer than this for the one before (ms): while frames load a look takes seconds of which most are theirs. */
const longestRest = 2_000;
/** Tabs that are looked at, and whether something was reported since the look began. Losing this with the worker costs nothing: the next report starts anew. */
const looking = new Map<number, { again: boolean; readonly done: Promise<void> }>();

/**
 * Writes the badge of a tab from what its frames answer now. Nothing is remembered: frames of a page that was left do not answer,
 * so a late report of theirs cannot write a number onto the next page. The browser itself clears a tab's badge when it navigates.
 * One look at a time, so that an earlier number never comes after a later one; a tab of hundreds of frames, which takes long to look at, is given rest between two.
 */
export function refreshBadge(tabId: number): Promise<void> {
  const running = looking.get(tabId);
  if (running) {
    running.again = true;
    return running.done;
  }
  const look = async (): Promise<void> => {
    for (let rest = burst; ;) {
      await new Promise((done) => { setTimeout(done, rest); });
      state.again = false;
      const began = performance.now();
      await browser.action.setBadgeText({ tabId, text: badgeText(sumStatuses(await statusesOf(tabId))) });
      if (!state.again) return;
      rest = Math.min(longestRest, Math.max(burst, 3 * (performance.now() - began)));
    }
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  const state = { again: false, done: promise };
  looking.set(tabId, state);
  void look().catch(() => { /* the tab was closed */ }).finally(() => {
    looking.delete(tabId);
    resolve();
  });
  return promise;
}

/** Takes the number off every tab on which the settings have switched the marks off; pages may be gone or asleep, and report nothing. */
async function clearWhereOff(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id, url }) => {
    const address = URL.parse(url ?? '');
    if (id === undefined || (address && isOnFor(settings, address.hostname, Date.now()))) return undefined;
    return browser.action.setBadgeText({ tabId: id, text: '' });
  }));
}

/** Keeps the badges true to the settings. Call synchronously at start-up of the background. */
export const clearBadgesWhereOff = (): void => onSettingsChanged((settings) => void clearWhereOff(settings));
