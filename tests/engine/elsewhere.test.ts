import { describe, expect, test } from 'vitest';
import { found } from './small-gazetteer.ts';

const places = (text: string, lang = 'en'): string[] => found(text, { lang });

describe('N13 a place elsewhere', () => {
  test.each([
    ['en', 'Minsk, Wisconsin, has a fair.'], ['en', 'A bus goes to Minsk (Wisconsin).'], ['en', 'The sheriff of Minsk, Wisconsin.'], ['en', 'They moved to Kyiv, North Dakota; it rained.'],
    ['en', 'Kyiv Township has a mill.'], ['en', 'Russia, Wisconsin, is a village.'], ['ru', 'Минск, штат Висконсин, растёт.'], ['ru', 'Минск (Висконсин) растёт.'],
  ])('N13 %s: %s', (lang, text) => expect(places(text, lang)).toEqual([]));

  test('N13 the page means that one', () => {
    expect(places('Minsk, Wisconsin, has a fair.\n\nIt is the largest that Minsk has seen.')).toEqual([]);
    expect(places('Lukashenko, Wisconsin, has a fair.\n\nIt is the largest that Lukashenko has seen.')).toEqual([]);
  });

  test('N13 unless it speaks of ours too', () => {
    expect(places('Russia, Ukraine, Belarus and Kyiv were named.\n\nMinsk, Wisconsin, was not; Minsk was.')).toHaveLength(5);
  });

  test.each([
    ['a state of its own', 'Minsk, Belarus', 2], ['a list of capitals', 'Minsk, Moscow and Kyiv', 2], ['a list', 'Offices in Kyiv, Wisconsin and Berlin', 1], ['a title after it', 'In Minsk, Wisconsin Governor Smith said', 1],
    ['a possessive', 'In Minsk, Wisconsin’s mayor said', 1], ['two sentences', 'He left Minsk. Wisconsin was cold.', 1], ['a clause between', 'Minsk and Wisconsin', 1], ['a small letter', 'The Minsk township of old', 1],
  ])('N13 not by %s: %s', (_, text, count) => expect(places(text)).toHaveLength(count));
});
