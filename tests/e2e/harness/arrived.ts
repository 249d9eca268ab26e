import type browserType from 'webextension-polyfill';
import type { Reader, Tab } from './driver.ts';
import { soon } from './test.ts';

declare const browser: typeof browserType;

/** Waits until a link or a key has led a tab to a page, and the page is there. Asked of the browser: a page that is being left cannot be asked. */
export async function arrived(reader: Reader, tab: Tab, address: string): Promise<void> {
  const id = await tab.id();
  await soon(() => reader.inExtension(async (tabId: number) => {
    const { url, status } = await browser.tabs.get(tabId);
    return `${url} ${status}`;
  }, id), { message: `the tab has come to ${address}` }).toBe(`${address} complete`);
}
