/** The tab that the popup was opened over, watched while the popup is open. */
import browser from 'webextension-polyfill';
import { overhear } from './messages.ts';
import { inspectTab, unansweredTab, type TabState } from './tab-state.ts';

/** The popup in a window of its own says in its address which tab it is about: popup.html?tab=ID. */
async function tabUnderPopup(): Promise<browser.Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Frames report in bursts; the tab is looked at once a burst (ms). */
const burst = 150;

/**
 * Calls back with the state of the tab now and whenever one of its frames reports, the tab navigates, another tab is shown or access
 * changes, until the signal aborts. At first also before its page has answered, so that a site can be switched off whose page is busy.
 */
export async function watchActiveTab(onState: (state: TabState) => void, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const tab = await tabUnderPopup();
    const early = tab && turn === 1 ? unansweredTab(tab) : null;
    if (early && turn === latest && !signal.aborted) onState(early);
    const state = tab && (await inspectTab(tab));
    if (state && turn === latest && !signal.aborted) onState(state);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), burst);
  };
  const events: readonly { addListener(listener: () => void): void; removeListener(listener: () => void): void }[] = [
    browser.tabs.onUpdated, browser.tabs.onActivated, browser.permissions.onAdded, browser.permissions.onRemoved,
  ] as never;
  // A frame's report is meant for the background; here it only says that there is news.
  overhear('status-changed', soon, signal);
  for (const event of events) event.addListener(soon);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const event of events) event.removeListener(soon);
  }, { once: true });
  await look();
}
