import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, openGazetteer, type EntitySource } from '../../engine/index.ts';
import { isPatronymic } from '../../engine/patronymic.ts';

const lukashenko: EntitySource = {
  id: 'lukashenko', kind: 'person', label: 'Alexander Lukashenko', gender: 'm', cues: { near: ['head-of-state'] },
  names: [
    { text: 'Alexander Lukashenko', lang: 'en' }, { text: 'A. Lukashenko', lang: 'en' }, { text: 'A. G. Lukashenko', lang: 'en' }, { text: 'Lukashenko', lang: 'en', use: 'surname' },
    { text: 'Александр Лукашенко', lang: 'ru' }, { text: 'Александр Григорьевич Лукашенко', lang: 'ru' }, { text: 'А. Г. Лукашенко', lang: 'ru' }, { text: 'А. Лукашенко', lang: 'ru' }, { text: 'Лукашенко', lang: 'ru', use: 'surname' },
    { text: 'Лукашенко', lang: 'uk', use: 'surname' }, { text: 'Аляксандр Лукашэнка', lang: 'be' }, { text: 'Лукашэнка', lang: 'be', use: 'surname' }, { text: 'A. Łukaszenka', lang: 'pl' }, { text: 'Łukaszenka', lang: 'pl', use: 'surname' },
    { text: 'A. Lukaschenko', lang: 'de' }, { text: 'Lukaschenko', lang: 'de', use: 'surname' }, { text: 'A. Loukachenko', lang: 'fr' }, { text: 'Loukachenko', lang: 'fr', use: 'surname' }, { text: 'Lukashenko', lang: 'es', use: 'surname' },
    { text: 'Lukašenko', lang: 'cs', use: 'surname' }, { text: 'Lukašenko', lang: 'sl', use: 'surname' }, { text: 'Лукашенко', lang: 'bg', use: 'surname' },
  ],
};
const gazetteer = openGazetteer(buildGazetteer({
  id: 'namesakes', version: '1', entities: [lukashenko],
  cues: {
    'head-of-state': { en: ['president'] },
    'given-name': {
      en: ['Alexander', 'Viktor', 'Ivan', 'Maria', 'John', 'Jordan'], ru: ['Александр', 'Виктор', 'Иван'], uk: ['Віктор'], be: ['Віктар'], pl: ['Wiktor', 'Jan'], de: ['Jan'], fr: ['Jean'], es: ['Víctor'], cs: ['Viktor'], sl: ['Viktor'], bg: ['Виктор'],
    },
  },
}));
const found = (text: string, lang: string): string[] => findMentions(gazetteer, text, { lang }).map(({ surface }) => surface);

describe('N6 a first name before the surname, over what may stand between', () => {
  test.each([
    ['en', 'Viktor A. Lukashenko, of Cleveland, died. Lukashenko was 84.'], ['en', 'Dr. Maria V. Lukashenko wrote it.'], ['en', 'Ivan A. G. Lukashenko'], ['en', 'D. A. Lukashenko'], ['en', 'The dentist Zebulon A. Lukashenko'],
    ['en', 'Viktor Petrovich Lukashenko spoke.'], ['en', 'Zebulon Petrovich Lukashenko spoke.'], ['en', 'Alexander Petrovich Lukashenko spoke.'], ['en', 'Viktor (Vitya) Lukashenko'], ['en', 'Viktor “Big Vitya” Lukashenko'],
    ['en', 'Maria Boy-Lukashenko'], ['en', 'Ivan Alexander Lukashenko was elected.'],
    ['fr', 'Jean A. Loukachenko a gagné.'], ['de', 'Jan A. Lukaschenko aus Köln.'], ['de', 'Jan Petrowitsch Lukaschenko kam.'], ['fr', 'Jean Petrovitch Loukachenko est venu.'], ['es', 'Víctor Petróvich Lukashenko vino.'],
    ['ru', 'Иван А. Лукашенко, сантехник. Лукашенко пришёл.'], ['ru', 'С Виктором Петровичем Лукашенко говорили.'], ['ru', 'Александра Петровича Лукашенко не было.'], ['uk', 'Віктор Петрович Лукашенко приїхав.'],
    ['be', 'Віктар Пятровіч Лукашэнка прыехаў.'], ['pl', 'Wiktor A. Łukaszenka przyjechał.'], ['pl', 'Wiktor Pietrowicz Łukaszenka przyjechał.'], ['cs', 'Viktor Petrovič Lukašenko přijel.'], ['sl', 'Viktor Petrovič Lukašenko je prišel.'],
    ['bg', 'Виктор Петрович Лукашенко дойде.'],
  ])('N6 %s: %s', (lang, text) => expect(found(text, lang)).toEqual([]));

  test.each([
    ['en', 'President A. Lukashenko spoke.', 'A. Lukashenko'], ['en', 'A. G. Lukashenko spoke.', 'A. G. Lukashenko'], ['en', 'Alexander (Sasha) Lukashenko spoke.', 'Lukashenko'], ['fr', 'M. A. Loukachenko parle.', 'A. Loukachenko'],
    ['en', 'Take vitamin C. Alexander Lukashenko does.', 'Alexander Lukashenko'], ['ru', 'С Лукашенко говорил министр.', 'Лукашенко'], ['ru', 'С А. Лукашенко говорил министр.', 'А. Лукашенко'], ['ru', 'Александр Григорьевич Лукашенко', 'Александр Григорьевич Лукашенко'],
    ['en', 'Ivan, Alexander Lukashenko and others', 'Alexander Lukashenko'], ['en', 'In Washington Lukashenko spoke.', 'Lukashenko'],
  ])('N6 but not in: %s: %s', (lang, text, want) => expect(found(text, lang)).toEqual([want]));

  test('N6 an unknown capital before the surname alone makes it less sure, not silent: it may be a misspelled first name', () => {
    const [mention] = findMentions(gazetteer, 'The cook Spiridon Lukashenko said so.', { lang: 'en' });
    expect(mention!.certainty).toBeLessThan(0.75);
    expect(mention!.certainty).toBeGreaterThan(0.5);
  });

  test('N6 a namesake of another first name leaves the whole name alone; one who bears it whole does not', () => {
    expect(found('Ivan Lukashenko met Alexander Lukashenko.', 'en')).toEqual(['Alexander Lukashenko']);
    expect(found('Александр Петрович Лукашенко, токарь. Александр Лукашенко пришёл.', 'ru')).toEqual([]);
  });
});

