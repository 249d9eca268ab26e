/** Any Unicode text: the engine never throws, what it finds stands where it says, and what is planted is found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, foldWord, openGazetteer, openScout, type Mention } from '../../engine/index.ts';
import { scoutWords } from '../../engine/build.ts';
import { bytes, entities, find } from '../engine/small-gazetteer.ts';
import { fuzz } from './fuzz.ts';
import { oddText, planted, type Planted } from './odd-texts.ts';

const scout = openScout(scoutWords(entities));
const ids = new Set(entities.map(({ id }) => id));

/** What is wrong with the mentions of a text; none: ''. */
function wrongIn(text: string, mentions: readonly Mention[]): string {
  let actorEnd = 0, eventEnd = 0, last = 0;
  for (const { start, end, surface, entity, kind, certainty, alias } of mentions) {
    if (!(start >= 0 && start < end && end <= text.length)) return `span ${start}–${end} is none`;
    if (text.slice(start, end) !== surface) return `"${surface}" does not stand at ${start}`;
    if (!ids.has(entity) || alias === '' || !(certainty > 0 && certainty <= 1)) return `${entity}, ${alias}, ${certainty}`;
    if (start < last) return `${start} comes after ${last}`;
    // events are a layer of their own
    if (start < (kind === 'event' ? eventEnd : actorEnd)) return `"${surface}" lies in another`;
    if (kind === 'event') eventEnd = end;
    else actorEnd = end;
    last = start;
    // a surrogate pair, or a letter and its mark, stay together
    if (/[\uDC00-\uDFFF]/.test(text[start]!) || /^[\u0300-\u036F]/.test(text.slice(end))) return `"${surface}" cuts a character`;
  }
  return '';
}

fuzz('unicode', 'spans map to the source, and the same text gives the same mentions', { of: fc.tuple(oddText, fc.constantFrom('', 'en', 'uk', 'ru', 'pl', 'x-none', '\u0000')), runs: 800 }, ([text, lang]) => {
  const mentions = find(text, { lang });
  expect(wrongIn(text, mentions)).toBe('');
  expect(findMentions(openGazetteer(bytes), text, { lang })).toEqual(mentions);
  expect(typeof scout.mayName(text)).toBe('boolean');
});

const whole = ['Kyiv', 'Alexander Lukashenko', 'Александр Лукашенко', 'Alaksandr Łukaszenka', 'Belarus', 'Białoruś', 'Україна', 'Ukrainska Pravda', 'Українська правда', 'United Nations', 'Oleh Nikolenko', 'Київ'];
const isFound = ({ start, end, name }: Planted, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.start >= start && mention.end <= end && foldWord(mention.surface) === foldWord(name));

fuzz('unicode', 'a planted name is found whatever folds away in it', { of: planted(whole), runs: 800 }, (one) => {
  expect(isFound(one, find(one.text, { lang: '' })), JSON.stringify(one)).toBe(true);
  // all of them are well-written names of actors: the scout sees them too
  expect(scout.mayName(one.text)).toBe(true);
});

describe('the oracle bites', () => {
  test('a span that is off by one, a cut character, an overlap would be found', () => {
    const text = 'In Kyiv\u0301 and Minsk';
    const mentions = find('In Kyiv and Minsk');
    expect([mentions.length, wrongIn('In Kyiv and Minsk', mentions)]).toEqual([2, '']);
    const [kyiv, minsk] = mentions as [Mention, Mention];
    expect(wrongIn('In Kyiv and Minsk', [{ ...kyiv, start: 2 }])).toContain('does not stand');
    expect(wrongIn('In Kyiv and Minsk', [minsk, kyiv])).toContain('comes after');
    expect(wrongIn('In Kyiv and Minsk', [kyiv, { ...kyiv, certainty: 0.4 }])).toContain('lies in another');
    expect(wrongIn(text, [{ ...kyiv }])).toContain('cuts a character');
  });
});
