/** The popup on its page: what it says is so, and what is changed in it holds at once. */
import { setTimeout as wait } from 'node:timers/promises';
import type browserType from 'webextension-polyfill';
import type { ListedMention } from '../../platform/index.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { marksIn, markOf, mentionsOf, middle, settled, statusesOf, textsOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { choose, hitsIn, openPopup, search, textIn } from './harness/popup.ts';
import { expect, soon, test } from './harness/test.ts';

declare const browser: typeof browserType;

async function openStory(tab: Tab, reader: Reader, address: string): Promise<Tab> {
  await tab.open(address);
  await markOf(tab, 'Alexander Lukashenko');
  return openPopup(reader, await tab.id());
}

/** Marks of the page after something was changed in the popup. */
async function expectMarks(tab: Tab, what: (texts: readonly string[], lines: readonly string[]) => boolean, message: string): Promise<void> {
  await tab.show();
  await soon(async () => {
    const marks = await marksIn(tab);
    return what(textsOf(marks), marks.map(({ line }) => line)) || textsOf(marks);
  }, { message }).toBe(true);
}

test('its counts and the badge are those of the page', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.html'));
  let mentions: readonly ListedMention[] = [];
  await soon(async () => {
    mentions = await mentionsOf(reader, tab);
    const counts = await textIn(popup, '.counts');
    return counts.includes(`${mentions.length} mentions of ${new Set(mentions.map(({ entity }) => entity)).size} subjects`) || counts;
  }, { message: 'it counts what the page has' }).toBe(true);
  await soon(async () => reader.inExtension((tabId: number) => browser.action.getBadgeText({ tabId }), await tab.id())).toBe(String(mentions.length));
  await popup.close();
});

test('of a page that is still being read nobody says that nothing is on it', async ({ tab, site, reader }) => {
  test.setTimeout(150_000);
  await tab.open(site.add('/book', pageOf(`<p>${'Alexander Lukashenko met Vladimir Putin in Minsk. '.repeat(12_000)}</p>`)));
  expect(await statusesOf(reader, tab)).toMatchObject([{ reading: true, mentions: 0 }]);
  const popup = await openPopup(reader, await tab.id());
  const said = new Set<string>();
  await soon(async () => {
    const counts = await textIn(popup, '.counts');
    said.add(counts);
    return counts;
  }, { timeout: 120_000, intervals: [50] }).toMatch(/^36,000 mentions of 3 subjects/u);
  expect([...said].filter((counts) => !/^(?:…Reading the page …|36,000 mentions)/u.test(counts))).toEqual([]);
  expect(await statusesOf(reader, tab)).toMatchObject([{ reading: false }]);
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
    await soon(() => textIn(popup, '.counts .lead')).toBe(says);
    await soon(badge).toBe('');
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

test('a site can be switched off while its page is busy and answers nothing', async ({ tab, site, reader }) => {
  test.setTimeout(60_000); // the page alone takes twelve seconds
  await tab.open(site.add('/busy', pageOf('<p>Alexander Lukashenko spoke.</p>')));
  await markOf(tab, 'Alexander Lukashenko');
  // Firefox opens no tab for a test while a page is busy: the popup is there before, and is loaded anew
  const popup = await openPopup(reader, await tab.id());
  await popup.show();
  const stored = () => reader.inExtension(async () => JSON.stringify(await browser.storage.local.get('settings')));
  await tab.run(() => {
    setTimeout(() => {
      const end = Date.now() + 12_000;
      while (Date.now() < end);
      (globalThis as unknown as { freeAt: number }).freeAt = end;
    }, 300);
  });
  await wait(1500); // timers of a tab in the background come once a second
  await popup.open(await popup.run(() => location.href));
  await soon(() => textIn(popup, '.counts')).toContain('Reading the page');
  await choose(popup, 'On this site');
  await soon(stored).toContain('"offSites":["127.0.0.1"]');
  const switchedAt = Date.now();
  await soon(() => tab.run(() => (globalThis as unknown as { freeAt?: number }).freeAt ?? 0), { timeout: 15_000 }).toBeGreaterThan(switchedAt);
  await expectMarks(tab, (texts) => texts.length === 0, 'off as soon as the page is free');
  await popup.close();
});

test('how sure, how many and which kinds hold on the open page at once', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.html'));
  await tab.show();
  const first = textsOf(await settled(tab)).length;
  await choose(popup, 'every');
  await expectMarks(tab, (texts) => texts.length > first, 'every mention');
  await choose(popup, 'on demand');
  await expectMarks(tab, (texts) => texts.length === 0, 'nothing on demand');
  await choose(popup, 'first');
  await expectMarks(tab, (texts) => texts.length === first, 'first mentions again');

  await choose(popup, 'People');
  await expectMarks(tab, (_, lines) => !lines.includes('person') && lines.includes('place'), 'no people');
  await soon(() => textIn(popup, '.counts')).toContain('switched off');
  await choose(popup, 'Events');
  await expectMarks(tab, (_, lines) => !lines.includes('event') && lines.includes('place'), 'no events');
  await choose(popup, 'People');
  await choose(popup, 'Events');
  await expectMarks(tab, (texts) => texts.length === first, 'all kinds again');
  await popup.close();
});

test('"exact" holds declined names back', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.pl.html'));
  await markOf(tab, 'Kijowie');
  const popup = await openPopup(reader, await tab.id());
  await choose(popup, 'exact');
  await expectMarks(tab, (texts) => texts.length > 0 && !texts.includes('Kijowie'), 'only exact names');
  await popup.close();
});

