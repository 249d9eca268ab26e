/** A settings user's day: from the first page to a profile of her own, kept in a file, lost and brought back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type browserType from 'webextension-polyfill';
import { noCard, partAtRest } from './harness/card.ts';
import type { Reader, SavedFile, Tab } from './harness/driver.ts';
import { openedAtInstall } from './harness/first-run.ts';
import { pointer as hand, saidInCard, seen } from './harness/hand.ts';
import { marksIn, markOf, textsOf } from './harness/marks.ts';
import { expect, soon, test } from './harness/test.ts';
import { below } from './harness/visible.ts';

declare const browser: typeof browserType;

test.describe.configure({ timeout: 150_000 });
const { step } = test;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Longer than a choice must have stood still before it obeys (ms). */
const deliberate = 700;
const dark = '#1d1e20';
/** All that is kept of the reader. */
const profile = (reader: Reader): Promise<Record<string, unknown>> => reader.inExtension(async () => {
  const { settings, corrections } = await browser.storage.local.get(null);
  return { settings, corrections };
});
const forgetAll = (reader: Reader): Promise<void> => reader.inExtension(() => browser.storage.local.remove(['settings', 'corrections', 'corrections.good']));
test.beforeEach(({ reader }) => forgetAll(reader));
test.afterEach(({ reader }) => forgetAll(reader));

