/** The popup, opened about a tab in a tab of its own and used with the mouse. */
import type { Reader, Tab } from './driver.ts';
import { middle } from './marks.ts';
import type { Box } from './picture.ts';
import { soon } from './test.ts';

/** Resolves when it is drawn. */
export async function openPopup(reader: Reader, tabId: number): Promise<Tab> {
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.resize(400, 760);
  await soon(() => popup.run(() => document.querySelector('.counts, .cannot') !== null), { message: 'the popup is drawn' }).toBe(true);
  return popup;
}

export const textIn = (popup: Tab, selector: string): Promise<string> => popup.run((wanted) => (document.querySelector(wanted)?.textContent ?? '').trim().replace(/\s+/g, ' '), selector);

/** Clicks the row, radio button or box of these words, once it can be used and stands still: the tab may still be asked, and the counts above it coming in. */
export async function choose(popup: Tab, words: string): Promise<void> {
  let box: Box | null = null;
  await popup.show();
  await soon(async () => {
    const before: Box | null = box;
    box = await popup.run((wanted) => {
      const textOf = (element: Element): string => (element.textContent ?? '').trim().replace(/\s+/g, ' ');
      const found = [...document.querySelectorAll('label, button, summary')].find((element) => textOf(element) === wanted || textOf(element.querySelector('.grow > span:first-child') ?? element) === wanted);
      if (!found || found.matches(':disabled') || found.querySelector(':disabled')) return null;
      found.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height };
    }, words);
    return box !== null && before !== null && box.x === before.x && box.y === before.y;
  }, { message: `"${words}" is in the popup, can be used and stands still` }).toBe(true);
  await popup.click(...middle(box!));
}

/** Types into the search box, and waits until something is found. */
export async function search(popup: Tab, words: string): Promise<void> {
  await popup.show();
  await popup.run(() => document.querySelector<HTMLInputElement>('input[type=search]')!.focus());
  await popup.type(words);
  await soon(() => hitsIn(popup), { message: `something is found for "${words}"` }).toBeGreaterThan(0);
}

export const hitsIn = (popup: Tab): Promise<number> => popup.run(() => document.querySelectorAll('.hit').length);
