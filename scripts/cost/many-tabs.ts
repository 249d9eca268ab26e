/** Thirty tabs: memory of the whole browser, with and without the extension. */
import type { Served } from '../../bench/serve.ts';
import { withExtension } from './browsers-in-pairs.ts';
import { memoryOf } from './browser-memory.ts';
import { launchChromium } from '../bench/launch-chromium.ts';
import type { BrowserContext } from 'playwright';

const tabs = 30;

export interface TabsCost { readonly tabs: number; readonly without: number; readonly with: number }

/** Megabytes; null where the system does not tell. Only one Chromium may run on the machine meanwhile: all of them are counted. */
export async function measureTabs(extension: string, served: Served): Promise<TabsCost | null> {
  served.put('/tab', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tab</title><body>${'<p>Alexander Lukashenko spoke in Minsk of a pact with Ukraine, and nobody in Kyiv answered for a day.</p>'.repeat(300)}</body></html>`);
  const open = async (context: BrowserContext): Promise<number | null> => {
    for (let tab = 0; tab < tabs; tab++) await (await context.newPage()).goto(`${served.origin}/tab`);
    await new Promise((done) => { setTimeout(done, 5_000); });
    return memoryOf((command) => command.includes('chrom'));
  };
  const plain = await launchChromium();
  const without = await open(await plain.newContext()).finally(() => plain.close());
  const withIt = await withExtension(extension, ({ context }) => open(context));
  return without === null || withIt === null ? null : { tabs, without, with: withIt };
}
