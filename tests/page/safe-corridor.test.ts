import { describe, expect, test } from 'vitest';
import { isInCorridor } from '../../page/safe-corridor.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const words = [box(100, 100, 160, 120)];

describe('the pointer may be', () => {
  test.each([
    ['on the words', 130, 110, null, true], ['a little off them', 163, 110, null, true], ['nowhere else without a card', 200, 110, null, false],
    ['on a card below', 300, 300, box(100, 128, 500, 400), true], ['in the gap to it, over its whole width', 450, 124, box(100, 128, 500, 400), true],
    ['not beside both', 520, 124, box(100, 128, 500, 400), false], ['not on the line beyond the words', 300, 110, box(100, 128, 500, 400), false],
    ['in the gap to a card above', 200, 96, box(90, 20, 400, 92), true], ['in the gap to a card at the right', 164, 60, box(168, 40, 400, 300), true],
    ['in the gap to a card at the left', 96, 60, box(10, 40, 92, 300), true],
  ] as const)('%s', (_, x, y, card, expected) => expect(isInCorridor(x, y, words, card)).toBe(expected));

  test('on any line of words that wrap', () => {
    expect(isInCorridor(20, 130, [...words, box(10, 124, 40, 144)], null)).toBe(true);
  });
});
