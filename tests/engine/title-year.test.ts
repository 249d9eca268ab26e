import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, openGazetteer } from '../../engine/index.ts';

const titles = [
  ['en', 'Belarusian president'], ['de', 'belarussischer Präsident'], ['fr', 'président biélorusse'], ['es', 'presidente bielorruso'], ['pl', 'prezydent Białorusi'], ['cs', 'běloruský prezident'],
  ['sl', 'beloruski predsednik'], ['ru', 'президент Белоруссии'], ['uk', 'президент Білорусі'], ['be', 'прэзідэнт Беларусі'], ['bg', 'президентът на Беларус'],
].map(([lang, text]) => ({ text: text!, lang: lang!, from: '1994-07-20', until: null }));
const pack = (updated?: string) => openGazetteer(buildGazetteer({
  id: 'titles', version: '1', ...(updated && { updated }), cues: {},
  entities: [
    { id: 'lukashenko', kind: 'person', label: 'Lukashenko', gender: 'm', names: [{ text: 'Alexander Lukashenko', lang: 'en' }], titles },
    { id: 'spokesman', kind: 'person', label: 'Spokesman', names: [{ text: 'Oleh Nikolenko', lang: 'en' }], titles: [{ text: 'foreign ministry spokesman', lang: 'en', from: null, until: '2024-03-08' }] },
  ],
}));
const gazetteer = pack('2026-11-24');
const found = (text: string, lang: string, names = gazetteer): string[] => findMentions(names, text, { lang }).map(({ surface }) => surface);

describe('P2 a year at the title', () => {
  test.each([
    ['en', 'Who will be Belarusian president in YEAR?'], ['en', 'The YEAR Belarusian president spoke.'], ['en', 'In YEAR, the Belarusian president spoke.'], ['en', 'In April YEAR, the Belarusian president spoke.'],
    ['de', 'Ein belarussischer Präsident im Juni YEAR'], ['en', 'The Belarusian president (YEAR) spoke.'],
    ['de', 'Ein belarussischer Präsident im Jahr YEAR'], ['de', 'Im Jahr YEAR wird ein belarussischer Präsident reden.'], ['fr', 'Le président biélorusse en YEAR'], ['es', 'El presidente bielorruso en el año YEAR'],
    ['pl', 'Prezydent Białorusi w YEAR roku'], ['cs', 'Běloruský prezident v roce YEAR'], ['sl', 'Beloruski predsednik leta YEAR'], ['ru', 'Президент Белоруссии в YEAR году'], ['ru', 'В YEAR году президент Белоруссии скажет.'],
    ['uk', 'Президент Білорусі у YEAR році'], ['be', 'Прэзідэнт Беларусі ў YEAR годзе'], ['bg', 'Президентът на Беларус през YEAR г.'],
  ])('P2 %s: to come, or before it was held, rules it out; one in which it was held does not: %s', (lang, text) => {
    expect(found(text.replace('YEAR', '2031'), lang)).toEqual([]);
    expect(found(text.replace('YEAR', '1992'), lang)).toEqual([]);
    expect(found(text.replace('YEAR', '2021'), lang)).toHaveLength(1);
    expect(found(text.replace('YEAR', '2026'), lang)).toHaveLength(1);
  });

  test.each([
    'The Belarusian president promised a plant by 2035.', 'The economy shrinks until 2031, the Belarusian president said.', 'Growth stopped in 1991, the Belarusian president said.',
    'The Belarusian president counted 2031 votes.', 'The Belarusian president in 2031.5 metres', 'By 2031 the Belarusian president will be old.',
  ])('P2 a year of something else does not: %s', (text) => expect(found(text, 'en')).toEqual(['Belarusian president']));

  test('P2 an office that has ended ends there', () => {
    expect(found('A foreign ministry spokesman in 2025 answered.', 'en')).toEqual([]);
    expect(found('A foreign ministry spokesman in 2023 answered.', 'en')).toHaveLength(1);
  });

  test('P2 a name beside the year stays a name', () => {
    expect(found('Will Alexander Lukashenko in 2031 still rule?', 'en')).toEqual(['Alexander Lukashenko']);
  });

  test('P2 a pack that does not say when it was looked over knows no year to come', () => {
    expect(found('The Belarusian president in 2031', 'en', pack())).toHaveLength(1);
    expect(found('The Belarusian president in 1992', 'en', pack())).toEqual([]);
  });
});
