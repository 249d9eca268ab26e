/** Leaves the pages to which the reader no longer gives access: browsers let scripts that are there already run on. */
import browser from 'webextension-polyfill';
import { tellTab } from './messages.ts';
import { hasAccessTo } from './permissions.ts';

/** A tab whose address the browser does not show is none of ours. */
const isOurs = async (address: string | undefined): Promise<boolean> => address !== undefined && (await hasAccessTo(address).catch(() => false));

/** Call synchronously at start-up of the background. Where access is given anew, takeUp serves the open pages again. */
export function leavePagesWithoutAccess(): void {
  browser.permissions.onRemoved.addListener(() => void browser.tabs.query({ discarded: false }).then((tabs) => Promise.allSettled(tabs.map(async ({ id, url }) => {
    if (id === undefined || (await isOurs(url))) return;
    await tellTab('leave', id);
    await browser.action.setBadgeText({ tabId: id, text: '' });
  }))));
}
