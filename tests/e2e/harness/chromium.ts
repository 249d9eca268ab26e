/** The built extension in real Chromium, driven by Playwright. */
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page, Worker } from '@playwright/test';
import type browserType from 'webextension-polyfill';
import { startChromium } from '../../../scripts/browsers.ts';
import type { Look, Reader, SavedFile, Sent, Tab } from './driver.ts';
import { Picture } from './picture.ts';
import { extensionFor } from './extension.ts';
import { besideTab, idOfTab } from './sent.ts';

declare const browser: typeof browserType;

export async function startReaderInChromium(proxy: string, extension = extensionFor('chromium')): Promise<Reader> {
  const chromium = await startChromium(extension, { headless: true, viewport: { width: 1000, height: 800 }, locale: 'en-US', proxy: { server: proxy, bypass: '<-loopback>' } });
  const { context } = chromium;
  const errors: string[] = [];
  let isStopped = false;
  /** A worker that was stopped is woken as a page of the extension would wake it. */
  const worker = async (): Promise<Worker> => {
    if (isStopped) await onPage(`chrome-extension://${host}/popup.html`, (page) => page.evaluate("browser.runtime.sendMessage({ glossator: 'nobody' }).catch(() => null)"));
    isStopped = false;
    // the last: one that has ended stays in the list a while after the next has begun
    return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
  };
  const onPage = async (address: string, act: (page: Page) => Promise<unknown>): Promise<void> => {
    const page = await context.newPage();
    await page.goto(address);
    await act(page);
    await page.close();
  };
  const inExtension = async <T, A>(sent: Sent<A, T>, argument?: A): Promise<T> => (await worker()).evaluate(`(${sent})(${JSON.stringify(argument)})`);
  const host = new URL((await worker()).url()).host;
  const listen = async (page: Page): Promise<CDPSession> => {
    const session = await context.newCDPSession(page);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
      const place = url ?? stackTrace?.callFrames[0]?.url ?? '';
      if (place.startsWith('chrome-extension:')) errors.push(`${exception?.description ?? text} (${place})`);
    });
    await session.send('Runtime.enable');
    return session;
  };
  const newTab = async (): Promise<ChromiumTab> => {
    const page = await context.newPage();
    return new ChromiumTab(page, await listen(page), inExtension);
  };
  return {
    name: 'chromium',
    newTab,
    inExtension,
    async openOwn(file) {
      const tab = await newTab();
      await tab.open(`chrome-extension://${host}/${file}`);
      return tab;
    },
    async opened(file) {
      const address = `chrome-extension://${host}/${file}`;
      const found = () => context.pages().find((page) => page.url().startsWith(address));
      while (!found()) await wait(50);
      return new ChromiumTab(found()!, await listen(found()!), inExtension);
    },
    async command(name, tab) {
      // the event's own dispatch, which no type describes, stands for the keys: headless Chromium hears none of its extensions' shortcuts
      await inExtension(async ([command, id]) => {
        const { commands, tabs } = browser;
        (commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void }).dispatch(command, await tabs.get(id));
      }, [name, await tab.id()] as const);
    },
    async reload() {
      // without the developer mode an unpacked extension would not come back
      await onPage('chrome://extensions', (page) => page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })'));
      const started = context.waitForEvent('serviceworker', { timeout: 20_000 });
      await inExtension(() => void setTimeout(() => browser.runtime.reload()));
      await started;
    },
    async manage(what) {
      const isSwitch = what.startsWith('switch');
      const started = what === 'switch on' ? context.waitForEvent('serviceworker', { timeout: 20_000 }) : null;
      await onPage('chrome://extensions', (page) => page.evaluate(isSwitch ? `chrome.management.setEnabled('${host}', ${what === 'switch on'})`
        : `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${host}', hostAccess: '${what === 'give access' ? 'ON_ALL_SITES' : 'ON_CLICK'}' })`));
      await started;
    },
    async stopBackground() {
      const session = await context.browser()!.newBrowserCDPSession();
      const running = async () => (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
      const stopped = new Set((await running()).map(({ targetId }) => targetId));
      const stop = () => Promise.all([...stopped].map((targetId) => session.send('Target.closeTarget', { targetId }).catch(() => {}))); // it had ended by itself
      await stop();
      // one that is only starting does not hear it the first time
      for (let looks = 1; (await running()).some(({ targetId }) => stopped.has(targetId)); looks++) await (looks % 20 === 0 ? stop() : wait(10));
      isStopped = true;
      await session.detach();
    },
    takeErrors: async () => errors.splice(0),
    close: chromium.close,
  };
}

export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly session: CDPSession;
  private readonly inExtension: Reader['inExtension'];
  private number: Promise<number> | null = null;

  constructor(page: Page, session: CDPSession, inExtension: Reader['inExtension']) {
    this.page = page;
    this.session = session;
    this.inExtension = inExtension;
  }

  async open(address: string): Promise<void> {
    this.number = null;
    await this.page.goto(address, { waitUntil: 'load' });
  }

  run<T, A>(sent: Sent<A, T>, argument?: A): Promise<T> {
    return this.page.evaluate(`(${sent})(${JSON.stringify(argument)})`);
  }

  async runInFrame<T, A>(address: RegExp, sent: Sent<A, T>, argument?: A): Promise<T> {
    const frame = this.page.frames().find((one) => address.test(one.url()));
    if (!frame) throw new Error(`No frame of ${address}: ${this.page.frames().map((one) => one.url()).join(', ')}`);
    return frame.evaluate(`(${sent})(${JSON.stringify(argument)})`);
  }

  async runBeside<T, A>(sent: Sent<A, T>, argument?: A): Promise<T> {
    return besideTab(this.inExtension, await this.id(), sent, argument);
  }

  move(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y, { steps: 4 });
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 2 });
    await this.page.mouse.click(x, y);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }

  async swipe(x: number, y: number, by: number): Promise<void> {
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 10; step++) await this.session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - (by * step) / 10 }] });
    await wait(100); // a finger that rests before it leaves does not fling
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }

  async saved(act: () => Promise<void>): Promise<SavedFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  async chooseFile(_input: string, file: string, ask: () => Promise<void>): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), ask()]);
    await chooser.setFiles(file);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async wheel(x: number, y: number, by: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, by);
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  look({ dark = false, forcedColours = false, reducedMotion = false, print = false }: Look): Promise<void> {
    return this.page.emulateMedia({ media: print ? 'print' : null, colorScheme: dark ? 'dark' : 'light', forcedColors: forcedColours ? 'active' : 'none', reducedMotion: reducedMotion ? 'reduce' : 'no-preference' });
  }

  async picture(): Promise<Picture> {
    return new Picture(await this.page.screenshot({ animations: 'allow', caret: 'hide' }));
  }

  id(): Promise<number> {
    return (this.number ??= idOfTab(this.inExtension, this.page.url()));
  }

  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: 'commit' }); // a page kept whole is not loaded again
  }

  async forward(): Promise<void> {
    await this.page.goForward({ waitUntil: 'commit' });
  }

  show(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
