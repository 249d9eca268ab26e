/** The built extension in a real browser, for the scripts and the tests: how each browser is started, and how its extension is asked. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright';
import puppeteer, { type Browser } from 'puppeteer-core';
import { cureFor, placeOf, type BrowserName } from './browser-places.mjs';

/** Firefox gives every profile a random host for the extension's own pages; a preference fixes it. */
export const firefoxHost = '11111111-2222-4333-8444-555555555555';
export const addonId = 'glossator@glossator.example';

/** @throws {Error} saying in one line what is missing and how to get it. */
function executableOf(name: BrowserName): string {
  const file = placeOf(name);
  if (file === null) throw new Error(cureFor(name));
  return file;
}

/** No service of Chromium's own speaks to the network; the sandbox stays, except where Chromium refuses to have it. */
export const chromiumArgs = (extension: string): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
];

export interface StartedChromium {
  readonly context: BrowserContext;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Chromium with the unpacked extension and a profile that is thrown away. */
export async function startChromium(extension: string, { headless, ...options }: { headless: boolean } & BrowserContextOptions): Promise<StartedChromium> {
  const executablePath = executableOf('chromium');
  const profile = await mkdtemp(path.join(tmpdir(), 'glossator-'));
  const clean = () => rm(profile, { recursive: true, force: true, maxRetries: 3 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...options, executablePath, headless, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
      // readers' browsers keep the pages that they leave
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [...chromiumArgs(extension), ...(headless ? ['--disable-gpu'] : [])],
    });
    return {
      context,
      async close() {
        await context.close().catch(() => {}); // whoever closed the window was quicker
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}

/** Firefox with the extension installed for as long as it runs; puppeteer throws the profile away. */
export async function startFirefox(extension: string, { headless, viewport = null, preferences = {} }: { headless: boolean; viewport?: { width: number; height: number } | null; preferences?: Readonly<Record<string, unknown>> }): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: executableOf('firefox'), headless, defaultViewport: viewport, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: firefoxHost }), ...preferences },
  });
  try {
    await browser.installExtension(extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Evaluates an expression in the extension itself: in Chromium its service worker, which may have been stopped and started anew. */
export async function inChromiumExtension<T>({ context }: StartedChromium, expression: string): Promise<T> {
  const worker = context.serviceWorkers().at(-1) ?? await context.waitForEvent('serviceworker');
  return worker.evaluate<T>(expression);
}

/** The part of WebDriver BiDi that puppeteer has no method for: extension pages are opened and driven by it. */
interface Bidi { send(method: string, params: object): Promise<{ readonly result: { readonly context: string; readonly type: string; readonly result: { readonly value?: string }; readonly exceptionDetails?: { readonly text: string } } }> }

/** Evaluates an expression in the extension itself: in Firefox one of its pages, opened in a tab of its own for the moment. */
export async function inFirefoxExtension<T>(browser: Browser, expression: string): Promise<T> {
  const bidi = (browser as unknown as { readonly connection: Bidi }).connection;
  const { context } = (await bidi.send('browsingContext.create', { type: 'tab', background: true })).result;
  try {
    await bidi.send('browsingContext.navigate', { context, url: `moz-extension://${firefoxHost}/popup.html`, wait: 'complete' });
    const { result } = await bidi.send('script.evaluate', { expression: `(async () => JSON.stringify(await (${expression})))()`, target: { context }, awaitPromise: true });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'The extension could not be asked.');
    return result.result.value === undefined ? undefined as T : JSON.parse(result.result.value) as T;
  } finally {
    await bidi.send('browsingContext.close', { context });
  }
}
