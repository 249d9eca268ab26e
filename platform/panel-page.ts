/** What the panel asks of the page beside it: every frame's list, and to show one mention of it. */
import browser from 'webextension-polyfill';
import { framesOf } from './frames.ts';
import { overhear, sendToPage } from './messages.ts';
import type { PanelList, PanelText } from './types.ts';

export interface FrameList extends PanelList {
  readonly frameId: number;
}

/** What every frame of a tab lists, the top one first; frames that are not read, or not yet, list nothing. */
export async function listTab(tabId: number): Promise<readonly FrameList[]> {
  const lists = await Promise.all((await framesOf(tabId)).map(async ({ frameId }) => {
    const list = await sendToPage('panel-list', null, tabId, frameId).catch(() => null);
    return list ? [{ frameId, ...list }] : [];
  }));
  return lists.flat();
}

/** The text of every frame that has been listed, with the places of its mentions. */
export async function textsOfTab(tabId: number): Promise<readonly (PanelText & { readonly frameId: number })[]> {
  const texts = await Promise.all((await framesOf(tabId)).map(async ({ frameId }) => {
    const text = await sendToPage('panel-text', null, tabId, frameId).catch(() => null);
    return text ? [{ frameId, ...text }] : [];
  }));
  return texts.flat();
}

export interface RevealOptions {
  /** Opens its card on the page, too. */
  readonly open: boolean;
  /** Brings the page's tab to the front: for a panel that stands in a tab of its own. */
  readonly inFront: boolean;
}

/** Scrolls the page to a mention that a frame has listed. False when it is gone. */
export async function revealMention(tabId: number, frameId: number, id: number, { open, inFront }: RevealOptions): Promise<boolean> {
  const shown = await sendToPage('reveal', { id, open }, tabId, frameId).catch(() => false);
  if (shown && inFront) await browser.tabs.update(tabId, { active: true });
  return shown;
}

/** Calls back when a card is opened or closed on a page: in which frame, and on which mention of its last list; until the signal aborts. */
export function watchActiveMention(onActive: (tabId: number, frameId: number, id: number | null) => void, signal: AbortSignal): void {
  overhear('active-changed', ({ id }, { tab, frameId }) => {
    if (tab?.id !== undefined) onActive(tab.id, frameId ?? 0, id);
  }, signal);
}