test('a settings user\'s day', async ({ tab, site, reader }) => {
  let options!: Tab;
  const marked = async (): Promise<string[]> => textsOf(await marksIn(tab));
  const page = async () => { await tab.show(); return tab.picture(); };
  /** What the page shows after something was set. */
  const onPage = async (what: (words: readonly string[]) => boolean, message: string): Promise<void> => {
    await tab.show();
    await soon(async () => { const now = await marked(); return what(now) || now; }, { message }).toBe(true);
  };
  const outcome = async (): Promise<string> => (await seen(options, '.outcome')).join();
  const section = (id: string, words: string): Promise<void> => hand.use(options, `#${id} label`, words);

  await step('the first-run page shows in three pictures what happens', async () => {
    await tab.open(site.file('story.html'));
    await markOf(tab, 'Alexander Lukashenko');
    expect(openedAtInstall(reader), 'it had opened by itself').toBe(1);
    const welcome = await reader.openOwn('welcome.html');
    await soon(() => seen(welcome, '.steps .words h2')).toEqual(['It underlines names', 'It reads on your machine only', 'You say where and what']);
    await soon(async () => (await seen(welcome, '.picture .card .fact')).length).toBeGreaterThan(0);
    await hand.use(welcome, 'footer .button', 'All settings');
    options = await reader.opened('options.html');
    await options.resize(1000, 900);
    await soon(async () => (await seen(options, '.options h2')).length, { message: 'and leads to the settings' }).toBeGreaterThan(5);
    await welcome.close();
  });

  await step('another style for people: the open page shows it at once', async () => {
    const before = await page();
    const line = below(await markOf(tab, 'Alexander Lukashenko'));
    const other = below(await markOf(tab, 'Belarus'));
    await hand.use(options, '.mark-styles fieldset:first-child .bar label', 'no line');
    await hand.use(options, '.mark-styles fieldset:first-child .ground');
    await soon(async () => (await page()).changed(before, line), { message: 'a ground in place of the line' }).toBeGreaterThan(100);
    expect((await page()).changed(before, other), 'only for people').toBe(0);
  });

  await step('dark cards: the next card is dark on a light page', async () => {
    await section('look', 'dark');
    await soon(() => options.run(() => getComputedStyle(document.body).colorScheme + document.documentElement.dataset['theme'])).toContain('dark');
    await tab.show();
    const { box } = await hand.openCard(tab, 'TASS');
    await soon(async () => (await tab.picture()).ground(box)).toBe(dark);
  });

  await step('not this medium, anywhere: it stands in the list of corrections', async () => {
    await hand.useInCard(tab, '.not-this', 'Not this medium');
    await partAtRest(tab, '[data-scope=everywhere]');
    await wait(deliberate);
    await hand.useInCard(tab, '[data-scope=everywhere]');
    await soon(() => saidInCard(tab, '.corrected output')).toContain('Everywhere');
    await tab.press('Escape');
    await noCard(tab);
    await onPage((words) => !words.includes('TASS') && words.includes('Reuters'), 'TASS is not marked');
    await options.show();
    await soon(async () => (await seen(options, '#corrections li')).join()).toContain('TASS');
  });

  await step('less guessing: only exact names stay', async () => {
    await soon(marked).toContain('Lukashenko');
    await section('what', 'exact');
    await onPage((words) => !words.includes('Lukashenko') && words.includes('Alexander Lukashenko'), 'no lone surname');
    await options.show();
    await soon(async () => (await seen(options, '#what legend')).join()).toContain('names as they are spelled, in any script');
  });

  await step('one name off, and no other', async () => {
    await hand.use(options, '#what input[type=search]');
    await options.type('kremlin: no comment');
    await soon(async () => (await seen(options, '#what .part .boxes label'))[0]).toContain('Kremlin: no comment');
    await hand.use(options, '#what .part .boxes label', 'Kremlin: no comment');
    await soon(async () => (await seen(options, '#what .removable li')).join()).toContain('Kremlin: no comment');
    await onPage((words) => !words.includes('cannot comment') && words.includes('non-aggression pact'), 'that event only');
  });

  await step('events only', async () => {
    for (const kind of ['People', 'States', 'Institutions', 'Media', 'Documents']) await section('what', kind);
    await tab.show();
    await soon(async () => new Set((await marksIn(tab)).map(({ line }) => line))).toEqual(new Set(['event']));
    await soon(marked).toContain('non-aggression pact');
  });

  await step('a site off by typing it, and on again', async () => {
    const { hostname } = new URL(site.origin);
    for (const typed of [`${site.origin}/story.html`, 'example.org']) {
      await hand.use(options, '.add input');
      await options.type(typed);
      await options.press('Enter');
    }
    await soon(() => seen(options, '#where .removable li')).toEqual([hostname, 'example.org']);
    await onPage((words) => words.length === 0, 'off here');
    await hand.use(options, '#where .removable button');
    await soon(() => seen(options, '#where .removable li')).toEqual(['example.org']);
    await onPage((words) => words.includes('non-aggression pact'), 'on again');
  });

  await step('a pause until tomorrow, and its end', async () => {
    const isPaused = () => options.run(() => [...document.querySelectorAll<HTMLInputElement>('#where .switch')].map(({ checked }) => checked));
    await hand.use(options, '#where label.row', 'Pause until tomorrow');
    await onPage((words) => words.length === 0, 'nothing while paused');
    await soon(isPaused).toEqual([true, true]);
    await hand.use(options, '#where label.row', 'Pause until tomorrow');
    await onPage((words) => words.length > 0, 'as before');
    await soon(isPaused).toEqual([true, false]);
  });

  await step('quieter: nothing is drawn until asked', async () => {
    const before = await page();
    const line = below(await markOf(tab, 'non-aggression pact'));
    await section('what', 'on demand');
    await onPage((words) => words.length === 0, 'the page cannot know');
    await soon(async () => (await page()).changed(before, line)).toBeGreaterThan(15);
    await options.show();
    await soon(async () => (await seen(options, '#what legend')).join()).toContain('nothing is drawn until');
  });

  const mine = await profile(reader);
  const folder = await mkdtemp(path.join(tmpdir(), 'glossator-backup-'));
  const choose = async (name: string, text: string): Promise<void> => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    await options.chooseFile('input[type=file]', file, () => hand.use(options, '#backup label.file'));
  };
  let backup!: SavedFile;
  await step('keeps it all in a file that can be read', async () => {
    backup = await options.saved(() => hand.use(options, '#backup .button', 'Save to a file'));
    await soon(outcome).toContain(backup.name);
    expect(JSON.parse(backup.text)).toMatchObject({
      format: 'glossator-backup', corrections: { list: [{ surface: 'TASS', scope: 'everywhere' }] },
      settings: { set: { theme: 'dark', strictness: 'exact', density: 'on-demand', offSites: ['example.org'], kinds: { people: false, events: true }, markStyles: { people: { line: 'none', wash: true } } } },
    });
  });

  await step('changes everything, and the page shows that', async () => {
    for (const words of ['fuzzy', 'every', 'People', 'Media']) await section('what', words);
    await section('look', 'light');
    await hand.use(options, '#where .removable button');
    await hand.use(options, '#what .removable button');
    await hand.use(options, '#corrections button', 'Take back');
    await onPage((words) => words.filter((one) => one === 'Lukashenko').length > 3 && words.includes('TASS') && words.includes('cannot comment'), 'every mention, and what had been taken back');
    expect(await profile(reader)).not.toEqual(mine);
  });

  await step('a broken, a foreign and a newer file are refused with the reason, and change nothing', async () => {
    const before = await profile(reader);
    const look = await page();
    for (const [name, text, says] of [
      ['half.json', backup.text.slice(0, backup.text.length / 2), 'not whole'], ['slip.json', backup.text.replace('"dark"', '"pink"'), 'settings.set.theme'],
      ['newer.json', backup.text.replace('"version": 1', '"version": 9'), 'newer Glossator'], ['letter.json', '{ "dear": "desk" }', 'no backup of Glossator'],
    ] as const) {
      await choose(name, text);
      await soon(outcome).toContain(says);
      expect(await outcome()).toContain('The file was not taken');
      expect(await profile(reader)).toEqual(before);
    }
    expect((await page()).changed(look)).toBe(0);
  });

  await step('the file brings the profile back, to the letter', async () => {
    await choose(backup.name, backup.text);
    await soon(outcome).toContain('Everything is as the file says.');
    await soon(() => profile(reader)).toEqual(mine);
    await onPage((words) => words.length === 0, 'on demand again');
    await options.show();
    await soon(async () => (await seen(options, '#corrections li')).join()).toContain('TASS');
    await soon(async () => (await seen(options, '#where .removable li')).join()).toBe('example.org');
  });

  await step('a reset asks first, and can be undone', async () => {
    await hand.use(options, '#backup .button', 'Reset everything');
    await soon(() => seen(options, '.ask legend')).toEqual(['Reset all settings, sites and corrections?']);
    expect(await profile(reader), 'nothing yet').toEqual(mine);
    await hand.use(options, '.ask .main');
    await soon(outcome).toContain('Everything is as on the first day.');
    await onPage((words) => ['Alexander Lukashenko', 'TASS', 'Minsk', 'cannot comment'].every((one) => words.includes(one)), 'as on the first day');
    await hand.use(options, '.outcome .link', 'Undo');
    await soon(outcome).toContain('Everything is as it was before.');
    await soon(() => profile(reader)).toEqual(mine);
    await onPage((words) => words.length === 0, 'and so is the page');
  });

  await rm(folder, { recursive: true });
  await options.close();
});
