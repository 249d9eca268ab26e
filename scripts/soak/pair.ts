/** Two Chromiums beside each other, one with the extension and one without: what is measured in turns has the same machine under it. */
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchChromium } from '../bench/launch-chromium.ts';
import { startChromium, type StartedChromium } from '../browsers.ts';
import { pssOf } from '../cost/browser-memory.ts';
import { scriptsRegistered } from '../cost/browsers-in-pairs.ts';
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
    const ours = await startChromium(extension, { headless: true });
    try {
      const inExtension = backgroundOf(ours);
      await inExtension(scriptsRegistered);
      await closeWelcome(ours.context);
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
    async memory() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const sum = processInfo.reduce((all, { id }) => all + pssOf(String(id)), 0);
      return sum > 0 ? sum : NaN;
    },
  };
}

/** The background may be stopped and started anew at any time: asks the one that is there. */
const backgroundOf = ({ context }: StartedChromium) => async <T>(expression: string): Promise<T> => {
  const worker = context.serviceWorkers().at(-1) ?? await context.waitForEvent('serviceworker');
  return worker.evaluate<T>(expression);
};

/** The page that greets after an installation would count as memory of ours. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isOurs = (page: Page): boolean => page.url().startsWith('chrome-extension:');
  const welcome = context.pages().find(isOurs) ?? await context.waitForEvent('page', { predicate: isOurs, timeout: 3_000 }).catch(() => null);
  await welcome?.close();
}
