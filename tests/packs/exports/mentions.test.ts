import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportPage, joinBlocks, type ExportedPage } from '../../../packs/index.ts';
import { exportedPage, mention, stamp } from './exported.ts';
import { collectionShape, type ReadAnnotation, type ReadCollection } from './web-annotation.ts';

/** The text as the reader of annotations walks it: in one piece. */
function chunks(text: string) {
  const currentChunk = { data: text };
  return { currentChunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
}

/** Where another implementation finds an annotation again, by its quotation and by its position. */
async function anchored({ target: { selector: [quote, position] } }: ReadAnnotation, text: string) {
  const spans: Record<'quote' | 'position', string[]> = { quote: [], position: [] };
  for await (const { startIndex, endIndex } of textQuoteSelectorMatcher(quote)(chunks(text))) spans.quote.push(`${startIndex}-${endIndex}`);
  for await (const { startIndex, endIndex } of textPositionSelectorMatcher(position)(chunks(text))) spans.position.push(`${startIndex}-${endIndex}`);
  return spans;
}

const read = (page: ExportedPage): ReadCollection => JSON.parse(exportPage(page, 'web-annotation', stamp()).text) as ReadCollection;
const place = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** Any text with one stretch of it marked, cut between characters. */
const marked = fc.tuple(...Array.from({ length: 3 }, () => fc.string({ unit: fc.oneof(fc.constantFrom(...'ab "\n,'), fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 1 })), maxLength: 50 })))
  .filter(([, words]) => words !== undefined && words !== '').map(([before = '', words = '', after = '']): ExportedPage =>
    ({ ...exportedPage, text: before + words + after, mentions: [mention(before.length, before.length + words.length, 'a', 'A')] }));

describe('Web Annotation', () => {
  test('has the shape that the data model asks for', () => {
    const validate = new Ajv({ strict: true, allErrors: true, validateFormats: false }).compile(collectionShape);
    validate(read(exportedPage));
    expect(validate.errors).toBeNull();
    validate(read({ ...exportedPage, mentions: [] }));
    expect(validate.errors).toBeNull();
    validate({ ...read(exportedPage), first: { type: 'AnnotationPage', items: [{ type: 'Annotation' }] } });
    expect(validate.errors).not.toBeNull();
  });

  test('each mention is found again by its words and by its place', async () => {
    const { items } = read(exportedPage).first;
    expect(items).toHaveLength(exportedPage.mentions.length);
    const found = await Promise.all(items.map((item) => anchored(item, exportedPage.text)));
    expect(found).toEqual(exportedPage.mentions.map((one) => ({ quote: [place(one)], position: [place(one)] })));
  });

  test('so in any text', async () => {
    await fc.assert(fc.asyncProperty(marked, async (page) => {
      const found = await anchored(read(page).first.items[0]!, page.text);
      expect(found.position).toEqual(page.mentions.map(place));
      expect(found.quote).toContain(place(page.mentions[0]!));
    }), { numRuns: 300 });
  });

  test('keeps what is named and how surely, and explains its own terms', () => {
    const collection = read(exportedPage);
    expect(collection.first.items.map(({ body }) => [body.value, body['glossator:entity'], body['glossator:certainty']])).toEqual(exportedPage.mentions.map(({ label, entity, certainty }) => [label, entity, certainty]));
    const terms = Object.keys(collection.first.items[0]!.body).filter((key) => key.startsWith('glossator:'));
    expect(terms.filter((term) => !collection['rdfs:comment'].includes(term))).toEqual([]);
    expect(new Set(collection.first.items.map(({ id }) => id)).size).toBe(collection.total);
    expect([collection.label, collection.first.items[0]!.target.source]).toEqual([exportedPage.title, exportedPage.address]);
  });
});

describe('CSV', () => {
  const parse = (page: ExportedPage) => Papa.parse<Record<string, string>>(exportPage(page, 'csv', stamp()).text, { header: true, skipEmptyLines: true, newline: '\r\n' });
  /** Without the apostrophe that keeps a spreadsheet from running a text. */
  const plain = (text = ''): string => text.replace(/^'(?='*[\s\0]*[=+\-@\t\r\n＝＋－＠])/, '');

  test('reads back line by line', () => {
    const { data, errors } = parse(exportedPage);
    expect(errors).toEqual([]);
    expect(data.map((row) => ({
      start: Number(row['start']), end: Number(row['end']), words: plain(row['words']), entity: row['entity'], label: plain(row['label']), certainty: Number(row['certainty']), cue: plain(row['cue_words']), title: row['title'], page: row['page'],
    }))).toEqual(exportedPage.mentions.map(({ start, end, entity, label, certainty, cue }) => ({
      start, end, words: exportedPage.text.slice(start, end), entity, label, certainty, cue: cue?.text ?? '', title: exportedPage.title, page: exportedPage.address,
    })));
  });

  test('so in any text, and no text begins like a formula', () => {
    const page = fc.tuple(marked, fc.string({ unit: fc.constantFrom(...'=+-@＝\t\r\n ",a\''), maxLength: 12 })).map(([one, title]): ExportedPage => ({ ...one, title, mentions: one.mentions.map((first) => ({ ...first, label: title })) }));
    fc.assert(fc.property(page, (one) => {
      const { data: [row], errors } = parse(one);
      expect(errors.filter(({ row: n }) => n === 0)).toEqual([]);
      expect([plain(row?.['title']), plain(row?.['label']), plain(row?.['words'])]).toEqual([one.title, one.title, one.text.slice(one.mentions[0]!.start, one.mentions[0]!.end)]);
      expect(Object.values(row ?? {}).filter((value) => /^\s*[=+\-@＝＋－＠]/.test(value))).toEqual([]);
    }), { numRuns: 500 });
  });

  test('of no mentions is its header', () => expect(exportPage({ ...exportedPage, mentions: [] }, 'csv', stamp()).text).toMatch(/^page,[^\r\n]+\r\n$/));
});

test('blocks are joined into one text, and their mentions stand in it', () => {
  const { text, mentions } = joinBlocks([{ text: 'Of Ada', mentions: [mention(3, 6, 'a', 'Ada')] }, { text: '', mentions: [] }, { text: 'Ada!', mentions: [mention(0, 3, 'a', 'Ada')] }]);
  expect([text, mentions.map(({ start, end }) => text.slice(start, end))]).toEqual(['Of Ada\n\nAda!', ['Ada', 'Ada']]);
});
