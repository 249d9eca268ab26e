import { describe, expect, test } from 'vitest';
import { nameForms, transliterations } from '../../../engine/morphology/index.ts';
import { spellings } from './cases/spellings.ts';

const rows = spellings.trim().split('\n').map((row) => row.split('|').map((cell) => cell.trim()));

describe('spellings of the press', () => {
  test.each(rows)('%s %s in %s', (lang = '', text = '', to = '', expected = '') => {
    const found = transliterations(text, lang).filter((one) => one.lang === to).map((one) => one.text);
    expect(found).toEqual(expect.arrayContaining(expected.split(', ')));
  });
});

test('a name in Latin letters, or of a language without systems, has none', () => {
  expect(transliterations('Alesia Rudnik', 'en')).toEqual([]);
});

test('punctuation and order stay', () => {
  expect(transliterations('А. Г. Иванова-Петрова', 'ru').filter((one) => one.lang === 'sl')).toEqual([{ text: 'A. G. Ivanova-Petrova', lang: 'sl' }]);
});

test('no spelling twice, and never more than a pack can hold', () => {
  for (const [lang = '', text = ''] of rows) {
    const found = transliterations(text, lang);
    expect(new Set(found.map((one) => `${one.lang} ${one.text}`)).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(80);
  }
});

test('a minister given in one language inflects in another: Хрэнін, Chrenina', () => {
  const polish = transliterations('Віктар Хрэнін', 'be').find((one) => one.lang === 'pl');
  expect(polish).toBeDefined();
  expect(nameForms({ text: polish?.text ?? '', lang: 'pl' }, 'person', 'm')[1]?.forms).toEqual(['Chrenina', 'Chreninowi', 'Chreninem', 'Chreninie']);
});
