import type browserType from 'webextension-polyfill';
import type { Reader } from './driver.ts';

declare const browser: typeof browserType;

const opened = new WeakMap<Reader, number>();

/** How many first-run pages stood open when the reader's browser was ready. */
export const openedAtInstall = (reader: Reader): number => opened.get(reader) ?? 0;

/** Waits for the page that opens after an install, and closes it, so that the tests begin with tabs of their own. */
export async function closeFirstRun(reader: Reader): Promise<void> {
  opened.set(reader, await reader.inExtension(async () => {
    const address = browser.runtime.getURL('welcome.html');
    for (let looks = 0; looks < 200; looks++) {
      const tabs = (await browser.tabs.query({})).filter(({ url }) => url === address);
      if (tabs.length > 0) {
        await browser.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
        return tabs.length;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    return 0;
  }));
}
