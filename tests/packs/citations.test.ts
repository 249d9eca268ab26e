import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, citeFact, citeQuotation, citeSource, citationFormats, indexCards, makeCard, sourceLink, type CardFact, type Quotation, type Source } from '../../packs/index.ts';
import { escapeBibtex } from '../../packs/citations/to-bibtex.ts';
import { smallCards } from './small-pack.ts';

const cards = indexCards(smallCards());
const claim = makeCard(cards, { entity: 'ada-brook', together: [] })?.facts.find(({ id }) => id === 'f1') as CardFact;
const quotation = claim.quotations[0] as Quotation;
const unknown = cards.sources.get('herald-2') as Source;

describe('a quotation', () => {
  test.each(citationFormats)('as %s', (format) => {
    expect(cite(citeQuotation(claim, quotation), format)).toMatchSnapshot();
  });

  test('is cited with its own pages only', () => {
    const fact = { ...claim, sources: [...claim.sources, unknown] };
    expect(citeQuotation(fact, quotation).sources.map(({ id }) => id)).toEqual(['herald-1', 'herald-uk']);
    expect(citeFact(fact).sources).toHaveLength(3);
  });

  test('links to its words, and its original wording to its own', () => {
    expect(claim.sources.map((source) => sourceLink(source, quotation))).toEqual([
      'https://herald.example/a#:~:text=They%20asked%20us%20for%20a%20bridge',
      'https://herald.example/uk#:~:text=%D0%92%D0%BE%D0%BD%D0%B8%20%D0%BF%D1%80%D0%BE%D1%81%D0%B8%D0%BB%D0%B8%20%D0%BC%D1%96%D1%81%D1%82',
    ]);
    expect(sourceLink(unknown, quotation)).toBe(unknown.URL);
  });
});

test('a source without title and date says so, and guesses nothing', () => {
  const citation = citeSource(unknown);
  expect(cite(citation, 'text')).toBe('Herald: [title unknown], n.d. https://herald.example/b#top');
  expect(cite(citation, 'markdown')).toBe('- Herald: [\\[title unknown\\]](<https://herald.example/b#top>), n.d.');
  expect(cite(citation, 'bibtex')).toContain('title = {{[title unknown]}}');
  expect(cite(citation, 'bibtex')).toContain('year = {n.d.}');
  expect(cite(citation, 'ris')).not.toMatch(/^(PY|DA) /m);
  expect(JSON.parse(cite(citation, 'csl-json'))).toEqual([unknown]);
});

test('a note of the pack about the source goes along', () => {
  const source = { ...unknown, note: 'The year is that of the copyright line.' };
  for (const format of ['bibtex', 'ris', 'csl-json'] as const) expect(cite(citeSource(source), format)).toContain(source.note);
});

/** Texts full of what the formats use themselves. */
const nasty = fc.string({ unit: fc.oneof(fc.constantFrom(...'\\{}#$%&_^~"\'@=,<>[]*|`!-\n\r\t '), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 60 });
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('BibTeX', () => {
  /** What TeX prints of an escaped text. */
  const print = (text: string): string => text.replace(/\\text(backslash|asciitilde|asciicircum)\{\}|\\([{}#$%&_])/g, (_all, name: string | undefined, sign: string) =>
    name === undefined ? sign : { backslash: '\\', asciitilde: '~', asciicircum: '^' }[name] ?? '');

  test('escaping reads back as the text', () => {
    fc.assert(fc.property(nasty, (text) => { expect(print(escapeBibtex(text))).toBe(oneLine(text)); }));
  });

  test('fields stay balanced, so that no text ends its entry', () => {
    fc.assert(fc.property(nasty, nasty, (title, publisher) => {
      const entry = cite(citeSource({ ...unknown, title, publisher }), 'bibtex');
      let depth = 0;
      const zeros: number[] = [];
      for (const match of entry.matchAll(/\\?[{}]/g)) {
        if (match[0] === '{') depth++;
        else if (match[0] === '}' && --depth === 0) zeros.push(match.index);
      }
      expect(zeros).toEqual([entry.trimEnd().length - 1]);
    }));
  });
});

describe('RIS', () => {
  const read = (text: string): Map<string, string>[] => text.split(/ER {2}- \r\n(?:\r\n)?/).slice(0, -1).map((record) =>
    new Map(record.split('\r\n').slice(0, -1).map((line) => [line.slice(0, 2), line.slice(6)])));

  test('reads back field by field', () => {
    fc.assert(fc.property(nasty, nasty, (title, publisher) => {
      const [record] = read(cite(citeSource({ ...unknown, title, publisher }), 'ris'));
      expect(record?.get('TI')).toBe(oneLine(title.replace(/\p{Cc}/gu, ' ')));
      expect(record?.get('PB')).toBe(oneLine(publisher.replace(/\p{Cc}/gu, ' ')));
      expect(record?.get('TY')).toBe('ELEC');
    }));
  });

  test('every line is a field and ends in CR LF, a record a source', () => {
    const text = cite(citeFact(claim), 'ris');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => line !== '').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(read(text)).toHaveLength(2);
    expect(read(text)[0]?.get('DA')).toBe('2022/03/02/');
    expect(read(text)[1]?.get('DA')).toBe('2022/03//');
  });
});

test('Markdown holds no markup that a text brought along', () => {
  const text = cite(citeSource({ ...unknown, title: '](https://evil.example) <b>*x*</b>', publisher: '# [a](b)' }), 'markdown');
  expect(text).toBe('- \\# \\[a\\]\\(b\\): [\\]\\(https://evil.example\\) \\<b\\>\\*x\\*\\</b\\>](<https://herald.example/b#top>), n.d.');
});

test('CSL-JSON keeps the items and adds what was cited', () => {
  const [first] = JSON.parse(cite(citeFact(claim), 'csl-json')) as (Source & { note: string })[];
  expect(first).toMatchObject(cards.sources.get('herald-1') ?? {});
  expect(first?.note).toBe('Ada Brook said that the mayor had asked for a bridge. [2 March 2022; claimed: Ada Brook, via the Herald]');
});
