/** One page in one browser with the extension: the same few questions, whichever browser it is. */
import type { BrowserName } from '../browser-places.mjs';
import { inChromiumExtension, inFirefoxExtension, startChromium, startFirefox } from '../browsers.ts';

export interface ShownPage {
  /** Goes to the address. Rejects, in the browser's words, when it cannot be reached. */
  open(address: string): Promise<void>;
  /** Evaluates an expression in the extension, where browser.* can be asked. */
  inExtension<T>(expression: string): Promise<T>;
  picture(file: string): Promise<void>;
  /** Settles when the window is closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const size = { width: 1100, height: 900 };

export const showPage = (browser: BrowserName, extension: string, headless: boolean): Promise<ShownPage> =>
  browser === 'firefox' ? inFirefox(extension, headless) : inChromium(extension, headless);

async function inChromium(extension: string, headless: boolean): Promise<ShownPage> {
  const chromium = await startChromium(extension, { headless, viewport: headless ? size : null, locale: 'en-US' });
  const page = chromium.context.pages()[0] ?? await chromium.context.newPage();
  return {
    async open(address) {
      await inChromiumExtension(chromium, '0'); // the extension is awake before the page is
      await page.goto(address, { waitUntil: 'load' });
    },
    inExtension: (expression) => inChromiumExtension(chromium, expression),
    picture: async (file) => void await page.screenshot({ path: file }),
    closed: new Promise((done) => {
      page.on('close', () => done());
      chromium.context.on('close', () => done());
    }),
    close: chromium.close,
  };
}

async function inFirefox(extension: string, headless: boolean): Promise<ShownPage> {
  const firefox = await startFirefox(extension, { headless, viewport: headless ? size : null });
  const page = (await firefox.pages())[0] ?? await firefox.newPage();
  return {
    open: async (address) => void await page.goto(address, { waitUntil: 'load' }),
    async inExtension<T>(expression: string) {
      const answer = await inFirefoxExtension<T>(firefox, expression);
      await page.bringToFront();
      return answer;
    },
    picture: async (file) => void await page.screenshot({ path: file as `${string}.png` }),
    closed: new Promise((done) => {
      firefox.on('disconnected', () => done());
      firefox.on('targetdestroyed', async () => (await firefox.pages().catch(() => [])).length === 0 && done());
    }),
    close: () => firefox.close().catch(() => {}),
  };
}
