/** The popup on its page: what it says is so, and what is changed in it holds at once. */
import type browserType from 'webextension-polyfill';
import type { Reader, Tab } from './harness/driver.ts';
import { marksIn, markOf, mentionsOf, middle, textsOf } from './harness/marks.ts';
import type { Box } from './harness/picture.ts';
import { change, expect, test } from './harness/test.ts';

declare const browser: typeof browserType;

/** Opens the popup about a tab, in a tab of its own. */
async function popupOf(reader: Reader, tabId: number): Promise<Tab> {
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.resize(400, 760);
  return popup;
}

const textOf = (popup: Tab, selector: string): Promise<string> => popup.run((wanted) => (document.querySelector(wanted)?.textContent ?? '').trim().replace(/\s+/g, ' '), selector);

/** Clicks the row, radio button or box of these words with the mouse. */
async function choose(popup: Tab, words: string): Promise<void> {
  let box: Box | null = null;
  await popup.show();
  await expect.poll(async () => {
    box = await popup.run((wanted) => {
      const texts = (element: Element): string => (element.textContent ?? '').trim().replace(/\s+/g, ' ');
      const found = [...document.querySelectorAll('label, button, summary')].find((element) => texts(element) === wanted || texts(element.querySelector('.grow > span:first-child') ?? element) === wanted);
      found?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return found ? { x, y, width, height } : null;
    }, words);
    return box !== null;
  }, { message: `"${words}" is in the popup` }).toBe(true);
  await popup.click(...middle(box!));
}

async function openStory(tab: Tab, reader: Reader, address: string): Promise<Tab> {
  await tab.open(address);
  await markOf(tab, 'Alexander Lukashenko');
  return popupOf(reader, await tab.id());
}

/** Marks of the page after something was changed in the popup. */
async function expectMarks(tab: Tab, what: (texts: readonly string[], lines: readonly string[]) => boolean, message: string): Promise<void> {
  await tab.show();
  await expect.poll(async () => {
    const marks = await marksIn(tab);
    return what(textsOf(marks), marks.map(({ line }) => line)) || textsOf(marks);
  }, { message }).toBe(true);
}

test('its counts and the badge are those of the page', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.html'));
  const mentions = await mentionsOf(reader, tab);
  const subjects = new Set(mentions.map(({ entity }) => entity)).size;
  await expect.poll(() => textOf(popup, '.counts')).toContain(`${mentions.length} mentions of ${subjects} subjects`);
  await expect.poll(async () => reader.inExtension((tabId: number) => browser.action.getBadgeText({ tabId }), await tab.id())).toBe(String(mentions.length));
  await popup.close();
});

test('off everywhere, off on this site, paused: the marks go at once and come back at once', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.html'));
  const none = (texts: readonly string[]) => texts.length === 0;
  const some = (texts: readonly string[]) => texts.includes('Alexander Lukashenko');
  const badge = async () => reader.inExtension((tabId: number) => browser.action.getBadgeText({ tabId }), await tab.id());
  for (const [row, says] of [['Everywhere', 'Off'], ['On this site', 'Off'], ['Pause until tomorrow', 'Paused']] as const) {
    await choose(popup, row);
    await expectMarks(tab, none, `${row}: no marks`);
    await expect.poll(() => textOf(popup, '.counts .lead')).toBe(says);
    await expect.poll(badge).toBe('');
    await choose(popup, row);
    await expectMarks(tab, some, `${row}: marks again`);
  }
  await popup.close();
});

test('off on this site leaves other sites alone', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.html'));
  await choose(popup, 'On this site');
  await expectMarks(tab, (texts) => texts.length === 0, 'off here');
  await tab.open(site.file('story.html').replace(site.origin, site.other));
  await markOf(tab, 'Alexander Lukashenko');
  await popup.close();
});

test('how sure, how many and which kinds hold on the open page at once', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.pl.html').replace('story.pl', 'story'));
  const first = textsOf(await marksIn(tab)).length;
  await choose(popup, 'every');
  await expectMarks(tab, (texts) => texts.length > first, 'every mention');
  await choose(popup, 'on demand');
  await expectMarks(tab, (texts) => texts.length === 0, 'nothing on demand');
  await choose(popup, 'first');
  await expectMarks(tab, (texts) => texts.length === first, 'first mentions again');

  await choose(popup, 'People');
  await expectMarks(tab, (_, lines) => !lines.includes('person') && lines.includes('place'), 'no people');
  await expect.poll(() => textOf(popup, '.counts')).toContain('hidden');
  await choose(popup, 'Events');
  await expectMarks(tab, (_, lines) => !lines.includes('event') && lines.includes('place'), 'no events');
  await choose(popup, 'People');
  await choose(popup, 'Events');
  await expectMarks(tab, (texts) => texts.length === first, 'all kinds again');
  await popup.close();
});

test('"exact" holds declined names back', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.pl.html'));
  await markOf(tab, 'Łukaszenki');
  const popup = await popupOf(reader, await tab.id());
  await choose(popup, 'exact');
  await expectMarks(tab, (texts) => texts.length > 0 && !texts.includes('Łukaszenki'), 'only exact names');
  await popup.close();
});

test('a search finds a fact, and shows its card', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.html'));
  await popup.run(() => document.querySelector<HTMLInputElement>('input[type=search]')!.focus());
  await popup.type('regional grouping');
  await expect.poll(() => textOf(popup, '.hit:first-child')).toMatch(/regional grouping|regional group/i);
  const box = await popup.run(() => {
    const { x, y, width, height } = document.querySelector('.hit-line')!.getBoundingClientRect();
    return { x, y, width, height };
  });
  await popup.click(...middle(box));
  await expect.poll(() => popup.run(() => document.querySelectorAll('.hit .fact .source a[href^="http"]').length)).toBeGreaterThan(0);
  expect(await textOf(popup, '.hit .when')).toMatch(/2022|2023/);
  await popup.run(() => document.querySelector<HTMLInputElement>('input[type=search]')!.focus());
  await popup.press('Escape');
  await expect.poll(() => popup.run(() => document.querySelectorAll('.hit').length)).toBe(0);
  await popup.type('qqqxyz');
  await expect.poll(() => textOf(popup, 'search')).toContain('Nothing on record for “qqqxyz”');
  await popup.close();
});

test('where no extension may run it says so, and searches all the same', async ({ tab, reader, which }) => {
  await tab.open(which === 'firefox' ? 'about:license' : 'chrome://version');
  const id = await reader.inExtension(async () => (await browser.tabs.query({ active: true })).at(-1)!.id!);
  const popup = await popupOf(reader, id);
  await expect.poll(() => textOf(popup, '.cannot h2')).toBe('Not on the browser’s own pages');
  await expect.poll(() => textOf(popup, '.cannot')).toContain('search below works');
  await popup.run(() => document.querySelector<HTMLInputElement>('input[type=search]')!.focus());
  await popup.type('Minsk');
  await expect.poll(() => popup.run(() => document.querySelectorAll('.hit').length)).toBeGreaterThan(0);
  await popup.close();
});

test('a page that names nobody has no badge, and the popup says that nothing is covered', async ({ tab, site, reader }) => {
  await tab.open(site.file('look-alikes.html'));
  await change(reader, {});
  const popup = await popupOf(reader, await tab.id());
  await expect.poll(() => textOf(popup, '.counts')).toContain('No mentions');
  expect(await reader.inExtension((tabId: number) => browser.action.getBadgeText({ tabId }), await tab.id())).toBe('');
  await popup.close();
});
