import { describe, expect, test } from 'vitest';
import { find, found } from './small-gazetteer.ts';

interface Case { readonly rule: string; readonly text: string; readonly lang?: string; readonly want: readonly string[] }

const matches: readonly Case[] = [
  { rule: 'N1 a whole word', text: 'Belarus, Belarusians and Minskers.', lang: 'en', want: ['belarus:Belarus'] },
  { rule: 'N2 a name over a line break', text: 'Alexander\nLukashenko spoke.', lang: 'en', want: ['lukashenko:Alexander\nLukashenko'] },
  { rule: 'N2 a name with a hyphen', text: 'Alexander-Lukashenko spoke.', lang: 'en', want: ['lukashenko:Alexander-Lukashenko'] },
  { rule: 'N2 no name across a comma', text: 'Alesia, Rudnik, United, Nations', lang: 'en', want: [] },
  { rule: 'N3 the longest name', text: 'The United Nations and Alexander Lukashenko.', lang: 'en', want: ['united-nations:United Nations', 'lukashenko:Alexander Lukashenko'] },
  { rule: 'N4 an acronym in capitals', text: 'The UN said so.', lang: 'en', want: ['united-nations:UN'] },
  { rule: 'N6 the surname once the full name is there', text: 'Alexander Lukashenko spoke. Lukashenko left.', lang: 'en', want: ['lukashenko:Alexander Lukashenko', 'lukashenko:Lukashenko'] },
  { rule: 'N9 a common word once the full name is there', text: 'Alesia Rudnik wrote it. Rudnik said more.', lang: 'en', want: ['rudnik:Alesia Rudnik', 'rudnik:Rudnik'] },
  { rule: 'N9 first name and patronymic of somebody named', text: 'Alexander Lukashenko spoke. Alexander Grigoryevich, they asked.', lang: 'en', want: ['lukashenko:Alexander Lukashenko', 'lukashenko:Alexander Grigoryevich'] },
  { rule: 'N10 a newspaper in quotation marks', text: 'Про це пише «Українська правда».', lang: 'uk', want: ['ukrainska-pravda:Українська правда'] },
  { rule: 'G6 without the article', text: 'Il parle de la Biélorussie.', lang: 'fr', want: ['belarus:Biélorussie'] },
  { rule: 'G2 inflected', text: 'Czy prezydent Łukaszenka wie? Alaksandrowi Łukaszence nie było łatwo na Białorusi.', lang: 'pl', want: ['lukashenko:Łukaszenka', 'lukashenko:Alaksandrowi Łukaszence', 'belarus:Białorusi'] },
  { rule: 'T4 apostrophe', text: "Про це сказали в Організації Об'єднаних Націй.", lang: 'uk', want: ["united-nations:Організації Об'єднаних Націй"] },
  { rule: 'W1 a disguise', text: 'Сегодня в Mинскe тихо.', lang: 'ru', want: ['minsk:Mинскe'] },
  { rule: 'W1 a digit for a letter', text: 'This is Be1arus again.', lang: 'en', want: ['belarus:Be1arus'] },
  { rule: 'W2 a swap', text: 'Alexander Lukashneko and Ukriane', lang: 'en', want: ['lukashenko:Alexander Lukashneko', 'ukraine:Ukriane'] },
  { rule: 'P1 a title alone', text: 'The president of Belarus said so.', lang: 'en', want: ['lukashenko:president of Belarus'] },
];

