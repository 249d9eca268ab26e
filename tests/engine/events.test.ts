import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, openGazetteer, readText } from '../../engine/index.ts';
import { find, found, gazetteer as small } from './small-gazetteer.ts';

const events = (text: string, lang = 'en'): string[] => found(text, { lang }).filter((mention) => mention.startsWith('ev-'));

describe('what must be found', () => {
  test.each([
    ['E1 modifiers in any order', 'Belarus may sign a pact of non-aggression with Ukraine.', 'en', ['ev-pact:pact of non-aggression']],
    ['E1 modifiers before', 'Belarus and Ukraine talk of a nonaggression treaty.', 'en', ['ev-pact:nonaggression treaty']],
    ['E1 inflected', 'Беларусь и Украина говорят о пакте о ненападении.', 'ru', ['ev-pact:пакте о ненападении']],
    ['E2 a country adjective counts for the country', 'Belarus got an Ukrainian offer of a non-aggression pact.', 'en', ['ev-pact:non-aggression pact']],
    ['E2 anchors in the sentence', 'Russia declined to comment.', 'en', ['ev-no-comment:declined to comment']],
    ['E2 anchors anywhere on the page', 'The full-scale invasion began.\n\nUkraine resisted.', 'en', ['ev-invasion:full-scale invasion']],
    ['E3 a short head after the whole', 'Belarus and Ukraine discuss a non-aggression pact. In Minsk and Kyiv the pact is news.', 'en', ['ev-pact:non-aggression pact', 'ev-pact:pact']],
  ])('%s: %s', (_, text, lang, want) => expect(events(text, lang)).toEqual(want));
});

describe('what must stay silent', () => {
  test.each([
    ['E1 too far apart', 'The pact between Belarus and Ukraine, said those who know, may one day bring non-aggression.'],
    ['E1 in two sentences', 'Belarus likes the pact. Non-aggression is what Ukraine wants.'],
    ['E2 no covered actor near', 'The two supermarket chains agreed on a non-aggression pact.'],
    ['E2 the actor is in another sentence', 'Russia spoke. A spokesman declined to comment.'],
    ['E2 no covered actor on the page', 'A full-scale invasion of shops is expected.'],
    ['E3 a short head without the whole', 'Belarus and Ukraine discuss a pact.'],
  ])('%s: %s', (_, text) => expect(events(text)).toEqual([]));
  test('E4 another language', () => expect(events('Belarus, Ukraine: declined Russia comment', 'pl')).toEqual([]));
});

test('E4 an event may contain names, and both are mentions', () => {
  expect(find('Russia began its full-scale invasion of Ukraine.', { lang: 'en' }).map(({ entity }) => entity)).toEqual(['russia', 'ev-invasion', 'ukraine']);
});

test('E4 a page cannot tell of an event that had not begun when it was written', () => {
  const text = 'Russia began its full-scale invasion of Ukraine.';
  const eventsOf = (date: string) => find(text, { lang: 'en', date }).filter(({ kind }) => kind === 'event').length;
  expect([eventsOf('2021-12'), eventsOf('2022-02-24'), eventsOf('2023')]).toEqual([0, 1, 1]);
});

