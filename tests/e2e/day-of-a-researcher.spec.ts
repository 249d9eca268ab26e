/** A researcher's day with the panel, by mouse and once more by keys alone: filter, jump, weigh, lay out in time, compare, take away. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { collectionShape, type ReadCollection } from '../packs/exports/web-annotation.ts';
import { arrived } from './harness/arrived.ts';
import type { Reader, SavedFile, Tab } from './harness/driver.ts';
import { keys, pointer, seen, type Hand } from './harness/hand.ts';
import { marksIn, mentionsOf } from './harness/marks.ts';
import type { Site } from './harness/site.ts';
import { expect, soon, test } from './harness/test.ts';

test.describe.configure({ timeout: 150_000 });
const { step } = test;

const first = async (tab: Tab, selector: string): Promise<string> => (await seen(tab, selector))[0] ?? '';
const listed = async (panel: Tab): Promise<number> => Number((await first(panel, '[data-tab=mentions] .number')).replace(/\D/gu, ''));
const active = async (tab: Tab) => (await marksIn(tab)).find(({ line }) => line === 'active');

for (const hand of [pointer, keys]) {
  test(`a researcher's day, by ${hand.name}`, async ({ tab, site, reader }) => {
    let panel!: Tab;
    await step('opens the panel beside the front page, and reads what the page has', async () => {
      await tab.open(site.file('index.html'));
      panel = await reader.openOwn(`sidepanel.html?tab=${await tab.id()}`);
      await panel.resize(380, 900);
      const count = await inPanel(reader, tab, panel);
      await soon(async () => (await seen(panel, '.coverage output')).join()).toMatch(new RegExp(`^${count} mentions of \\d+ subjects.*1 uncertain hidden`, 'u'));
      await soon(() => first(panel, 'h1')).toBe(await tab.run(() => document.title));
    });

    await step('unfolds what is uncertain, and reads why', async () => {
      expect(await seen(panel, '.held .mention')).toEqual([]);
      await hand.use(panel, '.held .unfold', '1 mention held back');
      await soon(async () => (await seen(panel, '.held .mention .why')).join()).toMatch(/likely|possible/u);
      expect(await first(panel, '.held .mention .why')).toContain('held back by your “How sure” setting');
      expect((await first(panel, '.held .mention .sentence')).length).toBeGreaterThan(20);
    });

    await step('follows a headline on the page, and the panel follows the page', async () => {
      await hand.use(tab, 'main h2 a', 'Minsk speaks of an offer');
      await arrived(reader, tab, site.file('story.html'));
      await soon(() => first(panel, 'h1')).toContain('Minsk speaks of an offer');
      expect(await inPanel(reader, tab, panel)).toBeGreaterThan(60);
      await soon(() => seen(panel, '.held')).toEqual([]);
    });

    await step('filters by a name, then by a kind', async () => {
      const all = await listed(panel);
      await hand.use(panel, '.filter input');
      await panel.type('peskov');
      await soon(async () => (await seen(panel, '.mention .sentence')).filter((sentence) => !sentence.includes('Peskov'))).toEqual([]);
      let found = 0;
      // a list grows line by line
      await soon(async () => {
        found = (await seen(panel, '.mention')).length;
        return await first(panel, '.tally') === `${found} mentions match` || [await first(panel, '.tally'), found];
      }, { message: 'as many are listed as are said to match' }).toBe(true);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all / 4);
      await soon(() => seen(panel, '.group h2 b')).toContain('Dmitry Peskov');
      await panel.press('Escape');
      await hand.use(panel, '.chip', 'Events');
      await soon(async () => new Set((await seen(panel, '.group h2 .quiet')).map((kind) => kind.split(' ·')[0]))).toEqual(new Set(['event']));
      await hand.use(panel, '.chip', 'Events');
      await soon(async () => (await seen(panel, '.mention')).length).toBe(all);
    });

    await step('steps through the mentions, and the page shows where', async () => {
      const next = () => hand.use(panel, '.finding .steps button', 'Next mention');
      await next();
      await soon(() => first(panel, '.finding .steps output')).toMatch(/^1 of \d+/u);
      await soon(async () => (await active(tab))?.text).toBe('Minsk');
      await next();
      await soon(() => first(panel, '.finding .steps output')).toMatch(/^2 of \d+/u);
      await soon(() => seen(panel, '[aria-current=true] .sentence')).toHaveLength(1);
    });

    await step('jumps to a mention far below', async () => {
      expect(await tab.run(() => scrollY)).toBeLessThan(100);
      await hand.use(panel, '.mention .sentence', 'Deutsche Welle is among');
      await soon(async () => (await active(tab))?.text).toBe('Deutsche Welle');
      await soon(() => tab.run(() => scrollY)).toBeGreaterThan(300);
      await soon(async () => {
        const mark = await active(tab);
        return mark !== undefined && mark.y > 0 && mark.y + mark.height < await tab.run(() => innerHeight);
      }, { message: 'in sight' }).toBe(true);
    });

    await step('reads the facts without leaving the panel, and how it was recognised', async () => {
      await hand.use(panel, '[aria-current=true] [data-facts]');
      await soon(() => first(panel, '.reading .card h2')).toBe('Deutsche Welle');
      await soon(() => first(panel, '.reading .card .recognition')).toContain('Deutsche Welle');
      await soon(() => first(panel, '.reading .card .fact .when')).toMatch(/\d{4}/u);
      await soon(() => first(panel, '.reading .card .fact .status')).not.toBe('');
      await hand.use(panel, '.reading .back');
      await soon(() => seen(panel, '.reading')).toEqual([]);
    });

    await step('lays the page out in time, and zooms', () => zooms(panel, hand));
    await step('finds what is also on record, said to be so', async () => {
      await soon(async () => (await seen(panel, '.entry[data-on-page=false]')).length).toBeGreaterThan(0);
      const others = await seen(panel, '.entry[data-on-page=false]');
      expect(others.every((entry) => entry.includes('also on record')), 'and each is called so').toBe(true);
      expect((await seen(panel, '.entry[data-on-page=true]')).some((entry) => entry.includes('also on record'))).toBe(false);
      await soon(() => seen(panel, '.entries .here')).toEqual([expect.stringContaining('25 January 2023')]);
    });
    await step('saves the drawing, and it is a picture of this page', () => savesDrawing(panel, hand));
    await step('compares the quotations: both wordings, both sources, no verdict', () => compares(panel, hand));
    await step('takes the mentions away, as annotations and as a table', () => takesMentions(tab, panel, hand));
    await step('takes the sources away, for a reference manager', () => takesSources(panel, hand));

    await step('reads on in Russian, and the panel is there already', async () => {
      await hand.use(tab, 'nav a', 'По-русски');
      await expectFollowed(reader, tab, panel, site);
      await hand.use(panel, '[data-tab=mentions]');
      await soon(async () => (await seen(panel, '.mention .sentence')).length).toBe(await listed(panel));
      expect((await seen(panel, '.mention .sentence'))[0]).toMatch(/Минск/u);
    });
    await panel.close();
  });
}

/** Waits until the panel counts the mentions that the page has, and returns how many there are. */
async function inPanel(reader: Reader, tab: Tab, panel: Tab): Promise<number> {
  let count = 0;
  await soon(async () => {
    count = (await mentionsOf(reader, tab)).length;
    return count > 0 && count === await listed(panel);
  }, { message: 'the panel has what the page has' }).toBe(true);
  return count;
}