const silent: readonly Case[] = [
  { rule: 'N1 inside a word', text: 'Belarusization, Ukrainegate, Minskoe', want: [] },
  { rule: 'N3 an exclusion', text: 'The Minsk agreements. Договор Минск-2.', want: [] },
  { rule: 'N4 an article in capitals', text: 'UN PASEO POR LA MONTAÑA', lang: 'es', want: [] },
  { rule: 'N4 an acronym in small letters', text: 'un deux trois', lang: 'en', want: [] },
  { rule: 'N5 small letters', text: 'npm install minsk ukraine', lang: 'en', want: [] },
  { rule: 'N6 another first name', text: 'Viktor Lukashenko is 45. Lukashenko plays hockey.', lang: 'en', want: [] },
  { rule: 'N6 another initial', text: 'V. Lukashenko signed.', lang: 'en', want: [] },
  { rule: 'N7 addresses', text: 'See https://example.org/Minsk/Ukraine, mail desk@Minsk.example, @Minsk or Minsk.by', lang: 'en', want: [] },
  { rule: 'N8 a club', text: 'FC Minsk and Dynamo Minsk lost.', lang: 'en', want: [] },
  { rule: 'N8 a brand', text: 'A Belarus tractor.', lang: 'en', want: [] },
  { rule: 'N9 first name and patronymic of nobody named', text: 'Alexander Grigoryevich came.', lang: 'en', want: [] },
  { rule: 'N10 a hotel', text: 'Холодильник «Мінськ» ще працює.', lang: 'uk', want: [] },
  { rule: 'N11 a common word alone', text: 'Rudnik was closed.', lang: 'en', want: [] },
  { rule: 'W3 a common word', text: 'Громадяни цієї Країни. In Pinsk.', lang: 'uk', want: [] },
  { rule: 'W5 a misspelling in small letters', text: 'the lukashneko family', lang: 'en', want: [] },
  { rule: 'W5 too short', text: 'Kyev and Kiyv', lang: 'en', want: [] },
  { rule: 'P1 an apposition', text: 'Belarusian leader Boris Examplov spoke.', lang: 'en', want: [] },
  { rule: 'P3 a former holder', text: 'The former president of Belarus spoke.', lang: 'en', want: ['belarus:Belarus'] },
];

describe('what must be found', () => {
  test.each(matches)('$rule: $text', ({ text, lang, want }) => expect(found(text, { ...(lang && { lang }) })).toEqual(want));
});

describe('what must stay silent', () => {
  test.each(silent)('$rule: $text', ({ text, lang, want }) => expect(found(text, { ...(lang && { lang }) })).toEqual(want));
});

describe('titles', () => {
  test('P1 beside the name only the name counts', () => {
    expect(found('The president of Belarus, Alexander Lukashenko, spoke. Alexander Lukashenko, the Belarusian leader, left.', { lang: 'en' }))
      .toEqual(['belarus:Belarus', 'lukashenko:Alexander Lukashenko', 'lukashenko:Alexander Lukashenko']);
  });
  test('P2 the interval decides, and stands on the mention', () => {
    const text = 'The Ukrainian foreign ministry spokesman answered.';
    expect(find(text, { lang: 'en', date: '2023-01-24' })[0]).toMatchObject({ entity: 'nikolenko', how: 'title', held: { from: null, until: '2024-03-08' } });
    expect(found(text, { lang: 'en', date: '2025-05' })).toEqual([]);
    expect(found(text, { lang: 'en' })).toEqual(['nikolenko:Ukrainian foreign ministry spokesman']);
  });
});

describe('reasons', () => {
  test.each([
    ['Alexander Lukashenko spoke.', 'exact', 'Alexander Lukashenko', 0], ['ALEXANDER LUKASHENKO', 'normalised', 'Alexander Lukashenko', 0],
    ['Alexander Lukashneko', 'fuzzy', 'Alexander Lukashenko', 1],
  ] as const)('C3 %s is %s', (text, how, alias, distance) => expect(find(text, { lang: 'en' })[0]).toMatchObject({ how, alias, distance, entity: 'lukashenko', kind: 'person' }));

  test('C3 a gated name tells its cue', () => {
    const [, second] = find('Alexander Lukashenko spoke. Then Lukashenko left.', { lang: 'en' });
    expect(second).toMatchObject({ how: 'gated', cue: { kind: 'full-name', text: 'Alexander Lukashenko' } });
  });
});