describe('N6 the surname first', () => {
  test.each([
    ['en', '1. LUKASHENKO Viktor 10.2 2. SMITH John 10.4'], ['en', 'LUKASHENKO Viktor BLR 10.2'], ['en', 'Smith, John; Lukashenko, Viktor: On eels'], ['en', 'Lukashenko, Viktor A., 84, of Cleveland'], ['en', 'Lukashenko, Viktor'], ['en', 'Lukashenko, Ivan (1823–1900), philosopher'],
    ['en', 'Results: Lukashenko A. (BLR) 2:03.1'], ['en', 'Lukashenko, V. A., Petrov, I. (2003). On eels.'], ['en', 'as shown by Lukashenko et al. in 2003'], ['ru', 'Лукашенко Иван Петрович, слесарь. Лукашенко пришёл.'], ['ru', 'У Лукашенко Ивана Петровича украли корову.'],
    ['ru', 'Лукашенко Александр Петрович, слесарь.'], ['ru', 'Лукашенко И. В.'], ['ru', 'Лукашенко А. П.'], ['pl', 'Łukaszenka Jan; Łukaszenka, Jan.'], ['de', 'Lukaschenko, Jan: Bäcker'], ['uk', 'Лукашенко Віктор, токар'], ['be', 'Лукашэнка Віктар, токар'], ['fr', 'Loukachenko Jean'],
    ['es', 'Lukashenko Víctor'], ['cs', 'Lukašenko Viktor'], ['sl', 'Lukašenko Viktor'], ['bg', 'Лукашенко Виктор'],
  ])('N6 %s: %s', (lang, text) => expect(found(text, lang)).toEqual([]));

  test.each([
    ['en', 'Lukashenko, Alexander; Smith, John: report'], ['ru', 'Лукашенко Александр Григорьевич прибыл.'], ['ru', 'Лукашенко А. Г. прибыл.'], ['en', 'Lukashenko A. G., report'], ['en', 'Lukashenko, Viktor Smith and others met.'], ['en', 'Lukashenko Viktor Smith called.'],
    ['en', 'Lukashenko, Jordan’s king and others met.'], ['ru', 'Лукашенко, И. Петров и другие встретились.'], ['en', 'In came Lukashenko. Viktor left.'],
  ])('N6 but not in: %s: %s', (lang, text) => expect(found(text, lang)).toHaveLength(1));
});

test.each(['Petrovich', 'Petrovna', 'Grigoryevich', 'Grigorjewitsch', 'Petrowicza', 'Oleksandrovych', 'Petrovitch', 'Vladimirovič', 'Петрович', 'Петровичем', 'Григорьевна', 'Григорьевны', 'Ильич', 'Олександрович', 'Олександрівна', 'Сергійович', 'Рыгоравіч', 'Пятроўна'])(
  'N6 %s has the shape of a patronymic', (word) => expect(isPatronymic(word)).toBe(true));
test.each(['Viktor', 'Putin', 'Smith', 'Петров', 'Виктор', 'President', 'Иванов', 'Washington', 'Norwich'])('N6 %s has not', (word) => expect(isPatronymic(word)).toBe(false));
