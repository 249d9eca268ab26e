import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, foldWord, openGazetteer, type EntitySource, type Gazetteer } from '../../engine/index.ts';
import { checkPacks } from '../../scripts/check-packs.ts';
import { packNames, type PackNames } from '../../scripts/common-words/pack-names.ts';
import { Neighbours } from '../../scripts/common-words/reach.ts';
import { readCommonWords } from '../../scripts/read-common-words.ts';

const lists = path.resolve(import.meta.dirname, '../../data/common-words');
const words = readCommonWords(lists);

const places: EntitySource[] = [
  { id: 'ukraine', kind: 'state', label: 'Ukraine', names: [{ text: 'Україна', lang: 'uk' }, { text: 'Ukrajina', lang: 'cs' }] },
  { id: 'moscow', kind: 'metonym', label: 'Moscow', names: [{ text: 'Москва', lang: 'ru' }, { text: 'Moskwa', lang: 'pl' }] },
  { id: 'russia', kind: 'state', label: 'Russia', names: [{ text: 'Росія', lang: 'uk' }, { text: 'Russie', lang: 'fr' }, { text: 'Rusko', lang: 'cs' }] },
  { id: 'reuters', kind: 'medium', label: 'Reuters', names: [{ text: 'Reuters', lang: 'en' }, { text: 'Northern Wire', lang: 'en' }] },
  { id: 'kremlin', kind: 'metonym', label: 'Kremlin', names: [{ text: 'Kreml', lang: 'pl' }, { text: 'Кремль', lang: 'ru' }] },
];

describe('the lists of common words', () => {
  test.each(readdirSync(lists).filter((name) => name.endsWith('.txt') && name !== 'by-hand.txt'))('%s holds folded words, sorted, none twice', (name) => {
    const [head, ...list] = readFileSync(path.join(lists, name), 'utf8').trimEnd().split('\n');
    expect(head).toMatch(/^# Made by "npm run common-words".*\((?:[^()]*\d|MIT[^()]*|[^()]*MIT)\)/u);
    expect(list).toEqual([...new Set(list.map(foldWord))].sort());
  });

  test('no generated word stands in two lists, and all together are few', () => {
    const all = Object.values(words).flat().map(foldWord);
    expect(all.length).toBeGreaterThan(1000);
    expect(all.length).toBeLessThanOrEqual(6000);
  });

  test('none is a form of a name that the bundled packs hold', () => {
    const packs = checkPacks([], { quiet: true })!;
    const { misspellable } = packNames(packs.map(({ pack }) => [...pack.entities.values()]));
    expect(Object.values(words).flat().filter((word) => misspellable.has(foldWord(word)))).toEqual([]);
  }, 60_000);
});

describe('what the engine makes of them', () => {
  let gazetteer: Gazetteer;
  beforeAll(() => {
    gazetteer = openGazetteer(buildGazetteer({ id: 'test', version: '1', entities: places, cues: {}, commonWords: Object.values(words).flat() }));
  });
  const found = (lang: string, text: string): string[] => findMentions(gazetteer, text, { lang }).map(({ entity, start, end }) => `${text.slice(start, end)} ${entity}`);

  test.each([
    ['uk', 'Країни домовилися про мир.'],
    ['cs', 'Krajina je tu rovná.'],
    ['pl', 'Mości panowie, proszę do stołu.'],
    ['uk', 'Носії мови сперечалися.'],
    ['fr', 'Aussi faut-il attendre.'],
    ['en', 'Routers fail in summer.'],
    ['pl', 'Kręgla nie trafiono.'],
  ])('silent (%s): %s', (lang, text) => {
    expect(found(lang, text)).toEqual([]);
  });

  test.each([
    ['uk', 'Слова з Уркаїни.', 'Уркаїни ukraine'],
    ['en', 'A report by Reutrs says so.', 'Reutrs reuters'],
    ['ru', 'Поезд в Моксву ушёл.', 'Моксву moscow'],
  ])('a misspelling is still found (%s): %s', (lang, text, mention) => {
    expect(found(lang, text)).toEqual([mention]);
  });
});

describe('how a word is placed', () => {
  const names: PackNames = packNames([places]);
  const neighbours = new Neighbours(names.misspellable);

  test('names of one word are in reach with all forms, words of longer names are not', () => {
    expect(names.misspellable.get('украіною')).toEqual(new Set(['uk']));
    expect(names.misspellable.has('northern')).toBe(false);
    expect(names.forms.has('northern')).toBe(false);
  });

  test('one edit is near, two are the margin of a short name, three are far', () => {
    expect(neighbours.find('краіни')).toMatchObject({ zone: 'near', edits: 1 });
    expect(neighbours.find('routers')).toMatchObject({ zone: 'near', edits: 1, name: 'reuters' });
    expect(neighbours.find('крамль')).toMatchObject({ zone: 'near', edits: 1 });
    expect(neighbours.find('храмль')).toMatchObject({ zone: 'margin', edits: 2 });
    expect(neighbours.find('winters')).toBeUndefined();
  });

  test('a language may be asked for', () => {
    expect(neighbours.find('routers', 'en')?.name).toBe('reuters');
    expect(neighbours.find('routers', 'pl')).toBeUndefined();
  });

  test('what a scanner would have made of a name is told', () => {
    expect(neighbours.repaired('Krernl', 'krernl')).toBe('kreml');
    expect(neighbours.repaired('Kernel', 'kernel')).toBeUndefined();
  });
});

describe('readCommonWords', () => {
  const directory = (files: Record<string, string>): string => {
    const made = mkdtempSync(path.join(tmpdir(), 'common-words-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(made, name), text);
    return made;
  };

  test('joins generated lists and those by hand, remarks left out, no word twice', () => {
    const made = directory({ 'en.txt': '# how made\nrouters\nremain\n', 'by-hand.txt': '# why\nen: routers, Asher # a remark\nmul: Boris\n\n' });
    expect(readCommonWords(made)).toEqual({ en: ['routers', 'Asher', 'remain'], mul: ['Boris'] });
  });

  test('says which line of the list by hand is wrong', () => {
    expect(() => readCommonWords(directory({ 'by-hand.txt': 'just words\n' }))).toThrow(/by-hand\.txt: "just words"/u);
  });
});
