import { describe, expect, test } from 'vitest';
import { find, found } from './small-gazetteer.ts';

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
