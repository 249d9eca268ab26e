/** The built extension in real Firefox over WebDriver BiDi, for Playwright tests. */
import path from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { serve, type Site } from './site.ts';

const extension = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const addonId = 'glossator@glossator.example';
/** Firefox gives every profile a random extension host; this pref fixes it. */
const host = '11111111-2222-4333-8444-555555555555';

// The subset of WebDriver BiDi used here; puppeteer does not type raw commands publicly.
interface Bidi { send(method: string, params: object): Promise<{ result: any }> }

export class Firefox {
  readonly browser: Browser;
  private readonly bidi: Bidi;
  private constructor(browser: Browser, bidi: Bidi) {
    this.browser = browser;
    this.bidi = bidi;
  }

  static async launch(): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }) },
    });
    await browser.installExtension(extension);
    return new Firefox(browser, (browser as unknown as { connection: Bidi }).connection);
  }

  /** page.goto() never settles for moz-extension: URLs, so extension pages are driven by raw BiDi. */
  async openExtensionPage(file: string): Promise<ExtensionPage> {
    const { context } = (await this.bidi.send('browsingContext.create', { type: 'tab' })).result;
    await this.bidi.send('browsingContext.navigate', { context, url: `moz-extension://${host}/${file}`, wait: 'complete' });
    return new ExtensionPage(this.bidi, context);
  }

  /** The context id of an ordinary page, found by its address. */
  async contextOf(url: string): Promise<string> {
    const { contexts } = (await this.bidi.send('browsingContext.getTree', {})).result;
    return contexts.find((c: { url: string }) => c.url === url).context;
  }

  /** Calls fn with an element's shadow root, open or closed. */
  async withShadowRoot<T>(url: string, selector: string, fn: string): Promise<T> {
    const target = { context: await this.contextOf(url) };
    const { result } = (await this.bidi.send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`, target, awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    })).result;
    const root = result.value.shadowRoot.sharedId;
    const call = (await this.bidi.send('script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${fn})(root))`, target, arguments: [{ sharedId: root }], awaitPromise: true,
    })).result;
    return JSON.parse(call.result.value) as T;
  }

  /** Runs privileged code in the browser window: command keys, toolbar popup, sidebar. */
  async chrome<T>(expression: string): Promise<T> {
    const { contexts } = (await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
    const { context } = contexts.find((c: { url: string }) => c.url.endsWith('browser.xhtml'));
    const reply = (await this.bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`, target: { context }, awaitPromise: true, userActivation: true,
    })).result;
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails.text);
    return reply.result.value === undefined ? (undefined as T) : (JSON.parse(reply.result.value) as T);
  }
}

export class ExtensionPage {
  private readonly bidi: Bidi;
  private readonly context: string;
  constructor(bidi: Bidi, context: string) {
    this.bidi = bidi;
    this.context = context;
  }
  async evaluate<T>(expression: string): Promise<T> {
    const reply = (await this.bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`, target: { context: this.context }, awaitPromise: true,
    })).result;
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails.text);
    return reply.result.value === undefined ? (undefined as T) : (JSON.parse(reply.result.value) as T);
  }
  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(`(() => { const r = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)]; })()`);
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type: 'pointer', id: 'mouse', actions: [
      { type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }] });
  }
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.bidi.send('browsingContext.captureScreenshot', { context: this.context })).result.data, 'base64');
  }
}

export const test = base.extend<Record<never, never>, { firefox: Firefox; site: Site }>({
  firefox: [async ({}, use) => {
    const firefox = await Firefox.launch();
    await use(firefox);
    await firefox.browser.close();
  }, { scope: 'worker', timeout: 60_000 }],
  site: [async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  }, { scope: 'worker' }],
});
export { expect } from '@playwright/test';
