import { describe, expect, test } from 'vitest';
import { nameForms } from '../../../engine/morphology/index.ts';
import type { EntityKind, NameSource } from '../../../engine/index.ts';
import { belarusian } from './cases/be.ts';
import { bulgarian } from './cases/bg.ts';
import { czech } from './cases/cs.ts';
import { german } from './cases/de.ts';
import { polish } from './cases/pl.ts';
import { russian } from './cases/ru.ts';
import { silent } from './cases/silent.ts';
import { slovene } from './cases/sl.ts';
import { ukrainian } from './cases/uk.ts';

const tables = { ru: russian, uk: ukrainian, be: belarusian, pl: polish, cs: czech, sl: slovene, bg: bulgarian, de: german };

const rows = (table: string): string[][] => table.trim().split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '-');

function formsOf(name: NameSource, kind: string, gender?: string): string[][] {
  return nameForms(name, kind as EntityKind, gender as 'm' | 'f' | undefined).map((word) => [...word.forms]);
}

describe.each(Object.entries(tables))('whole paradigms: %s', (lang, table) => {
  test.each(rows(table))('%s: %s', (about = '', text = '', forms = '') => {
    const [kind = '', gender] = about.split(' ');
    const expected = forms.split(' + ').map((cell) => words(cell).toSorted());
    expect(formsOf({ text, lang }, kind, gender).map((cell) => cell.toSorted())).toEqual(expected);
  });
});

describe('never generated', () => {
  test.each(rows(silent))('%s: %s', (about = '', text = '', wrong = '') => {
    const [kind = '', lang = '', gender] = about.split(' ');
    const all = nameForms({ text, lang }, kind as EntityKind, gender as 'm' | 'f' | undefined).flatMap((word) => [word.base, ...word.forms]);
    expect(all.filter((form) => words(wrong).includes(form))).toEqual([]);
  });
});

describe('names as the pack declares them', () => {
  test('a fixed name has its words and no forms', () => {
    expect(nameForms({ text: 'Deutsche Welle', lang: 'de', fixed: true }, 'medium')).toEqual([{ base: 'Deutsche', forms: [] }, { base: 'Welle', forms: [] }]);
  });

  test('initials, particles and digits stay as they are', () => {
    expect(formsOf({ text: 'А. Г. Лукашенко', lang: 'uk' }, 'person', 'm').slice(0, 2)).toEqual([[], []]);
    expect(formsOf({ text: 'Ursula von der Leyen', lang: 'pl' }, 'person', 'f').slice(1)).toEqual([[], [], []]);
    expect(formsOf({ text: 'Беларусь 1', lang: 'ru' }, 'medium')[1]).toEqual([]);
  });

  test('a first name and patronymic alone decline as first names', () => {
    expect(formsOf({ text: 'Александр Григорьевич', lang: 'ru', use: 'given' }, 'person', 'm')).toEqual([
      ['Александра', 'Александру', 'Александром', 'Александре'], ['Григорьевича', 'Григорьевичу', 'Григорьевичем', 'Григорьевиче'],
    ]);
  });

  test('gender is read off a patronymic, a first name or a surname when nobody says it', () => {
    expect(formsOf({ text: 'Мария Рудник', lang: 'ru' }, 'person')[1]).toEqual([]);
    expect(formsOf({ text: 'Микола Рудник', lang: 'uk' }, 'person')[1]).toContain('Рудника');
    expect(formsOf({ text: 'Пескова', lang: 'ru' }, 'person')).toEqual([['Песковой', 'Песковою', 'Пескову']]);
    expect(formsOf({ text: 'Никита Хрущёв', lang: 'ru' }, 'person')[0]).toEqual(['Никиты', 'Никите', 'Никиту', 'Никитой', 'Никитою']);
  });

  test('words split as in a text: at hyphens and between Latin letters at apostrophes, not between Cyrillic ones', () => {
    expect(nameForms({ text: "Ukraine's Kreml-Sprecher", lang: 'en' }, 'institution').map((word) => word.base)).toEqual(['Ukraine', 's', 'Kreml', 'Sprecher']);
    expect(nameForms({ text: 'Прип’ять', lang: 'uk' }, 'metonym')).toEqual([{ base: 'Прип’ять', forms: ['Прип’яті', 'Прип’яттю'] }]);
  });

  test('titles decline like institutions', () => {
    expect(formsOf({ text: 'białoruski przywódca', lang: 'pl' }, 'institution')).toEqual([
      ['białoruskiego', 'białoruskiemu', 'białoruskim'], ['przywódcy', 'przywódcę', 'przywódcą', 'przywódco'],
    ]);
    expect(formsOf({ text: 'пресс-секретарь Кремля', lang: 'ru' }, 'institution')).toEqual([[], ['секретаря', 'секретарю', 'секретарем', 'секретаре'], []]);
    expect(formsOf({ text: 'běloruský prezident', lang: 'cs' }, 'institution')[1]).toContain('prezidentovi');
  });

  test('a base never stands among its forms, and no form twice', () => {
    for (const [lang, table] of Object.entries(tables)) {
      for (const [about = '', text = ''] of rows(table)) {
        const [kind = '', gender] = about.split(' ');
        for (const word of nameForms({ text, lang }, kind as EntityKind, gender as 'm' | 'f' | undefined)) {
          expect(word.forms).not.toContain(word.base);
          expect(new Set(word.forms).size).toBe(word.forms.length);
        }
      }
    }
  });
});
