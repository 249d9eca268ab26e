/** The background ends at named points in the life of a message and of a write; each time the page ends marked, and what is stored is the old or the new state. */
import type browserType from 'webextension-polyfill';
import { clickInCard, noCard, openCard, partAtRest, pointAt } from './harness/card.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { closeAt, stopAt, type Point } from './harness/hold.ts';
import { marksIn, markOf, mentionsOf, middle, textsOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { choose, openPopup, textIn } from './harness/popup.ts';
import { change, expect, soon, test } from './harness/test.ts';

declare const browser: typeof browserType;

type NamedPoint = Point & { readonly name: string };

const words = '<p>In Minsk, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p>';
const all = ['Minsk', 'Dmitry Peskov', 'no comment', 'Oleh Nikolenko'];
const badgeOf = (reader: Reader, tab: Tab): Promise<string> => tab.id().then((id) => reader.inExtension((tabId: number) => browser.action.getBadgeText({ tabId }), id));
const marked = async (tab: Tab): Promise<string[]> => textsOf(await marksIn(tab));
/** How the words of a mark are drawn, by the style that the background put in. */
const lineIn = (tab: Tab): Promise<string> => tab.run(() => {
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector('b')!, '::highlight(glossator-person)');
  return `${textDecorationLine} ${textDecorationStyle}`;
});
const isWhole = async (reader: Reader, tab: Tab, expected: readonly string[]): Promise<void> => {
  await soon(() => marked(tab), { message: 'the page is marked' }).toEqual(expected);
  await soon(() => lineIn(tab), { message: 'the marks are drawn' }).toBe('underline solid');
  await soon(() => badgeOf(reader, tab), { message: 'the badge counts them' }).toBe(String(expected.length));
};

/** What lies in storage as corrections: the words taken back. */
const corrected = (reader: Reader): Promise<string[]> => reader.inExtension(async () => {
  const { corrections } = await browser.storage.local.get('corrections') as { corrections?: { list: { surface: string }[] } };
  return (corrections?.list ?? []).map(({ surface }) => surface);
});
const forgetCorrections = (reader: Reader): Promise<void> => reader.inExtension(() => browser.storage.local.remove(['corrections', 'corrections.good']));
test.afterEach(({ reader }) => forgetCorrections(reader));

test('stopped while a page is read: what the reader took back stays away, the rest is marked, drawn and counted', async ({ tab, site, reader }) => {
  const points: readonly NamedPoint[] = [
    { name: 'read-texts, before the names are loaded', call: 'fetch', about: 'names.bin' },
    { name: 'read-texts, names loaded and nothing answered', call: 'fetch', about: 'names.bin', done: true },
    { name: 'page-corrections, before they are looked up', call: 'storage.local.get', about: 'corrections' },
    { name: 'insert-mark-style, nothing put in', call: 'scripting.insertCSS' },
    { name: 'insert-mark-style, half put in', call: 'scripting.insertCSS', nth: 2 },
    { name: 'insert-mark-style, all put in and nothing answered', call: 'scripting.insertCSS', nth: 2, done: true },
    { name: 'status-changed, before the badge is written', call: 'action.setBadgeText' },
    { name: 'status-changed, badge written and nothing answered', call: 'action.setBadgeText', done: true },
  ];
  test.setTimeout(120_000); // the background begins anew eight times
  await tab.open(site.add('/stopped-before', pageOf(words)));
  await markOf(tab, 'Minsk');
  const { entity, kind } = (await mentionsOf(reader, tab)).find(({ surface }) => surface === 'Minsk')!;
  const list = [{ id: 'taken-back', entity, kind, label: 'Minsk', surface: 'Minsk', names: null, scope: 'everywhere', where: '', at: 1, private: false }];
  await reader.inExtension((corrections) => browser.storage.local.set({ corrections }), { version: 0, list });
  for (const [at, { name, ...point }] of points.entries()) {
    await test.step(name, async () => {
      await stopAt(reader, point, () => tab.open(site.add(`/stopped-${at}`, pageOf(words))));
      await isWhole(reader, tab, all.slice(1));
    });
  }
  const popup = await openPopup(reader, await tab.id());
  await soon(() => textIn(popup, '.counts:not(.room)')).toMatch(/^3 mentions/);
  await popup.close();
});

