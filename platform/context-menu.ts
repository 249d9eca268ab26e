/** "Look up in Glossator" on selected text. */
import browser from 'webextension-polyfill';
import { firstFrameThat } from './frames.ts';
import { sendToPage } from './messages.ts';
import { openSearch } from './open-search.ts';

const itemId = 'look-up';
/** A name, not a paragraph: longer selections are cut before they are looked up (UTF-16 code units). */
const longest = 200;

/** Idempotent: menus outlive the worker that made them. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: itemId, title: browser.i18n.getMessage('menu_look_up'), contexts: ['selection'] });
}

/** Opens the card of the mention in the selection; where there is none, the search for the selected words. Call synchronously at start-up. */
export function answerContextMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== itemId) return;
    const text = (info.selectionText ?? '').trim().replace(/\s+/g, ' ').slice(0, longest);
    void lookUp(text, tab?.id, info.frameId);
  });
}

async function lookUp(text: string, tabId: number | undefined, frameId: number | undefined): Promise<void> {
  const opened = tabId !== undefined && tabId !== browser.tabs.TAB_ID_NONE
    && (await (frameId === undefined ? firstFrameThat('open-selection', { text }, tabId) : sendToPage('open-selection', { text }, tabId, frameId).catch(() => false)));
  if (!opened) await openSearch(text, tabId);
}
