/** Quotations, links and files made of any text: no error, and what another program reads back is what was written. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins, type ReadItem } from '@citation-js/core';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkQuotation, citationFormats, cite, exportFormats, exportPage, type CardFact, type ExportedPage, type Source } from '../../packs/index.ts';
import { textFragment } from '../../packs/text-fragment.ts';
import { readStamp } from '../../page/page-date/read-stamp.ts';
import { exportedFacts, exportedPage, mention, stamp } from '../packs/exports/exported.ts';
import type { ReadCollection } from '../packs/exports/web-annotation.ts';
import { quotedFacts, quotedPack } from '../packs/quote-check/quoted-pack.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd-texts.ts';

const wordings = quotedFacts.flatMap(({ quotations }) => quotations);
/** A wording of the pack with odd texts in it and words of it gone, or any text. */
const quotation = fc.oneof(oddText, fc.tuple(fc.constantFrom(...wordings), fc.array(fc.tuple(fc.nat(30), fc.constantFrom('cut', 'put', 'swap'), oddText), { maxLength: 4 })).map(([{ exact }, changes]) => {
  const words = exact.split(' ');
  for (const [at, what, text] of changes) words.splice(at % words.length, what === 'put' ? 0 : 1, ...(what === 'cut' ? [] : [text]));
  return words.join(' ');
}));

fuzz('exports', 'a quotation is compared from end to end', { of: fc.tuple(quotation, fc.constantFrom('', 'en', 'uk', 'pl', 'x'), fc.constantFrom('ada-brook', 'carl-dale', 'nobody')), runs: 500 }, ([text, lang, entity]) => {
  const finding = checkQuotation([quotedPack], { text, lang, inside: ['farside'], near: [{ entity, rank: 0 }, { entity: 'ev-bridge', rank: 2 }] });
  if (!finding) return;
  let page = 0, pack = 0;
  for (const part of finding.diff) {
    if ('page' in part) {
      expect(part.page.start >= page && part.page.end > part.page.start && part.page.end <= text.length).toBe(true);
      page = part.page.end;
    }
    if ('pack' in part) {
      expect(part.pack.start >= pack && part.pack.end > part.pack.start && part.pack.end <= finding.wording.exact.length).toBe(true);
      pack = part.pack.end;
    }
  }
});

fuzz('exports', 'the words of a pack are the same in any punctuation', { of: fc.tuple(fc.constantFrom(...wordings), fc.array(fc.constantFrom(',', '. ', '\n', '\u00A0', ' — ', '“', '”', '!', '\u{1F309}'), { minLength: 1, maxLength: 6 })), runs: 200 }, ([{ exact, lang, speaker }, marks]) => {
  const text = exact.replace(/(?<=\p{L}) (?=\p{L})/gu, () => `${marks[0]} `);
  expect(checkQuotation([quotedPack], { text, lang, inside: [], near: [{ entity: speaker, rank: 0 }] })?.match).toBe('same');
});

fuzz('exports', 'a link to words reads back as their beginning and end', { of: fc.tuple(oddText, fc.webUrl({ withFragments: true })), runs: 400 }, ([quote, url]) => {
  const link = textFragment(url, quote)!;
  const [, fragment = ''] = link.split(':~:text=');
  const whole = quote.toWellFormed().trim().split(/\s+/u).join(' ');
  const parts = fragment.split(',').map(decodeURIComponent);
  expect(link.startsWith(url.split('#')[0]!)).toBe(true);
  if (whole !== '') expect(whole.startsWith(parts[0]!) && whole.endsWith(parts.at(-1)!)).toBe(true);
  expect(fragment).not.toMatch(/[\s&-]/u);
});

