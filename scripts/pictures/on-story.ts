import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { StartedChromium } from '../browsers.ts';
import type { LookOf } from './looks.ts';

/** For marks and cards to come to rest (ms). */
export const rest = 1_200;

/** A page in its look, at rest. */
export async function openPage({ context }: StartedChromium, address: string, { media }: Pick<LookOf, 'media'>): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.goto(address);
  await wait(rest);
  return page;
}

/** The middle of where the words first stand (CSS pixels of the viewport), once the page is scrolled to the given element. */
export async function placeOfWords(page: Page, words: string, from: string): Promise<{ readonly x: number; readonly y: number }> {
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
