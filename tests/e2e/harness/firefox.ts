/** The built extension in real Firefox, driven by WebDriver BiDi. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addonId, firefoxHost, startFirefox } from '../../../scripts/browsers.ts';
import type { Look, Reader, SavedFile, Sent, Tab } from './driver.ts';
import { Picture } from './picture.ts';
import { extensionFor } from './extension.ts';
import { besideTab, idOfTab } from './sent.ts';

/** An extension page without a script of its own, from which the extension is asked. */
const quietPage = 'icon/16.png';

/** The subset of WebDriver BiDi used here; puppeteer does not type raw commands publicly. */
interface Bidi { send(method: string, params: object): Promise<{ readonly result: any }> }
interface Context { readonly context: string; readonly url: string; readonly children?: readonly Context[] | null }

const keys: Readonly<Record<string, string>> = {
  Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', Backspace: '\uE003', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Home: '\uE011', End: '\uE010', Shift: '\uE008', Control: '\uE009',
};

export async function startReaderInFirefox(proxy: string, extension = extensionFor('firefox')): Promise<Reader> {
  const { hostname, port } = new URL(proxy);
  const firefox = await startFirefox(extension, {
    headless: true,
    preferences: {
      'network.proxy.type': 1, 'network.proxy.http': hostname, 'network.proxy.http_port': Number(port), 'network.proxy.ssl': hostname, 'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true, 'network.proxy.no_proxies_on': '',
      // the window that it opens over the page after a download would take the next Enter
      'browser.download.alwaysOpenPanel': false,
    },
  });
  const bidi = (firefox as unknown as { readonly connection: Bidi }).connection;
  const send = async (method: string, params: object) => (await bidi.send(method, params)).result;
  const newContext = async (): Promise<string> => (await send('browsingContext.create', { type: 'tab', background: true })).context;
  const openQuietPage = async (): Promise<string> => {
    const context = await newContext();
    await send('browsingContext.navigate', { context, url: `moz-extension://${firefoxHost}/${quietPage}`, wait: 'complete' });
    return context;
  };
  let own = await openQuietPage();
  const inExtension = <T, A>(sent: Sent<A, T>, argument?: A): Promise<T> => evaluate(send, own, sent, argument);
  const privileged = async <T, A>(sent: Sent<A, T>, argument?: A): Promise<T> => {
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return evaluate(send, (contexts as readonly Context[]).find(({ url }) => url.endsWith('browser.xhtml'))!.context, sent, argument);
  };
  const newTab = async (): Promise<FirefoxTab> => {
    const tab = new FirefoxTab(send, await newContext(), inExtension, privileged);
    await tab.resize(1000, 800);
    return tab;
  };
  return {
    name: 'firefox',
    newTab,
    inExtension,
    async openOwn(file) {
      const tab = await newTab();
      await tab.open(`moz-extension://${firefoxHost}/${file}`);
      return tab;
    },
    async opened(file) {
      const address = `moz-extension://${firefoxHost}/${file}`;
      for (;;) {
        const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
        const found = (contexts as readonly Context[]).find(({ url }) => url.startsWith(address));
        if (found) return new FirefoxTab(send, found.context, inExtension, privileged);
        await wait(50);
      }
    },
    async command(name, tab) {
      await tab.show();
      await privileged((letter) => {
        const key = document.querySelector(`keyset[id^="ext-keyset-id-glossator"] key[key="${letter}"]`);
        (key as Element & { doCommand(): void }).doCommand();
      }, { 'next-mention': 'N', 'previous-mention': 'P', 'open-card': 'C' }[name]);
    },
    async reload() {
      // the browser takes the extension's own pages away with it
      await privileged(async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }, addonId);
      own = await openQuietPage();
    },
    async manage(what) {
      await privileged(async ({ id, wanted }) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        if (wanted === 'switch off') return addon.disable();
        if (wanted === 'switch on') return addon.enable();
        const everywhere = { permissions: [], origins: ['<all_urls>'] };
        return ExtensionPermissions[wanted === 'give access' ? 'add' : 'remove'](id, everywhere, WebExtensionPolicy.getByID(id).extension);
      }, { id: addonId, wanted: what });
      if (what === 'switch on') own = await openQuietPage(); // it went when the extension did
    },
    stopBackground: () => privileged((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }), addonId),
    takeErrors: () => privileged((expected) => {
      const messages = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:') && !message.isWarning);
      Services.console.reset();
      return messages.map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`).filter((text) => !expected.some((part) => text.includes(part)));
      // the browser's own words for the scripts of a page or frame that was left, or put into the back/forward cache, in the middle of something, and for the quiet page itself
    }, ['after context unloaded', 'while context is inactive', 'Script terminated by timeout', 'NS_ERROR_NOT_INITIALIZED', 'Content Script execution in moz-extension document']),
    close: () => firefox.close(),
  };
}

declare const Services: {
  readonly console: { getMessageArray(): { readonly errorMessage: string; readonly sourceName: string; readonly isWarning: boolean }[]; reset(): void };
  readonly prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
};
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void>; disable(): Promise<void>; enable(): Promise<void> }> };
    readonly ExtensionPermissions: Record<'add' | 'remove', (id: string, permissions: object, extension: object) => Promise<void>>;
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: { terminateBackground(options: object): Promise<void> } } };
declare const gBrowser: { readonly selectedBrowser: { readonly browsingContext: { mediumOverride: string } } };
declare const Ci: { readonly nsIScriptError: new () => object };

type Send = (method: string, params: object) => Promise<any>;

async function evaluate<T, A>(send: Send, context: string, sent: Sent<A, T>, argument?: A): Promise<T> {
  const reply = await send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${sent})(${JSON.stringify(argument)})))()`, target: { context }, awaitPromise: true,
  });
  if (reply.type !== 'success') throw new Error(reply.exceptionDetails.text);
  return (reply.result.value === undefined ? undefined : JSON.parse(reply.result.value)) as T;
}