async function zooms(panel: Tab, hand: Hand): Promise<void> {
  await hand.use(panel, '[data-tab=timeline]');
  const height = () => panel.run(() => document.querySelector('.sheet svg')?.getBoundingClientRect().height ?? 0);
  await soon(height).toBeGreaterThan(300);
  await soon(() => first(panel, '.legend')).toContain('25 January 2023');
  const whole = await height();
  await hand.use(panel, '.timeline .steps button', 'Zoom in');
  await soon(height, { message: 'the same years take more room' }).toBeGreaterThan(whole * 1.2);
  await hand.use(panel, '.timeline .steps button', 'Zoom out');
  await soon(height).toBe(whole);
}

async function savesDrawing(panel: Tab, hand: Hand): Promise<void> {
  const { name, text } = await panel.saved(() => hand.use(panel, '.timeline .link', 'Save as SVG'));
  expect(name).toMatch(/\.svg$/u);
  const drawn = await panel.run((svg: string) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return { root: parsed.documentElement.localName, width: Number(parsed.documentElement.getAttribute('width')), marks: parsed.querySelectorAll('rect').length, words: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' ') };
  }, text);
  expect(drawn).toMatchObject({ root: 'svg', width: 760 });
  expect(drawn.marks).toBeGreaterThan(10);
  expect(drawn.words).toContain('Minsk speaks of an offer');
  expect(drawn.words).toMatch(/24 (?:January|Jan) 2023/u);
}

