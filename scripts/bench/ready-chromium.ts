/** A Chromium with the extension, ready to be measured. */
import type { BrowserContext, Page } from 'playwright';
import { inChromiumExtension, startChromium, type StartedChromium } from '../browsers.ts';

/** Resolves once the scripts for pages are registered, for before that a page gets none, and the page that greets after an installation is closed, for it would be measured too. */
export async function readyChromium(extension: string): Promise<StartedChromium> {
  const started = await startChromium(extension, { headless: true });
  try {
    await inChromiumExtension(started, registered);
    await closeWelcome(started.context);
    return started;
  } catch (error) {
    await started.close();
    throw error;
  }
}

const registered = `(async () => {
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) await new Promise((done) => setTimeout(done, 50));
  return true;
})()`;

async function closeWelcome(context: BrowserContext): Promise<void> {
  const isOurs = (page: Page): boolean => page.url().startsWith('chrome-extension:');
  const welcome = context.pages().find(isOurs) ?? await context.waitForEvent('page', { predicate: isOurs, timeout: 3_000 }).catch(() => null);
  await welcome?.close();
}
