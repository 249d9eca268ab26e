import { expect, test } from 'vitest';
import { splitBlocks } from '../../engine/find-mentions.ts';
import { readText } from '../../engine/index.ts';
import { newTokens, tokenize } from '../../engine/tokenize.ts';
import { optionSize, WordFinder } from '../../engine/words.ts';
import { found, gazetteer } from './small-gazetteer.ts';

test('C4 a paragraph longer than any prose is read in parts, at spaces, and nothing of it is lost', () => {
  const text = `${'In Minsk and Kyiv. '.repeat(2_000)}\n\nBelarus\n\n${'x'.repeat(20_000)}`;
  const blocks = [...splitBlocks(text)];
  expect(blocks.every(({ start, end }) => end > start && end - start <= 8_193)).toBe(true);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n\n', ''));
  expect(found(text)).toHaveLength(4_001);
});

test('C4 one name said over and over in one sentence costs no more than its words, and says each kind of thing about a name once', () => {
  const read = (times: number) => readText(gazetteer, `President ${'Lukashenko '.repeat(times)}`, 'en');
  const { candidates } = read(700);
  expect(candidates.length).toBeGreaterThanOrEqual(700);
  for (const { evidence } of candidates) expect(new Set(evidence.map(({ kind }) => kind)).size).toBe(evidence.length);
});

test('C4 names are found as before when the memory of words is full and starts afresh', () => {
  const words = Array.from({ length: 67_000 }, (_, i) => `zq${i.toString(36)}v`);
  // each word is first asked for as one that may go on a name
  const candidates = (word: string) => readText(gazetteer, `Alexander ${word} and Alexander Lukashenko`, 'en').candidates.length;
  const expected = candidates('zzz');
  expect(expected).toBeGreaterThan(0);
  readText(gazetteer, words.slice(0, 65_000).join(' '), 'en');
  expect(words.slice(65_000).filter((word) => candidates(word) !== expected)).toEqual([]);
});

test('C4 what is being read of the memory of words stays as it is when the memory starts afresh', () => {
  const finder = new WordFinder(gazetteer);
  const tokens = newTokens();
  const read = (text: string) => {
    tokenize(text, tokens);
    return Array.from({ length: tokens.count }, (_, n) => finder.optionsAt(text, tokens, n));
  };
  const [place] = read('Lukashenko');
  const { options } = finder;
  const before = [...options.subarray(place, place! + 1 + optionSize * options[place!]!)];
  expect(before.length).toBeGreaterThan(1);
  for (let first = 0; first < 70_000; first += 1_000) read(Array.from({ length: 1_000 }, (_, i) => `zq${(first + i).toString(36)}v`).join(' '));
  read('Minsk Kyiv Belarus');
  expect(finder.options, 'it did').not.toBe(options);
  expect([...options.subarray(place, place! + before.length)]).toEqual(before);
  expect(finder.lemmas('Lukashenko', (tokenize('Lukashenko', tokens), tokens), 0)).toEqual([before[1]]);
});