async function compares(panel: Tab, hand: Hand): Promise<void> {
  await hand.use(panel, '[data-tab=quotations]');
  await soon(() => first(panel, '.quotations .about')).toContain('8 quotations on this page are in the packs');
  await soon(() => panel.run(() => document.querySelectorAll('.compared').length)).toBe(8);
  const all = await panel.run(() => [...document.querySelectorAll('.compared')].map((one) => ({
    match: one.getAttribute('data-match'), says: one.querySelector('h2 b')!.textContent, wordings: [...one.querySelectorAll(':scope > figure blockquote')].map(({ textContent }) => textContent.trim().length),
    page: one.querySelector('.from cite')!.textContent, source: one.querySelector<HTMLAnchorElement>('figure:last-of-type .from a')?.href ?? '', marked: one.querySelectorAll('ins, del').length,
  })));
  expect(all).toHaveLength(8);
  for (const { says, wordings, page, source, match, marked } of all) {
    expect(wordings).toHaveLength(2);
    expect(Math.min(...wordings)).toBeGreaterThan(10);
    expect(page).toContain('Minsk speaks of an offer');
    expect(source).toMatch(/^https?:/u);
    expect(says).toMatch(/^(?:Same words|Shortened|Worded differently|Possibly another translation)$/u);
    expect(marked > 0, `${match}: what differs is shown`).toBe(match === 'shortened' || match === 'worded differently');
  }
  expect(new Set(all.map(({ match }) => match))).toContain('same');
}

/** Saves one format from the list, and reads back that the panel says so. */
async function saves(panel: Tab, hand: Hand, format: string): Promise<SavedFile> {
  const file = await panel.saved(() => hand.use(panel, '.export-row .button', `Save ${format}`));
  await soon(() => first(panel, '.export > output')).toContain(format);
  return file;
}

async function takesMentions(tab: Tab, panel: Tab, hand: Hand): Promise<void> {
  await hand.use(panel, '[data-tab=export]');
  const shown = await listed(panel);
  const annotations = JSON.parse((await saves(panel, hand, 'Web Annotations')).text) as ReadCollection;
  const validate = new Ajv({ strict: true, allErrors: true, validateFormats: false }).compile(collectionShape);
  validate(annotations);
  expect(validate.errors).toBeNull();
  expect(annotations.first.items).toHaveLength(shown);
  const page = await tab.run(() => document.body.innerText.replace(/\s+/g, ' '));
  for (const { target: { selector: [{ exact }] } } of annotations.first.items) expect(page).toContain(exact.replace(/\s+/gu, ' '));
  const { data, errors } = Papa.parse<Record<string, string>>((await saves(panel, hand, 'Table')).text, { header: true, skipEmptyLines: true, newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(data.map(({ words }) => words)).toEqual(annotations.first.items.map(({ target: { selector: [{ exact }] } }) => exact));
}

async function takesSources(panel: Tab, hand: Hand): Promise<void> {
  const read: Record<string, readonly (string | undefined)[]> = {};
  for (const [format, forceType] of [['BibTeX', '@biblatex/text'], ['RIS', '@ris/file'], ['CSL-JSON', '@else/json']] as const) {
    const { text } = await saves(panel, hand, format);
    read[format] = plugins.input.chain(text, { generateGraph: false, forceType }).map(({ URL }) => URL);
  }
  expect(read['CSL-JSON']!.length).toBeGreaterThan(20);
  expect(read['BibTeX']).toEqual(read['CSL-JSON']);
  expect(read['RIS']).toEqual(read['CSL-JSON']);
  const { text } = await saves(panel, hand, 'Markdown');
  for (const address of read['CSL-JSON']!) expect(text).toContain(address!);
}

async function expectFollowed(reader: Reader, tab: Tab, panel: Tab, site: Site): Promise<void> {
  await arrived(reader, tab, site.file('story.ru.html'));
  await soon(() => first(panel, 'h1')).toContain('Минск рассказал');
  await inPanel(reader, tab, panel);
  await soon(() => panel.run(() => document.querySelector('[role=tabpanel]')?.getAttribute('data-chosen')), { message: 'it stays where the reader was in it' }).toBe('export');
}
