import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins, type ReadItem } from '@citation-js/core';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { exportFormats, exportPage, type CardFact, type ExportFormat, type Source } from '../../../packs/index.ts';
import { exportedFacts, exportedPage, stamp } from './exported.ts';

const exported = (format: ExportFormat, facts: readonly CardFact[] = exportedFacts): string => exportPage({ ...exportedPage, facts }, format, stamp()).text;
const types = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;
/** What another program understands of a file. */
const read = (format: keyof typeof types, text: string): ReadItem[] => plugins.input.chain(text, { generateGraph: false, forceType: types[format] });
const formats = ['bibtex', 'ris', 'csl-json'] as const;
const sources = [...new Map(exportedFacts.flatMap((fact) => [fact, ...fact.replies]).flatMap((fact) => fact.sources).map((source) => [source.id, source])).values()];
const [claim] = exportedFacts;

describe.each(formats)('%s', (format) => {
  const items = read(format, exported(format));

  test('has each source once, with its title, address and language', () => {
    expect(items.map(({ id, title, URL, language }) => [id, title, URL, language])).toEqual(sources.map(({ id, title, URL, language }) => [id, title ?? (format === 'csl-json' ? undefined : '[title unknown]'), URL, language]));
  });

  test('says who published, and when as far as it is known', () => {
    expect(items.map(({ publisher, 'container-title': container }) => publisher ?? container)).toEqual(sources.map(({ publisher }) => publisher));
    // of a newspaper's article in RIS this reader takes the year only
    const known = (parts: readonly number[], n: number): readonly number[] => (format === 'ris' && sources[n]?.type === 'article-newspaper' ? parts.slice(0, 1) : parts);
    expect(items.map(({ issued }) => issued?.['date-parts']?.[0] ?? [])).toEqual(sources.map(({ issued }, n) => known(issued?.['date-parts'][0] ?? [], n)));
  });

  test('keeps in the note what is cited from it, replies included', () => {
    const notes = items.map(({ note = '' }) => note).join('\n');
    for (const fact of exportedFacts.flatMap((one) => [one, ...one.replies])) expect(notes).toContain(fact.statement.en);
    expect(notes).toContain(claim!.quotations[0]!.exact);
  });

  test('of no facts is no entry', () => expect(exported(format, []).trim()).toBe(format === 'csl-json' ? '[]' : ''));

  test('keeps any title', () => {
    const unit = fc.oneof(fc.constantFrom(...'#$%&_~^"\'@=,<>[]*|`! ab'), fc.constantFrom('й', 'ł', 'é', 'ß', '“', '…', '漢'));
    fc.assert(fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }).map((title) => `x${title.replace(/ +/g, ' ').trim()}x`), (title) => {
      const source: Source = { ...sources[0]!, title };
      const [item] = read(format, exported(format, [{ ...claim!, sources: [source], replies: [] }]));
      // TeX reads two typed single marks as one double mark
      const even = (text = ''): string => text.replace(/[\u201C\u201D]|''|``/g, '"');
      expect(even(item?.title)).toBe(even(title));
    }), { numRuns: 400 });
  });
});

test('two packs that use one id for two sources keep both', () => {
  const other: Source = { ...sources[0]!, URL: 'https://other.example/' };
  const facts = [claim!, { ...claim!, id: 'f9', statement: { en: 'Another pack.' }, sources: [other], quotations: [], replies: [] }];
  for (const format of formats) expect(read(format, exported(format, facts)).map(({ id }) => id)).toEqual(expect.arrayContaining(['herald-1', 'herald-1-2']));
});

describe('Markdown', () => {
  const text = exported('markdown');
  const tokens = marked.lexer(text);
  const flat: Token[] = [];
  marked.walkTokens(tokens, (token) => void flat.push(token));
  const words = (token: Token | undefined): string => marked.parser(token ? [token] : []).replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').trim();

  test('begins with the page, and its day where it is known', () => {
    const [heading] = tokens;
    expect([heading?.type, words(heading)]).toEqual(['heading', 'paper.example: A bridge, & "more", 3 March 2022']);
    const [undated] = marked.lexer(exportPage({ ...exportedPage, date: null }, 'markdown', stamp()).text);
    expect(words(undated)).toBe('paper.example: A bridge, & "more"');
  });

  test('links every source, at the quoted words where there are any', () => {
    const links = flat.filter((token) => token.type === 'link').map((token) => (token as { href: string }).href);
    for (const { URL } of sources) expect(links.some((link) => link.startsWith(URL.replace(/#.*$/, '')))).toBe(true);
    expect(links.filter((link) => link.includes('#:~:text='))).toHaveLength(2);
  });

  test('quotes in block quotes, and states each fact and reply once', () => {
    const quotes = flat.filter((token) => token.type === 'blockquote').map(words);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toContain(claim!.quotations[0]!.exact);
    const rendered = words({ type: 'html', raw: '', pre: false, block: true, text: marked.parse(text, { async: false }) } as Token);
    for (const fact of exportedFacts.flatMap((one) => [one, ...one.replies])) expect(rendered.split(fact.statement.en)).toHaveLength(2);
  });

  test('answers stand under their claim', () => {
    const lists = flat.filter((token) => token.type === 'list');
    expect(lists.some((list) => words(list).includes(claim!.replies[0]!.statement.en))).toBe(true);
  });

  test('holds no HTML, whatever the texts bring along', () => {
    const facts = [{ ...claim!, statement: { en: '<script>alert(1)</script> # [x](y)' }, replies: [] }];
    const found: Token[] = [];
    marked.walkTokens(marked.lexer(exported('markdown', facts)), (token) => void found.push(token));
    expect(found.filter((token) => token.type === 'html')).toEqual([]);
  });
});

test('every format has a type and an ending of its own', () => {
  const files = exportFormats.map((format) => exportPage(exportedPage, format, stamp()));
  expect(new Set(files.map(({ extension }) => extension)).size).toBe(exportFormats.length);
  expect(files.every(({ type, text }) => type.includes('/') && text.endsWith('\n'))).toBe(true);
});
