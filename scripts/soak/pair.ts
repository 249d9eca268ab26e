/** Two Chromiums beside each other, one with the extension and one without: what is measured in turns has the same machine under it. */
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchChromium } from '../bench/launch-chromium.ts';
import { readyChromium } from '../bench/ready-chromium.ts';
import { inChromiumExtension } from '../browsers.ts';
import { memoryOf } from '../cost/browser-memory.ts';
import { watcher } from './watcher.ts';

export interface Side {
  /** A page whose long tasks and frames are watched. */
  newPage(): Promise<Page>;
  /** MB of all processes of the browser; NaN where the system does not tell. */
  memory(): Promise<number>;
  /** Evaluates in the extension's background; null in the browser that has no extension. */
  readonly inExtension: (<T>(expression: string) => Promise<T>) | null;
}
export interface Pair { readonly without: Side; readonly with: Side }

export async function withPair<T>(extension: string, measure: (pair: Pair) => Promise<T>): Promise<T> {
  const plain = await launchChromium();
  try {
    const without = await sideOf(await plain.newContext(), await plain.newBrowserCDPSession(), null);
    const ours = await readyChromium(extension);
    try {
      const inExtension = <T>(expression: string): Promise<T> => inChromiumExtension<T>(ours, expression);
      return await measure({ without, with: await sideOf(ours.context, await ours.context.browser()!.newBrowserCDPSession(), inExtension) });
    } finally {
      await ours.close();
    }
  } finally {
    await plain.close();
  }
}

async function sideOf(context: BrowserContext, session: CDPSession, inExtension: Side['inExtension']): Promise<Side> {
  await context.addInitScript(watcher);
  return {
    newPage: () => context.newPage(),
    inExtension,
    memory: async () => await memoryOf(session) ?? NaN,
  };
}
