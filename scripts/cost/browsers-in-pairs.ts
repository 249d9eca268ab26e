/** The same thing done in a Chromium with the extension and in one without. */
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchChromium } from '../bench/launch-chromium.ts';
import { readyChromium } from '../bench/ready-chromium.ts';
import type { StartedChromium } from '../browsers.ts';

export interface InPair<T> { readonly with: T; readonly without: T }

/** One after the other, each browser with nothing else to do. */
export async function inPair<T>(extension: string, measure: (context: BrowserContext) => Promise<T>): Promise<InPair<T>> {
  const plain = await launchChromium();
  let without: T;
  try {
    without = await measure(await plain.newContext());
  } finally {
    await plain.close();
  }
  return { with: await withExtension(extension, ({ context }) => measure(context)), without };
}

export async function withExtension<T>(extension: string, measure: (browser: StartedChromium) => Promise<T>): Promise<T> {
  const browser = await readyChromium(extension);
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** Milliseconds of processor time that the page's main thread has used. */
export async function mainThreadOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

export async function meter(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}
