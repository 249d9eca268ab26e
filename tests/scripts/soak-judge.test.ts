/** What holds under load and what does not: the bounds of npm run soak. */
import { describe, expect, test } from 'vitest';
import { judge, judgeRate } from '../../scripts/soak/judge.ts';

describe('a bound', () => {
  test.each([
    { title: 'at most: reached', measured: { with: 10 }, bound: { most: 10 }, told: '≤ 10 ms', ok: true },
    { title: 'at most: exceeded', measured: { with: 11 }, bound: { most: 10 }, told: '≤ 10 ms', ok: false },
    { title: 'more than without: reached', measured: { without: 5, with: 8 }, bound: { more: 3 }, told: '≤ 3 ms more', ok: true },
    { title: 'more than without: exceeded', measured: { without: 5, with: 9 }, bound: { more: 3 }, told: '≤ 3 ms more', ok: false },
    { title: 'times what it is without: reached', measured: { without: 11_576, with: 23_152 }, bound: { times: 2 }, told: '≤ 2 × without', ok: true },
    { title: 'times what it is without: exceeded', measured: { without: 11_576, with: 23_153 }, bound: { times: 2 }, told: '≤ 2 × without', ok: false },
    { title: 'times, and nothing was measured without', measured: { with: 1 }, bound: { times: 2 }, told: '≤ 2 × without', ok: false },
    { title: 'at least: missed', measured: { with: 0 }, bound: { least: 1, most: 2 }, told: '≤ 2 ms, ≥ 1 ms', ok: false },
    { title: 'what was not measured does not hold', measured: { without: 5, with: NaN }, bound: { times: 2 }, told: '≤ 2 × without', ok: false },
  ])('$title', ({ measured, bound, told, ok }) => {
    expect(judge('a load', 'ms', measured, bound)).toMatchObject({ bound: told, ok });
  });
});

describe('the frame rate', () => {
  test('one bad moment of the machine, on one side only, is not ours', () => {
    expect(judgeRate('scrolling', [60, 60, 60], [60, 20, 60]).ok).toBe(true);
  });

  test('less than 95 % in most pairs is', () => {
    expect(judgeRate('scrolling', [60, 60, 60], [56, 60, 56])).toMatchObject({ ok: false, told: '93.3 % of the rate without, median of 3 pairs' });
  });
});
