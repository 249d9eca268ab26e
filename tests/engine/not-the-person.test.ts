import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, openGazetteer, type EntitySource } from '../../engine/index.ts';

const surname = (lang: string, text: string): EntitySource['names'][number] => ({ text, lang, use: 'surname' });
const putin: EntitySource = {
  id: 'putin', kind: 'person', label: 'Vladimir Putin', gender: 'm', cues: { notAfter: ['entertainer'] },
  titles: [{ text: 'leader of Russia', lang: 'en', from: '2012-05-07', until: null }, { text: 'master of Russia', lang: 'en', from: '1999', until: null }],
  names: [
    { text: 'Vladimir Putin', lang: 'en' }, { text: 'Владимир Путин', lang: 'ru' }, { text: 'Wladimir Putin', lang: 'de' }, surname('en', 'Putin'), surname('ru', 'Путин'), surname('uk', 'Путін'), surname('be', 'Пуцін'), surname('pl', 'Putin'),
    surname('cs', 'Putin'), surname('bg', 'Путин'), surname('sl', 'Putin'), surname('de', 'Putin'), surname('fr', 'Poutine'), surname('es', 'Putin'),
  ],
};
const rudnik: EntitySource = { id: 'rudnik', kind: 'person', label: 'Alesia Rudnik', gender: 'f', names: [{ text: 'Alesia Rudnik', lang: 'en' }, surname('en', 'Rudnik')] };
const gazetteer = openGazetteer(buildGazetteer({
  id: 'things', version: '1', entities: [putin, rudnik],
  cues: {
    occupation: { en: ['swimmer'] }, entertainer: { en: ['singer'] },
    'female-address': { en: ['Mrs', 'Ms'], de: ['Frau'], fr: ['Mme'], es: ['señora'], ru: ['госпожа'], uk: ['пані'], be: ['спадарыня'], pl: ['pani'], cs: ['paní'], sl: ['gospa'], bg: ['госпожа'] },
    'thing-before': { en: ['SS', 'Hotel'], fr: ['rue'], es: ['calle'], ru: ['улиц*', 'магазин*', 'ул'], uk: ['вулиц*'], be: ['вуліц*'], pl: ['ulic*'], cs: ['ulic*'], sl: ['ulic*'], bg: ['улица'] },
    'thing-after': { en: ['Street', 'High School', 'Sons'], de: ['Straße'] },
    namesake: { en: ['namesake', 'Jr'], de: ['Namensvetter'], ru: ['однофамилец'] },
  },
}));
const found = (text: string, lang: string): string[] => findMentions(gazetteer, text, { lang }).map(({ surface }) => surface);

describe('N14 a woman, a thing, the dead and namesakes by the page\'s own word', () => {
  test.each([
    ['en', 'Mrs. Putin left.'], ['en', 'Ms Putin left.'], ['en', 'Mrs Vladimir Putin'], ['de', 'Frau Putin sprach.'], ['fr', 'Mme Poutine est là.'], ['es', 'La señora Putin llegó.'], ['ru', 'Госпожа Путин приехала.'], ['uk', 'Пані Путін приїхала.'],
    ['be', 'Спадарыня Пуцін прыехала.'], ['pl', 'Pani Putin przyjechała.'], ['cs', 'Paní Putin přijela.'], ['sl', 'Gospa Putin je prišla.'], ['bg', 'Госпожа Путин дойде.'],
    ['en', 'Putin Street was empty.'], ['en', 'Vladimir Putin High School'], ['en', 'Putin & Sons'], ['en', 'The SS Putin sank.'], ['de', 'Die Putin-Straße in Köln.'], ['fr', 'La rue Poutine.'], ['es', 'La calle Putin.'], ['ru', 'Улица Путина перекрыта.'],
    ['ru', 'Дом на ул. Путина.'], ['ru', 'Магазин «Путин» закрыт.'], ['uk', 'Вулиця Путіна перекрита.'], ['be', 'Вуліца Пуціна перакрыта.'], ['pl', 'Ulica Putina jest zamknięta.'], ['cs', 'Ulice Putina je zavřená.'], ['sl', 'Ulica Putina je zaprta.'], ['bg', 'Улица Путин е затворена.'],
    ['en', 'Vladimir Putin (1876–1941) was an engineer. Putin lived in Tula.'], ['en', 'Vladimir Putin (3 May 1876 - 1 June 1941), engineer'], ['ru', 'Владимир Путин (1876—1941) — инженер.'], ['de', 'Wladimir Putin (* 3. Mai 1876; † 1. Juni 1941), Ingenieur'],
    ['en', 'Vladimir Putin (swimmer) won. Putin was glad.'], ['en', 'Vladimir Putin (singer), born in Tula'], ['en', 'Vladimir Putin, a namesake of the president, won.'], ['en', 'Vladimir Putin Jr. won.'], ['en', 'Vladimir Putin, Jr., won.'],
    ['de', 'Wladimir Putin, ein Namensvetter des Präsidenten, gewann.'], ['ru', 'Владимир Путин, однофамилец президента, победил.'], ['ru', 'Владимир Путин — однофамилец президента.'],
  ])('N14 %s: %s', (lang, text) => expect(found(text, lang)).toEqual([]));

  test.each([
    ['en', 'Mrs Smith, Putin and others'], ['de', 'Die Frau Putins kam.'], ['de', 'Seine Frau, Putin zufolge, kam.'], ['en', 'Ms. Rudnik wrote it. Alesia Rudnik'], ['en', 'The street Putin knows.'], ['en', 'In the hotel Putin slept.'], ['ru', 'На улице Путин сказал.'],
    ['ru', 'На улицу, Путин сказал.'], ['ru', 'В магазине Путин купил хлеб.'], ['de', 'Auf der Straße Putin zu sehen'], ['en', 'Vladimir Putin (2000–2008) ruled.'], ['en', 'Vladimir Putin (1976–2016)'], ['en', 'Vladimir Putin (1999–)'],
    ['en', 'Vladimir Putin’s namesake won.'], ['en', 'the namesake of Vladimir Putin won'], ['ru', 'Однофамилец Путина победил.'], ['en', 'Alesia Rudnik (1876–1941)'],
  ])('N14 but not in: %s: %s', (lang, text) => expect(found(text, lang).length).toBeGreaterThan(0));

  test('N14 a thing of the name leaves the person alone elsewhere on the page', () => {
    expect(found('Putin Street was empty. Putin waved.', 'en')).toEqual(['Putin']);
    expect(found('Mrs. Putin left. Putin waved.', 'en')).toEqual(['Putin']);
  });
});
