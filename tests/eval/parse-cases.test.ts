import { describe, expect, test } from 'vitest';
import { CaseError, parseCases } from '../../scripts/eval/parse-cases.ts';

const entities = new Set(['minsk', 'ukraine', 'lukashenko', 'ev-pact']);
const parse = (...lines: string[]) => parseCases('pl.txt', lines.join('\n'), entities);

describe('a case', () => {
  test('gives its text without marks, and spans that slice to their words', () => {
    const [text] = parse('# comment', '@ inflected person date=2023-01-24', 'Rozmowa z [[Łukaszenką|lukashenko]] w [[Mińsku|minsk|exact]].');
    expect(text).toMatchObject({ id: 'pl.txt:3', lang: 'pl', date: '2023-01-24', text: 'Rozmowa z Łukaszenką w Mińsku.' });
    expect(text!.gold.map(({ start, end, entity, kind }) => [text!.text.slice(start, end), entity, kind])).toEqual([['Łukaszenką', 'lukashenko', 'inflected'], ['Mińsku', 'minsk', 'exact']]);
  });

  test('may hold marks inside marks; an event is a layer of its own', () => {
    const [text] = parse('@ exact', 'A [[pact with [[Ukraine|ukraine]]|ev-pact]].');
    expect(text!.gold.map(({ start, end, layer, kind }) => [text!.text.slice(start, end), layer, kind])).toEqual([['pact with Ukraine', 'event', 'event'], ['Ukraine', 'actor', 'exact']]);
  });

  test('has look-alikes, open words, hidden characters and paragraphs', () => {
    const [text] = parse('@ silent', 'A {{pact|event: shops}} of {{Min\\u{AD}sk|club}}¶and ((Kyiv)), ((war|event)).');
    expect(text!.text).toBe('A pact of Min\u00ADsk\n\nand Kyiv, war.');
    expect(text!.traps.map(({ layer, note }) => [layer, note])).toEqual([['event', 'shops'], ['actor', 'club']]);
    expect(text!.open.map(({ layer, start, end }) => [layer, text!.text.slice(start, end)])).toEqual([['actor', 'Kyiv'], ['event', 'war']]);
  });
});

describe('a case that cannot be read says where, why and what to do', () => {
  test.each([
    ['no section', ['Text.'], /pl\.txt:1: A text before the first section\. Write/u],
    ['another rung', ['@ guessed'], /pl\.txt:1: "guessed" is no rung\. Begin/u],
    ['no date', ['@ exact date=tomorrow'], /"tomorrow" is no date/u],
    ['unknown entity', ['@ exact', '[[Pinsk|pinsk]]'], /pl\.txt:2: "pinsk" is no entity/u],
    ['unknown rung of a mention', ['@ exact', '[[Minsk|minsk|sure]]'], /"sure" is no rung/u],
    ['a mention in silence', ['@ silent', '[[Minsk|minsk]]'], /silent section/u],
    ['not closed', ['@ exact', '[[Minsk|minsk'], /not closed/u],
    ['not closed, without fields', ['@ exact', 'the ((city'], /not closed/u],
    ['empty', ['@ exact', '[[|minsk]]'], /holds no words/u],
    ['a look-alike of nothing', ['@ silent', '{{Minsk}}'], /does not say what it is/u],
  ] as const)('%s', (_, lines, message) => {
    expect(() => parse(...lines)).toThrow(CaseError);
    expect(() => parse(...lines)).toThrow(message);
  });

  test('a file without a language', () => expect(() => parseCases('all-words.txt', 'x', entities)).toThrow(/not named after a language/u));
});
