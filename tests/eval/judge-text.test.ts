import { expect, test } from 'vitest';
import type { GoldText } from '../../scripts/eval/gold-text.ts';
import { judgeText, type Claim } from '../../scripts/eval/judge-text.ts';
import { parseCases } from '../../scripts/eval/parse-cases.ts';
import { falsePerThousand, recallOf, sharesOf, tally, trappedOf } from '../../scripts/eval/tally.ts';

const entities = new Set(['minsk', 'kyiv', 'belarus', 'ev-pact']);
const text = (line: string, section = '@ exact'): GoldText => parseCases('en.txt', `${section}\n${line}`, entities)[0]!;
/** A mention of the first occurrence of some words. */
const claim = ({ text: source }: GoldText, words: string, entity: string): Claim => {
  const start = source.indexOf(words);
  return { start, end: start + words.length, entity, how: 'exact', certainty: 0.9 };
};

test('equal spans are matched first, then the largest overlap, one to one', () => {
  const gold = text('The city of [[Minsk|minsk]] and [[old Minsk town|minsk]].');
  const verdict = judgeText(gold, [claim(gold, 'Minsk and old Minsk', 'minsk'), claim(gold, 'Minsk', 'minsk')]);
  expect(verdict.gold.map(({ by, isStrict }) => [by !== null, isStrict])).toEqual([[true, true], [true, false]]);
  expect(verdict.claims.every(({ isRight }) => isRight)).toBe(true);
});

test('a second mention of one thing, another entity, and a mention out of nothing are wrong', () => {
  const gold = text('[[Minsk|minsk]] and Brest.');
  const verdict = judgeText(gold, [claim(gold, 'Minsk', 'minsk'), claim(gold, 'Minsk and', 'minsk'), claim(gold, 'Minsk', 'kyiv'), claim(gold, 'Brest', 'belarus')]);
  expect(verdict.claims.map(({ isRight }) => isRight)).toEqual([true, false, false, false]);
});

test('open words and adjectives of the entity are spared, look-alikes are not', () => {
  const gold = text('[[Belarusian|belarus|demonym]] milk, ((Minsk Zoo)) and {{Minsk|club}} fans.');
  const zoo = judgeText(gold, [claim(gold, 'Belarusian', 'belarus'), claim(gold, 'Belarusian', 'kyiv'), claim(gold, 'Minsk', 'minsk')]);
  expect(zoo.gold).toEqual([]);
  expect(zoo.claims.map(({ claim: { entity }, onTrap }) => [entity, onTrap])).toEqual([['kyiv', false]]);
  const fans = gold.text.lastIndexOf('Minsk');
  expect(judgeText(gold, [{ ...claim(gold, 'Minsk', 'minsk'), start: fans, end: fans + 5 }]).claims).toMatchObject([{ isRight: false, onTrap: true }]);
});

test('layers do not meet: an event finds no name, and is spared by no open name', () => {
  const gold = text('((A pact)) with [[Minsk|minsk]].');
  expect(judgeText(gold, [claim(gold, 'A pact with Minsk', 'ev-pact')])).toMatchObject({ gold: [{ by: null }], claims: [{ isRight: false }] });
});

test('entities that nobody looked for are not judged', () => {
  const gold: GoldText = { ...text('Kyiv and [[Minsk|minsk]].'), scope: new Set(['minsk']) };
  expect(judgeText(gold, [claim(gold, 'Kyiv', 'kyiv')]).claims).toEqual([]);
});

test('shares: nothing wanted and nothing claimed says nothing', () => {
  const found = text('[[Minsk|minsk]] and [[Kyiv|kyiv]].', '@ fuzzy');
  const caught = text('{{Pinsk|near-miss}} and {{Minsk|near-miss}}.', '@ silent');
  const verdicts = [judgeText(found, [claim(found, 'Minsk', 'minsk')]), judgeText(caught, [claim(caught, 'Minsk', 'minsk')])];
  expect(sharesOf(tally(verdicts, 'actor'))).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(sharesOf(tally(verdicts, 'event')).f1).toBeNaN();
  expect(recallOf(verdicts, ['fuzzy'])).toBe(0.5);
  expect(trappedOf(verdicts, 'near-miss')).toBe(0.5);
  expect(falsePerThousand(verdicts)).toBeCloseTo(1000 / 6);
});
