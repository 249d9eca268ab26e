/**
 * Opens the panel beside a page: Chrome's side panel, Firefox's sidebar, and a tab where neither opens.
 *
 * Both want the reader's own click or key, and nothing awaited since. Chromium carries that along with a message from a page's script, so the
 * background can open the panel for a card; Firefox does not, and there the card's button leads to the tab, unless the sidebar is open
 * already and follows the page anyway. From the popup and from a command each opens its own.
 */
import browser from 'webextension-polyfill';

interface Panels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void>; isOpen(options: { windowId?: number }): Promise<boolean> };
}

/** Call it straight from the click, the command or the message. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (sidebarAction) await sidebarAction.open();
    else throw new Error('This browser has no place beside the page.');
  } catch {
    const { windowId } = await browser.tabs.get(tabId).catch(() => ({ windowId: undefined }));
    const isOpen = await sidebarAction?.isOpen(windowId === undefined ? {} : { windowId }).catch(() => false);
    if (!isOpen) await openPanelTab(tabId);
  }
}

/** The panel in a tab of its own, right of its page; one that is there for it already comes to the front. */
async function openPanelTab(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`sidepanel.html?tab=${tabId}`);
  const [there] = await browser.tabs.query({ url }).catch(() => []);
  if (there?.id !== undefined) await browser.tabs.update(there.id, { active: true });
  else {
    const index = await browser.tabs.get(tabId).then((tab) => ({ index: tab.index + 1 }), () => ({}));
    await browser.tabs.create({ url, ...index });
  }
}