test('stopped while the look of the marks changes: the old look or the new one, and nothing of a third', async ({ tab, site, reader }) => {
  const people = (line: 'solid' | 'dotted' | 'dashed') => {
    const rest = { line: 'solid', wash: false } as const;
    return { markStyles: { people: { line, wash: false }, states: rest, institutions: rest, media: rest, documents: rest, events: rest } };
  };
  await tab.open(site.add('/look', pageOf(words)));
  await isWhole(reader, tab, all);
  await stopAt(reader, { call: 'scripting.removeCSS', nth: 2, done: true }, () => change(reader, people('dotted')));
  await soon(() => lineIn(tab), { message: 'after the old look went and before the new one came' }).toBe('underline dotted');
  await stopAt(reader, { call: 'scripting.insertCSS', nth: 2, done: true }, () => change(reader, people('dashed')));
  await change(reader, people('solid')); // before the page has heard of the one before
  await soon(() => lineIn(tab), { message: 'after another look came and nobody said so' }).toBe('underline solid');
  await change(reader, people('dotted'));
  await soon(() => lineIn(tab)).toBe('underline dotted');
  expect(await marked(tab)).toEqual(all);
});

test('stopped while a card comes: it comes all the same', async ({ tab, site, reader }) => {
  test.setTimeout(60_000); // the background begins anew four times
  const points: readonly NamedPoint[] = [
    { name: 'load-card-code, before it is put in', call: 'scripting.executeScript', about: 'content-card' },
    { name: 'load-card-code, put in and nothing answered', call: 'scripting.executeScript', about: 'content-card', done: true },
    { name: 'card, before the facts are loaded', call: 'fetch', about: 'cards.json' },
    { name: 'card, facts loaded and nothing answered', call: 'fetch', about: 'cards.json', done: true },
  ];
  for (const [at, { name, ...point }] of points.entries()) {
    await test.step(name, async () => {
      await tab.open(site.add(`/card-${at}`, pageOf(words)));
      const [x, y] = middle(await markOf(tab, 'Dmitry Peskov'));
      await stopAt(reader, point, async () => {
        await tab.move(x - 2, y - 1);
        await tab.move(x, y);
      });
      const card = await openCard(tab);
      expect([card.title, card.facts.length > 0]).toEqual(['Dmitry Peskov', true]);
      expect(await tab.run(() => document.querySelectorAll('[popover]').length), 'one host').toBe(1);
      await tab.move(5, 5);
      await noCard(tab);
    });
  }
});

test('stopped while a correction is kept or taken back: it is done once, and the page shows it', async ({ tab, site, reader }) => {
  test.setTimeout(60_000); // the background begins anew four times
  const points: readonly NamedPoint[] = [
    { name: 'before the write', call: 'storage.local.set', about: '"corrections"' },
    { name: 'written and nothing answered', call: 'storage.local.set', about: '"corrections"', done: true },
  ];
  const rest = all.filter((text) => text !== 'Dmitry Peskov');
  await tab.open(site.add('/correct', pageOf(words)));
  for (const { name, ...point } of points) {
    await test.step(`correct, ${name}`, async () => {
      await pointAt(tab, 'Dmitry Peskov');
      await clickInCard(tab, '.not-this');
      await partAtRest(tab, '[data-scope=everywhere]');
      await new Promise((done) => setTimeout(done, 1_000)); // a choice counts when it has stood still
      await stopAt(reader, point, () => clickInCard(tab, '[data-scope=everywhere]'));
      await soon(() => marked(tab)).toEqual(rest);
      await soon(() => corrected(reader)).toEqual(['Dmitry Peskov']);
    });
    await test.step(`undo-correction, ${name}`, async () => {
      await stopAt(reader, point, () => clickInCard(tab, '.corrected button'));
      await soon(() => marked(tab)).toEqual(all);
      await soon(() => corrected(reader)).toEqual([]);
      expect((await openCard(tab)).title, 'its card stands where it stood').toBe('Dmitry Peskov');
      await tab.press('Escape');
      await tab.move(5, 5);
      await noCard(tab);
    });
  }
});

test('a popup that is closed over a switch: the site is on or off, with its page and badge, and the next popup says so', async ({ tab, site, reader }) => {
  await tab.open(site.add('/switch', pageOf(words)));
  await isWhole(reader, tab, all);
  const offSites = () => reader.inExtension(async () => ((await browser.storage.local.get('settings'))['settings'] as { set: { offSites?: string[] } }).set.offSites ?? []);
  for (const done of [false, true]) {
    const popup = await openPopup(reader, await tab.id());
    await closeAt(popup, { call: 'storage.local.set', done }, () => choose(popup, 'On this site'));
    expect(await offSites()).toEqual(done ? ['127.0.0.1'] : []);
    await soon(() => marked(tab)).toEqual(done ? [] : all);
    await soon(() => badgeOf(reader, tab)).toBe(done ? '' : '4');
  }
  const next = await openPopup(reader, await tab.id());
  await soon(() => textIn(next, '.counts:not(.room)')).toContain('Nothing is read or marked on 127.0.0.1');
  // the badge's own write is stopped, too
  await stopAt(reader, { call: 'action.setBadgeText' }, () => choose(next, 'On this site'));
  await next.close();
  await isWhole(reader, tab, all);
});
