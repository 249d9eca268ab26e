import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoutWords } from '../../engine/build.ts';
import { openScout } from '../../engine/index.ts';
import { entities, find } from './small-gazetteer.ts';

const words = scoutWords(entities);
const scout = openScout(words);

describe('scout', () => {
  test.each(['Łukaszenki nie było', 'Alexander Lukashenko', 'в Минске', 'Бе\u00adларуси', "Організацією Об'єднаних Націй", 'MINSK', 'The UN'])('S1 says yes to %s', (text) => expect(scout.mayName(text)).toBe(true));
  test.each(['', 'Rain in Lisbon', 'UNESCO and unions', 'Pińsk', '🙂'])('S2 says no to "%s"', (text) => expect(scout.mayName(text)).toBe(false));

  test('S1 a text with a well-written name of an actor makes it say yes', () => {
    const forms = ['Lukashenko', 'Łukaszenkę', 'Лукашенко', 'Białorusią', 'Беларуси', 'Мінську', 'Києвом', 'Україною', 'Ukrainska Pravda', 'Українську правду', 'Russia', 'Alesia Rudnik', 'UN'];
    fc.assert(fc.property(fc.constantFrom(...forms), fc.lorem(), (form, filler) => {
      const text = `${filler} ${form}. ${filler}`;
      const isNamed = find(text).some(({ how, kind }) => how !== 'fuzzy' && kind !== 'event');
      expect(isNamed && !scout.mayName(text)).toBe(false);
    }));
  });

  test('S2 the list is small: less than a word for each name', () => {
    expect(words.split(' ').length).toBeLessThan(entities.reduce((sum, { names }) => sum + names.length, 0) * 2);
  });

  test('S1 names in scripts without spaces are found inside running text', () => {
    const chinese = openScout(scoutWords([{ id: 'a', kind: 'state', label: 'A', names: [{ text: '白俄羅斯', lang: 'zh' }] }]));
    expect(chinese.mayName('他說白俄羅斯是')).toBe(true);
    expect(chinese.mayName('俄羅斯')).toBe(false);
  });
});