/** What the rules let stand in a pack: nothing invisible. */
const printable = oddText.map((text) => text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\uFFFC\uFFFD]/gu, ' ').replace(/\s+/gu, ' ').trim()).map((text) => `x${text}x`);
const page = fc.record({ text: oddText, title: oddText, words: oddText.filter((text) => text.length > 0), address: fc.oneof(fc.webUrl(), oddText), label: printable, publisher: printable, heading: printable, statement: printable, note: printable })
  .map((parts) => {
    const source: Source = { ...exportedFacts[0]!.sources[0]!, publisher: parts.publisher, title: parts.heading, note: parts.note };
    const fact: CardFact = { ...exportedFacts[0]!, statement: { en: parts.statement }, sources: [source], replies: [], quotations: [] };
    const exported: ExportedPage = { ...exportedPage, address: parts.address, title: parts.title, text: parts.text + parts.words, facts: [fact], mentions: [mention(parts.text.length, parts.text.length + parts.words.length, 'a', parts.label)] };
    return { exported, source };
  });
/** Without the apostrophe that keeps a spreadsheet from running a text. */
const plain = (text = ''): string => text.replace(/^'(?='*[\s\0]*[=+\-@\t\r\n＝＋－＠])/, '');
const types = { 'bibtex': '@biblatex/text', 'ris': '@ris/file', 'csl-json': '@else/json' } as const;

fuzz('exports', 'files hold what was written, and nothing more', { of: page, runs: 150 }, ({ exported, source }) => {
  const [one] = exported.mentions;
  for (const format of exportFormats) expect(typeof exportPage(exported, format, stamp()).text).toBe('string');
  for (const format of citationFormats) expect(typeof cite({ sources: [source], fact: exported.facts[0]! }, format)).toBe('string');
  const { data } = Papa.parse<Record<string, string>>(exportPage(exported, 'csv', stamp()).text, { header: true, skipEmptyLines: true, newline: '\r\n' });
  expect(data).toHaveLength(1);
  expect([plain(data[0]!['title']), plain(data[0]!['page']), plain(data[0]!['words']), plain(data[0]!['label'])]).toEqual([exported.title, exported.address, exported.text.slice(one!.start, one!.end), one!.label]);
  const [annotation] = (JSON.parse(exportPage(exported, 'web-annotation', stamp()).text) as ReadCollection).first.items;
  expect([annotation!.body.value, annotation!.target.source, annotation!.target.selector[0].exact]).toEqual([one!.label, exported.address, exported.text.slice(one!.start, one!.end)]);
  for (const [format, forceType] of Object.entries(types)) {
    const items: ReadItem[] = plugins.input.chain(exportPage(exported, format as keyof typeof types, stamp()).text, { generateGraph: false, forceType });
    expect(items.map(({ id, URL }) => [id, URL]), format).toEqual([[source.id, source.URL]]);
  }
});

fuzz('exports', 'a stamp is none, or days in their order', { of: fc.oneof(oddText, fc.stringMatching(/^\d{1,4}[-./ ]\d{1,4}[-./ ]\d{1,4}(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/), fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), fc.stringMatching(/^\d{1,14}$/)), runs: 500 }, (text) => {
  const read = readStamp(text);
  if (read) expect([read.earliest <= read.day, read.day <= read.latest, Number.isSafeInteger(read.day), read.latest - read.earliest < 367]).toEqual([true, true, true, true]);
});

describe('the oracles bite', () => {
  test('another file is told from the one that was written', () => {
    const { text } = exportPage({ ...exportedPage, facts: exportedFacts.slice(0, 1) }, 'bibtex', stamp());
    const read = (bibtex: string): ReadItem[] => plugins.input.chain(bibtex, { generateGraph: false, forceType: '@biblatex/text' });
    expect(read(`${text}\n@misc{more, title = {One more}}`)).toHaveLength(read(text).length + 1);
  });

  test('a changed word is not the same quotation', () => {
    const [{ exact, lang, speaker }] = wordings as [typeof wordings[number]];
    const match = (text: string): string | undefined => checkQuotation([quotedPack], { text, lang, inside: [], near: [{ entity: speaker, rank: 0 }] })?.match;
    expect([match(exact), match(exact.replace('asking', 'begging'))]).toEqual(['same', 'worded differently']);
  });
});
