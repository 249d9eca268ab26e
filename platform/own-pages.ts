/** The extension's own pages that open in tabs. */
import browser from 'webextension-polyfill';

const welcomePage = 'welcome.html';

/** The settings; a tab that shows them already comes to the front. */
export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

/** Shows the first-run page once: after an install, never after an update. Call synchronously at start-up, so that the browser's event is heard. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(welcomePage) });
  });
}
