/** Ways into the extension that both browsers share. */
import type browserType from 'webextension-polyfill';
import type { Reader, Sent } from './driver.ts';

/** Both browsers have it by this name in the extension's own world. */
declare const browser: typeof browserType;

/** The tab whose page has the address (the last one opened, where several have). */
export async function idOfTab(inExtension: Reader['inExtension'], address: string): Promise<number> {
  const id = await inExtension(async (wanted: string) => {
    const tabs = (await browser.tabs.query({})).filter(({ url }) => url === wanted);
    return tabs.reduce((last, tab) => Math.max(last, tab.id ?? -1), -1);
  }, address);
  if (id < 0) throw new Error(`The extension sees no tab at ${address}.`);
  return id;
}

/** Runs a function in the extension's world of a tab's top frame. */
export async function besideTab<T, A>(inExtension: Reader['inExtension'], tabId: number, sent: Sent<A, T>, argument?: A): Promise<T> {
  // the function travels as source text, and an extension may not make code of text: it must stand in the text that the driver evaluates
  const injected = new Function('tabId', `return globalThis.browser.scripting.executeScript({ target: { tabId }, func: ${sent}, args: [${JSON.stringify(argument ?? null)}] })
    .then(([first]) => { if (first.error) throw new Error(String(first.error.message ?? first.error)); return first.result; });`) as (tabId: number) => Promise<T>;
  return inExtension(injected, tabId);
}