describe('E5 a year at the words', () => {
  const of = (text: string, lang = 'en') => events(`${lang === 'en' ? 'Belarus and Ukraine' : 'Беларусь и Украина'}: ${text}`, lang).length;
  test.each([
    ['en', 'the non-aggression pact of YEAR'], ['en', 'the non-aggression pact in January YEAR'], ['en', 'the non-aggression pact (YEAR)'], ['en', 'the non-aggression pact on January 24, YEAR'],
    ['en', 'the YEAR non-aggression pact'], ['en', 'the late August YEAR non-aggression pact'], ['en', 'the non-aggression pact signed in YEAR'], ['en', "the neighbours' YEAR secret non-aggression pact"], ['en', 'the YEAR pact of non-aggression'], ['en', 'the non-aggression pact with the USSR of YEAR'],
    ['en', 'the nonaggression YEAR treaty'], ['ru', 'пакт о ненападении YEAR года'], ['ru', 'пакт о ненападении 24 января YEAR года'], ['ru', 'пакт о ненападении между СССР и Польшей YEAR года'],
  ])('E5 %s: another year makes it another event, its own does not: %s', (lang, text) => {
    expect(of(text.replace('YEAR', '1932'), lang)).toBe(0);
    expect(of(text.replace('YEAR', '2031'), lang)).toBe(0);
    expect(of(text.replace('YEAR', '2023'), lang)).toBe(1);
  });

  test.each([
    'In 2024 they recalled the non-aggression pact.', 'By 2024 a non-aggression pact was forgotten.', 'the non-aggression pact, which in 1932 nobody foresaw', 'the non-aggression pact and the 2014 referendum',
    'the non-aggression pact of 2000 words', 'the non-aggression pact of 1932.5 lines', 'the non-aggression pact with 1932 signatures',
  ])('E5 a year of something else says nothing: %s', (text) => expect(of(text)).toBe(1));

  test('E5 a year somewhere among the words takes that wording alone', () => {
    expect(events('Belarus and Ukraine: of nonaggression, 1932 said, a non-aggression pact speaks.')).toEqual(['ev-pact:non-aggression pact']);
    expect(events('Belarus and Ukraine: nonaggression in 1932, a treaty.')).toEqual([]);
  });

  test('E5 of an event that lasted, every year is its own', () => {
    const gazetteer = openGazetteer(buildGazetteer({
      id: 'strikes', version: '1', cues: {},
      entities: [{ id: 'ev-strikes', kind: 'event', label: 'Strikes', names: [{ text: 'air strikes', lang: 'en' }], event: { date: '2021-12~/2023-01', anchors: [], wordings: [] } }],
    }));
    expect(['2020', '2021', '2022', '2023', '2024'].map((year) => findMentions(gazetteer, `The air strikes of ${year} ended.`, { lang: 'en' }).length)).toEqual([0, 1, 1, 1, 0]);
  });

  test('E5 what holds of a head holds of its short form, and of no other head', () => {
    expect(events('Belarus and Ukraine discuss a non-aggression pact. In Minsk and Kyiv the pact of 1939 is history, but the pact is news.'))
      .toEqual(['ev-pact:non-aggression pact', 'ev-pact:pact']);
  });

  test('E5 words said over and over cost no more than their number', () => {
    const texts = [120, 480].map((times) => `Belarus, Ukraine: ${'Pact In Of 1939 '.repeat(times)}`);
    const cost = (text: string): number => {
      const start = process.threadCpuUsage();
      readText(small, text, 'en');
      return process.threadCpuUsage(start).user;
    };
    // once warm, the least of many; four times the words would cost sixteen times as much if each were laid beside each
    const [few, many] = texts.map((text) => Math.min(...Array.from({ length: 40 }, () => cost(text)).slice(10).filter((one) => one > 0)));
    expect(many! / few!).toBeLessThan(12);
  });
});

describe('E6 of others', () => {
  test.each([
    ['en', "Belarus and Ukraine: Hitler's non-aggression pact"], ['en', 'Belarus and Ukraine: the German non-aggression pact'], ['en', 'Belarus and Ukraine: Germany’s secret non-aggression pact'],
    ['en', 'Belarus and Ukraine: the German pact of non-aggression'], ['en', 'Belarus and Ukraine: a pact by Germany of non-aggression'], ['ru', 'Беларусь и Украина: пакт Германии о ненападении'],
  ])('E6 %s: %s', (lang, text) => expect(events(text, lang)).toEqual([]));

  test.each([
    ['en', 'Belarus and Ukraine: German fears of a non-aggression pact'], ['en', 'Belarus, Ukraine and the German: a non-aggression pact'],
    ['ru', 'Беларусь и Украина: канцлер Германии пакт о ненападении назвал ошибкой'],
  ])('E6 others that only stand near say nothing: %s: %s', (lang, text) => expect(events(text, lang)).toHaveLength(1));

  test('E6 after a short form the next clause may begin with them', () => {
    expect(events('Belarus and Ukraine discuss a non-aggression pact. In Minsk and Kyiv they blocked the pact by Germany’s account.')).toHaveLength(2);
  });
});
