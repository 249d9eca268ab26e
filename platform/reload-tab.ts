import browser from 'webextension-polyfill';

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);
