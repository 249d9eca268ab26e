/** Thirty tabs: memory of the whole browser, with and without the extension. */
import type { Served } from '../../bench/serve.ts';
import { withExtension } from './browsers-in-pairs.ts';
import { memoryOf } from './browser-memory.ts';
import { launchChromium } from '../bench/launch-chromium.ts';
import type { Browser, BrowserContext } from 'playwright';

const tabs = 30;

export interface TabsCost { readonly tabs: number; readonly without: number; readonly with: number }

/** Megabytes; null where the system does not tell. */
export async function measureTabs(extension: string, served: Served): Promise<TabsCost | null> {
  served.put('/tab', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tab</title><body>${'<p>Alexander Lukashenko spoke in Minsk of a pact with Ukraine, and nobody in Kyiv answered for a day.</p>'.repeat(300)}</body></html>`);
  const open = async (context: BrowserContext, browser: Browser): Promise<number | null> => {
    for (let tab = 0; tab < tabs; tab++) await (await context.newPage()).goto(`${served.origin}/tab`);
    await new Promise((done) => { setTimeout(done, 5_000); });
    return memoryOf(await browser.newBrowserCDPSession());
  };
  const plain = await launchChromium();
  const without = await open(await plain.newContext(), plain).finally(() => plain.close());
  const withIt = await withExtension(extension, ({ context }) => open(context, context.browser()!));
  return without === null || withIt === null ? null : { tabs, without, with: withIt };
}