test('a search finds a fact, and shows its card', async ({ tab, site, reader }) => {
  const popup = await openStory(tab, reader, site.file('story.html'));
  await search(popup, 'regional grouping');
  await soon(() => textIn(popup, '.hit:first-child')).toMatch(/regional grouping|regional group/i);
  const box = await popup.run(() => {
    const { x, y, width, height } = document.querySelector('.hit-line')!.getBoundingClientRect();
    return { x, y, width, height };
  });
  await popup.click(...middle(box));
  await soon(() => popup.run(() => document.querySelectorAll('.hit .fact .source a[href^="http"]').length)).toBeGreaterThan(0);
  expect(await textIn(popup, '.hit .when')).toMatch(/2022|2023/);
  await popup.run(() => document.querySelector<HTMLInputElement>('input[type=search]')!.focus());
  await popup.press('Escape');
  await soon(() => hitsIn(popup)).toBe(0);
  await popup.type('qqqxyz');
  await soon(() => textIn(popup, 'search')).toContain('Nothing on record for “qqqxyz”');
  await popup.close();
});

test('where no extension may run it says so, and searches all the same', async ({ tab, reader, which }) => {
  await tab.open(which === 'firefox' ? 'about:license' : 'chrome://version');
  const id = await reader.inExtension(async () => (await browser.tabs.query({ active: true })).at(-1)!.id!);
  const popup = await openPopup(reader, id);
  await soon(() => textIn(popup, '.cannot h2')).toBe('Not on the browser’s own pages');
  await soon(() => textIn(popup, '.cannot')).toContain('search below works');
  await search(popup, 'Minsk');
  await popup.close();
});

test('a page that names nobody has no badge, and the popup says that nothing is covered', async ({ tab, site, reader }) => {
  await tab.open(site.add('/nobody', pageOf('<p>The harvest was good, the weather mild, and nobody of note came by.</p>')));
  const popup = await openPopup(reader, await tab.id());
  await soon(() => textIn(popup, '.counts')).toContain('No mentions');
  expect(await reader.inExtension((tabId: number) => browser.action.getBadgeText({ tabId }), await tab.id())).toBe('');
  await popup.close();
});
