import { describe, expect, test } from 'vitest';
import { createTurns } from '../../platform/in-turns.ts';

/** Work whose pieces take so much each, on a clock of their own. `log` is what was done, in order; what is asked during a breath comes in there. */
function createWork(turn = 20) {
  let now = 0;
  const log: string[] = [];
  let onBreath = (): void => {};
  const inTurns = createTurns({ spent: () => now, turn, breathe: async () => { log.push('breath'); onBreath(); } });
  function* work(name: string, pieces: readonly number[]): Generator<void, string> {
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield;
      now += piece;
      log.push(`${name}${index + 1}`);
    }
    return name;
  }
  return { inTurns, work, log, duringBreath: (act: () => void) => { onBreath = () => { onBreath = () => {}; act(); }; } };
}

describe('work in turns', () => {
  test('a small page asked about while a long one is read waits for one piece of it, however much of it is left', async () => {
    const { inTurns, work, log, duringBreath } = createWork();
    const long = Array.from({ length: 4 }, (_, i) => inTurns(1, work('abcd'[i]!, [100, 100, 100, 100])));
    let small: Promise<string> | null = null;
    duringBreath(() => {
      log.push('asked');
      small = inTurns(2, work('small', [5, 5, 5]));
    });
    await Promise.all(long);
    expect(await small).toBe('small');
    const order = log.filter((one) => one !== 'breath');
    expect(order.slice(order.indexOf('asked'), order.indexOf('small3') + 1)).toEqual(['asked', 'a3', 'small1', 'small2', 'small3']);
  });

  test('an asker\'s own work is done in the order in which it was asked for', async () => {
    const { inTurns, work, log } = createWork(1_000);
    await Promise.all([inTurns(1, work('a', [1, 1])), inTurns(1, work('b', [1]))]);
    expect(log).toEqual(['a1', 'a2', 'b1']);
  });

  test('two long pages get the same share, whichever has the larger pieces', async () => {
    const { inTurns, work, log } = createWork();
    const large = inTurns(1, work('large', Array.from({ length: 10 }, () => 100)));
    await Promise.all([large, inTurns(2, work('small', Array.from({ length: 40 }, () => 25)))]);
    // from large2 to large9: as much of the small pieces as of the large ones, one piece more or less
    const middle = log.slice(log.indexOf('large2'), log.indexOf('large10')).filter((one) => one.startsWith('small'));
    expect(middle.length).toBeGreaterThanOrEqual(28);
    expect(middle.length).toBeLessThanOrEqual(36);
  });

  test('whoever comes late is not owed what the others have had before', async () => {
    const { inTurns, work, log, duringBreath } = createWork();
    const first = inTurns(1, work('a', Array.from({ length: 6 }, () => 100)));
    let late: Promise<string> | null = null;
    await Promise.resolve();
    duringBreath(() => { late = inTurns(2, work('b', Array.from({ length: 3 }, () => 100))); });
    await first;
    await late;
    const order = log.filter((one) => one !== 'breath');
    expect(order.indexOf('b3')).toBeGreaterThan(order.indexOf('a3'));
  });

  test('everything else is heard after each turn, and not after each piece', async () => {
    const { inTurns, work, log } = createWork(20);
    await inTurns(1, work('a', [5, 5, 5, 5, 5, 5, 5, 5]));
    await Promise.resolve();
    expect(log.join(' ')).toBe('a1 a2 a3 a4 breath a5 a6 a7 a8 breath');
  });

  test('work that fails is told to whoever asked for it, and holds up nobody', async () => {
    const { inTurns, work } = createWork();
    // oxlint-disable-next-line require-yield -- it fails at its first piece
    function* failing(): Generator<void, string> { throw new Error('a text that cannot be read'); }
    const all = await Promise.allSettled([inTurns(1, failing()), inTurns(1, work('a', [5])), inTurns(2, work('b', [5]))]);
    expect(all).toMatchObject([{ reason: { message: 'a text that cannot be read' } }, { value: 'a' }, { value: 'b' }]);
    expect(await inTurns(3, work('c', [5]))).toBe('c');
  });
});
