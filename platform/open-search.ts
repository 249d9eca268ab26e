/** Opens the popup with a search already typed: for words that were looked up and are no mention on their page. */
import browser from 'webextension-polyfill';

/** Kept for the session only, and taken away by the popup that shows it. */
const storageKey = 'search';

/** @param tabId The tab in which the words stand. */
export async function openSearch(words: string, tabId: number | undefined): Promise<void> {
  await browser.storage.session.set({ [storageKey]: words });
  try {
    await browser.action.openPopup();
  } catch {
    // Browsers may want the reader's own click on the icon; a small window shows the same. On a phone it is a tab.
    const url = browser.runtime.getURL(`popup.html${tabId === undefined ? '' : `?tab=${tabId}`}`);
    await (browser.windows ? browser.windows.create({ url, type: 'popup', width: 380, height: 640 }) : browser.tabs.create({ url }));
  }
}

/** The words that the popup was opened for, once; '' when it was opened by hand. */
export async function takeSearch(): Promise<string> {
  const { [storageKey]: words } = await browser.storage.session.get(storageKey);
  await browser.storage.session.remove(storageKey);
  return typeof words === 'string' ? words : '';
}
