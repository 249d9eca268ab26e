/** The work of reading a text grows with its length, whatever stands in it. */
import { countSteps } from './count-steps.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../engine/small-gazetteer.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd-texts.ts';
import { linear, quadratic } from './planted-loops.ts';

/** Repeated with numbers in between, so that there are new words each time and not all is remembered. */
const repeated = (unit: string, times: number): string => Array.from({ length: times }, (_, n) => `${unit}${n % 7 === 0 ? n : ''}`).join('');

/** What a text may repeat, each with work of its own: names, titles, cues, exclusions, events. */
const names = ['Minsk ', 'Lukashenko ', 'FC Minsk', 'Minsk agreements ', 'the president of Belarus ', 'UN', 'declined comment Russia ', 'non-aggression pact Belarus Ukraine ', 'Lukashenka ', 'Viktor Lukashenko. ', ' '];

/** A little above twice: what begins once for a text, and sorting. */
const most = (steps: number): number => 2.3 * steps + 2_000;

fuzz('growth', 'twice the text is at most twice the work', { of: fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constant(' '), oddText)).map((parts) => parts.join('').slice(0, 60)), runs: 2 }, async (unit) => {
  // so many that paragraphs without an end are cut, as they are in pages
  const times = Math.ceil(10_000 / unit.length);
  // what is remembered of words from text to text is there before the counting
  find(repeated(unit, 2 * times));
  const [one, two] = [await countSteps(() => find(repeated(unit, times))), await countSteps(() => find(repeated(unit, 2 * times)))];
  expect(two, `${[one, two]}`).toBeLessThan(most(one));
});

test('the oracle bites: quadratic work would be found', async () => {
  expect(await countSteps(() => quadratic(200))).toBeGreaterThan(most(await countSteps(() => quadratic(100))));
  expect(await countSteps(() => linear(20_000))).toBeLessThan(most(await countSteps(() => linear(10_000))));
  expect(await countSteps(() => linear(20_000))).toBeGreaterThan(20_000);
});