class FirefoxTab implements Tab {
  private readonly send: Send;
  private readonly context: string;
  private readonly inExtension: Reader['inExtension'];
  private readonly privileged: Reader['inExtension'];
  private number: Promise<number> | null = null;

  constructor(send: Send, context: string, inExtension: Reader['inExtension'], privileged: Reader['inExtension']) {
    this.send = send;
    this.context = context;
    this.inExtension = inExtension;
    this.privileged = privileged;
  }

  async open(address: string): Promise<void> {
    this.number = null;
    await this.show();
    await this.send('browsingContext.navigate', { context: this.context, url: address, wait: 'complete' });
  }

  run<T, A>(sent: Sent<A, T>, argument?: A): Promise<T> {
    return evaluate(this.send, this.context, sent, argument);
  }

  async runInFrame<T, A>(address: RegExp, sent: Sent<A, T>, argument?: A): Promise<T> {
    const find = (context: Context): Context | undefined => (address.test(context.url) ? context : context.children?.map(find).find(Boolean));
    const frame = find(await this.tree());
    if (!frame) throw new Error(`No frame of ${address}.`);
    return evaluate(this.send, frame.context, sent, argument);
  }

  async runBeside<T, A>(sent: Sent<A, T>, argument?: A): Promise<T> {
    return besideTab(this.inExtension, await this.id(), sent, argument);
  }

  move(x: number, y: number): Promise<void> {
    return this.point([{ type: 'pointerMove', x: Math.round(x) - 3, y: Math.round(y) - 2 }, { type: 'pause', duration: 20 }, { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  click(x: number, y: number): Promise<void> {
    return this.point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  tap(x: number, y: number): Promise<void> {
    return this.point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }], 'touch');
  }

  /** By the wheel: nothing scrolls under a finger that WebDriver draws over a page of this browser. */
  swipe(x: number, y: number, by: number): Promise<void> {
    return this.wheel(x, y, by);
  }

  async saved(act: () => Promise<void>): Promise<SavedFile> {
    const folder = await mkdtemp(path.join(tmpdir(), 'glossator-saved-'));
    try {
      await this.send('browser.setDownloadBehavior', { downloadBehavior: { type: 'allowed', destinationFolder: folder } });
      await act();
      for (const start = performance.now(); performance.now() - start < 20_000; await wait(50)) {
        const [name, ...others] = await readdir(folder);
        // while it is being written, another file of the same name and '.part' stands beside it
        const text = name && others.length === 0 && !name.endsWith('.part') ? await readFile(path.join(folder, name), 'utf8') : '';
        if (text !== '') return { name: name!, text };
      }
      throw new Error(`No file was saved; in the folder: ${(await readdir(folder)).join(', ')}.`);
    } finally {
      await this.send('browser.setDownloadBehavior', { downloadBehavior: null });
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** No click: it would open a window of the system, which nobody could answer. */
  async chooseFile(input: string, file: string): Promise<void> {
    const { result } = await this.send('script.evaluate', { expression: `document.querySelector(${JSON.stringify(input)})`, target: { context: this.context }, awaitPromise: false });
    await this.send('input.setFiles', { context: this.context, element: { sharedId: result.sharedId }, files: [file] });
  }

  private async point(actions: readonly object[], pointerType: 'mouse' | 'touch' = 'mouse'): Promise<void> {
    await this.send('input.performActions', { context: this.context, actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }] });
  }

  press(key: string): Promise<void> {
    const parts = key.split('+').map((part) => keys[part] ?? part);
    return this.strike([...parts.map((value) => ({ type: 'keyDown', value })), ...parts.toReversed().map((value) => ({ type: 'keyUp', value }))]);
  }

  type(text: string): Promise<void> {
    return this.strike([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
  }

  private async strike(actions: readonly object[]): Promise<void> {
    await this.send('input.performActions', { context: this.context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async wheel(x: number, y: number, by: number): Promise<void> {
    await this.send('input.performActions', { context: this.context, actions: [{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: by }] }] });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  async look({ dark = false, forcedColours = false, reducedMotion = false, print = false }: Look): Promise<void> {
    await this.show();
    await this.privileged(([scheme, colours, motion, medium]) => {
      gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
      Services.prefs.setIntPref('browser.display.document_color_use', colours);
      Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
    }, [dark ? 0 : 1, forcedColours ? 2 : 0, reducedMotion ? 1 : 0, print ? 'print' : ''] as const);
    // preferences travel to the page's process by themselves
    const wanted = { '(prefers-color-scheme: dark)': dark, '(forced-colors: active)': forcedColours, '(prefers-reduced-motion: reduce)': reducedMotion, print };
    while (!await this.run((asked) => Object.entries(asked).every(([query, isOn]) => matchMedia(query).matches === isOn), wanted)) await wait(20);
  }

  async picture(): Promise<Picture> {
    return new Picture(Buffer.from((await this.send('browsingContext.captureScreenshot', { context: this.context })).data, 'base64'));
  }

  id(): Promise<number> {
    return (this.number ??= this.tree().then(({ url }) => idOfTab(this.inExtension, url)));
  }

  private async tree(): Promise<Context> {
    return (await this.send('browsingContext.getTree', { root: this.context })).contexts[0];
  }

  async back(): Promise<void> {
    await this.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
  }

  async forward(): Promise<void> {
    await this.send('browsingContext.traverseHistory', { context: this.context, delta: 1 });
  }

  async show(): Promise<void> {
    await this.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close', { context: this.context });
  }
}
