import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLettersOf, foldWord } from '../../engine/fold.ts';
import { foldLetters } from '../../engine/fold-letters.ts';
import { foldedWords, foldRun, hashWord, newTokens, tokenize } from '../../engine/tokenize.ts';

const wordsOf = (text: string): string[] => {
  const tokens = newTokens(1);
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, n) => text.slice(tokens.starts[n], tokens.ends[n]));
};

describe('words', () => {
  test.each([
    ['T1 hyphens and punctuation separate', 'Kreml-Sprecher, (BelTA): 2023', ['Kreml', 'Sprecher', 'BelTA', '2023']],
    ['T1 emoji separate', '🇺🇦Ukraine🇧🇾 Minsk', ['Ukraine', 'Minsk']],
    ['T2 a soft hyphen stays inside', 'Reu\u00adters said', ['Reu\u00adters', 'said']],
    ['T4 an apostrophe between Cyrillic letters stays', "Об'єднаних Націй, Russia's", ["Об'єднаних", 'Націй', 'Russia', 's']],
    ['T4 scripts without spaces', '白俄羅斯', ['白', '俄', '羅', '斯']],
  ])('%s', (_, text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('folding', () => {
  test('T2 the shipped letters are those of the rules: else run "node scripts/fold-letters.ts"', () => expect(foldLetters).toBe(foldLettersOf()));

  test.each([
    ['T2 case and diacritics', 'Łukašenka', 'lukasenka'], ['T2 ё, й, ї, ў, ґ', 'Ёжйїўґ', 'ежииуг'.replace('иу', 'іу')], ['T2 ß', 'Weißrußland', 'weissrussland'],
    ['T2 æ and œ', 'Æœ', 'aeoe'], ['T2 full width', 'ＴＡＳＳ', 'tass'], ['T2 zero width', 'Бе\u200bларусь', 'беларусь'],
  ])('%s: %s', (_, word, folded) => expect(foldWord(word)).toBe(folded));

  test('T2 general punctuation, which is not asked of Unicode, is what Unicode says: no letters, and what is invisible stays inside a word', () => {
    for (let code = 0x2000; code <= 0x206f; code++) {
      const char = String.fromCharCode(code);
      expect(/[\p{L}\p{N}\p{M}]/u.test(char)).toBe(false);
      const isInside = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/u.test(char);
      expect(foldedWords(`min${char}sk`)).toEqual(isInside ? ['minsk'] : ['min', 'sk']);
    }
  });

  test('T2 NFC and NFD fold to the same words', () => {
    for (const text of ['Łukašenka Kyïv Беларусь Николай Україна Пєсков Аўстрыя Mińsk São', 'Mỹ Điện Kremlin']) {
      expect(foldedWords(text.normalize('NFD'))).toEqual(foldedWords(text.normalize('NFC')));
    }
  });

  test('T3 every word slices back to letters that fold to it, in any Unicode text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = newTokens(1);
      tokenize(text, tokens);
      let end = 0;
      for (let n = 0; n < tokens.count; n++) {
        expect(tokens.starts[n]).toBeGreaterThanOrEqual(end);
        end = tokens.ends[n]!;
        expect(end).toBeGreaterThan(tokens.starts[n]!);
        expect(hashWord(foldRun(text, tokens.starts[n]!, end))).toBe(tokens.hash1[n]);
      }
    }), { numRuns: 2000 });
  });
});
