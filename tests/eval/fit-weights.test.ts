import { expect, test } from 'vitest';
import { fitWeights } from '../../scripts/eval/fit-weights.ts';
import { reliability, largestGap } from '../../scripts/eval/reliability.ts';
import type { Verdict } from '../../scripts/eval/judge-text.ts';

const fittedTo = (groups: Parameters<typeof fitWeights>[0], weights: Record<string, number>) =>
  Object.fromEntries(fitWeights(groups, weights).map(({ kind, fitted }) => [kind, fitted]));

test('weights go to the log-odds that the candidates show', () => {
  const groups = [{ kinds: ['use:full'], count: 1000, right: 900 }, { kinds: ['near', 'use:full'], count: 1000, right: 990 }];
  const fitted = fittedTo(groups, { 'use:full': 1, near: 1 });
  expect(fitted['use:full']).toBeCloseTo(Math.log(9), 0);
  expect(fitted['near']).toBeCloseTo(Math.log(99) - Math.log(9), 0);
});

test('what no candidate shows stays as it is', () => {
  expect(fittedTo([{ kinds: ['use:full'], count: 10, right: 9 }], { 'use:full': 2, lowercase: -6 })['lowercase']).toBe(-6);
});

test('evidence for a name never turns against it', () => {
  const groups = [{ kinds: ['use:full'], count: 1000, right: 950 }, { kinds: ['near', 'use:full'], count: 1000, right: 500 }];
  expect(fittedTo(groups, { 'use:full': 1, near: 1 })['near']).toBe(0);
});

test('reliability: the gap of a bin is what is said against what is right', () => {
  const claims = Array.from({ length: 40 }, (_, i) => ({ claim: { start: 0, end: 1, entity: 'minsk', how: 'exact' as const, certainty: 0.92 }, layer: 'actor' as const, isRight: i < 30, isStrict: false, onTrap: false }));
  const bins = reliability([{ claims } as unknown as Verdict]);
  expect(bins.find(({ count }) => count === 40)).toMatchObject({ right: 0.75 });
  expect(largestGap(bins)).toBeCloseTo(0.17);
});
