/**
 * npm run pictures: the pictures in docs/pictures/, taken in real Chromium with the built extension on the demonstration newspaper,
 * by the gestures of a reader. The same sources give the same pictures.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { inChromiumExtension, startChromium, type StartedChromium } from './browsers.ts';
import { ensureBuild } from './start/ensure-build.ts';
import { serveFolder } from './start/serve-folder.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/pictures');
/** Heavier pictures make the repository heavy (bytes). */
const heaviest = 300_000;
/** For marks and cards to come to rest (ms). */
const rest = 1_200;
/** The words whose card is shown. */
const words = 'non-aggression pact';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

async function onStory(chromium: StartedChromium, address: string, media: Media): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.goto(address);
  await wait(rest);
  return page;
}

/** The middle of where the words first stand (CSS pixels of the viewport), once the page is scrolled to the given element. */
async function placeOfWords(page: Page, from: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(([wanted, start]) => {
    document.querySelector(start!)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -20, behavior: 'instant' });
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted!);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted!.length);
      const box = range.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`"${wanted}" does not stand on the page.`);
  }, [words, from] as const);
}

async function takePicture(page: Page, name: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, ...(clip && { clip }) });
  const { size } = statSync(file);
  console.log(`docs/pictures/${name}.png, ${Math.round(size / 1000)} kB`);
  if (size > heaviest) throw new Error(`${name}.png weighs ${size} bytes; ${heaviest} are the most. Take a smaller part of the page.`);
}

async function desktopPictures(extension: string, address: string): Promise<void> {
  const chromium = await startChromium(extension, { headless: true, viewport: { width: 880, height: 860 }, deviceScaleFactor: 1.25, locale: 'en-US' });
  try {
    await inChromiumExtension(chromium, '0');
    const looks: Readonly<Record<string, Media>> = {
      'card-light': { colorScheme: 'light' }, 'card-dark': { colorScheme: 'dark' }, 'card-forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
    };
    for (const [name, media] of Object.entries(looks)) {
      const page = await onStory(chromium, address, media);
      const { x, y } = await placeOfWords(page, 'h1');
      await page.mouse.move(x - 40, y + 120);
      await page.mouse.move(x, y, { steps: 4 });
      await page.locator('css=:popover-open').waitFor({ state: 'attached' });
      await wait(rest);
      await takePicture(page, name);
      await page.close();
    }
    for (const colorScheme of ['light', 'dark'] as const) await popupPicture(chromium, address, colorScheme);
  } finally {
    await chromium.close();
  }
}

async function popupPicture(chromium: StartedChromium, address: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const story = await onStory(chromium, address, { colorScheme });
  const popup = await inChromiumExtension<string>(chromium, `chrome.tabs.query({ url: ${JSON.stringify(`${new URL(address).origin}/*`)} }).then(([tab]) => chrome.runtime.getURL('popup.html?tab=' + tab.id))`);
  const page = await chromium.context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(popup);
  await wait(rest);
  const { width, height } = await page.locator('body').evaluate((body) => body.getBoundingClientRect());
  await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
  await takePicture(page, `popup-${colorScheme}`, { x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height) });
  await page.close();
  await story.close();
}

async function phonePicture(extension: string, address: string): Promise<void> {
  const chromium = await startChromium(extension, { headless: true, viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, hasTouch: true, locale: 'en-US' });
  try {
    await inChromiumExtension(chromium, '0');
    const page = await onStory(chromium, address, { colorScheme: 'light' });
    const { x, y } = await placeOfWords(page, 'h1');
    await page.touchscreen.tap(x, y);
    await page.locator('css=:popover-open').waitFor({ state: 'attached' });
    await wait(rest);
    await takePicture(page, 'card-phone');
  } finally {
    await chromium.close();
  }
}

const extension = ensureBuild('chromium');
const served = await serveFolder(path.join(root, 'demo'));
mkdirSync(folder, { recursive: true });
try {
  await desktopPictures(extension, `${served.origin}/story.html`);
  await phonePicture(extension, `${served.origin}/story.html`);
} finally {
  await served.close();
}
