/** What the extension itself tells about a page: the sum over its frames, and the icon's badge. */
import type { PageStatus } from '../../platform/index.ts';
import type { Side } from './pair.ts';

export interface Coverage extends Pick<PageStatus, 'mentions' | 'unreadableFrames' | 'partial' | 'blocked'> {
  readonly address: string;
  readonly badge: string;
  /** Clock at which the first question was asked (ms since 1970). */
  readonly at: number;
}

/** Asks all tabs of that address; tabs that do not answer are left out. */
export async function coverageOf(side: Side, address: string): Promise<readonly Coverage[]> {
  const tabs = await side.inExtension!<readonly (Pick<Coverage, 'address' | 'badge' | 'at'> & { readonly statuses: readonly PageStatus[] })[]>(`(async () => {
    const inTime = (promise) => Promise.race([promise, new Promise((done) => setTimeout(done, 10000, null))]).catch(() => null);
    const ask = async ({ id: tabId, url: address }) => {
      const at = Date.now();
      const frames = await inTime(chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => 0, injectImmediately: true })) ?? [];
      const answers = await Promise.all(frames.map(({ frameId }) => inTime(chrome.tabs.sendMessage(tabId, { glossator: 'status', request: null }, { frameId }))));
      return { address, at, badge: await chrome.action.getBadgeText({ tabId }), statuses: answers.flatMap((answer) => answer?.reply ?? []) };
    };
    return Promise.all((await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(${JSON.stringify(address)})).map(ask));
  })()`);
  return tabs.filter(({ statuses }) => statuses.length > 0).map(({ statuses, ...tab }) => ({
    ...tab,
    mentions: statuses.reduce((sum, { mentions }) => sum + mentions, 0),
    unreadableFrames: statuses.reduce((sum, { unreadableFrames }) => sum + unreadableFrames, 0),
    partial: statuses.some(({ partial }) => partial),
    blocked: statuses.some(({ blocked }) => blocked),
  }));
}

/** What must stand on the icon where that is told. */
export const badgeFor = ({ mentions, blocked }: Pick<Coverage, 'mentions' | 'blocked'>): string =>
  (blocked ? '!' : mentions > 999 ? '999+' : mentions > 0 ? String(mentions) : '');

/** What stands on the icon of each tab of that address, by its whole address: a question that no frame has to answer, so that it costs the pages nothing. */
export async function badgesOf(side: Side, address: string): Promise<ReadonlyMap<string, string>> {
  return new Map(await side.inExtension!<readonly (readonly [address: string, badge: string])[]>(`chrome.tabs.query({}).then((tabs) =>
    Promise.all(tabs.filter(({ url }) => url?.startsWith(${JSON.stringify(address)})).map(async ({ id: tabId, url }) => [url, await chrome.action.getBadgeText({ tabId })])))`));
}

/**
 * Waits until the icon of a page shows a text.
 * @param most milliseconds for which it is asked
 * @returns the clock (ms since 1970) at which it did; NaN when it never did
 */
export async function waitForBadge(side: Side, address: string, text: string, most: number): Promise<number> {
  for (const end = Date.now() + most; Date.now() < end;) {
    if ((await badgesOf(side, address)).get(address) === text) return Date.now();
    await new Promise((done) => { setTimeout(done, pause); });
  }
  return NaN;
}

/** Milliseconds between two questions, of which each takes all frames some time to answer; and how long the icon may be behind the counts. */
const pause = 150;
/** Asking may take one part in so many of the time. */
const share = 4;
const iconBehind = 10_000;

/**
 * Asks one page until what it tells is as it should be and stands on the icon too. Returns that answer with the time at which the counts were there first;
 * or the last answer, with no time, when it never came to that.
 * @param most milliseconds for which it is asked
 */
export async function waitForCoverage(side: Side, address: string, isThere: (told: Coverage) => boolean, most: number): Promise<Coverage | null> {
  const end = Date.now() + most;
  let since: number | null = null;
  for (;;) {
    const began = Date.now();
    const told = (await coverageOf(side, address))[0] ?? null;
    if (told && isThere(told)) {
      since ??= told.at;
      if (told.badge === badgeFor(told) || Date.now() - since > iconBehind) return { ...told, at: since };
    } else since = null;
    if (Date.now() > end) return told && { ...told, at: since ?? NaN };
    await new Promise((done) => { setTimeout(done, Math.max(pause, (share - 1) * (Date.now() - began))); });
  }
}
