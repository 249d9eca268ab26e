import { describe, expect, test } from 'vitest';
import { aroundViewport, firstBelow } from '../../page/viewport-order.ts';

/** Items of 10 px, one under the other; the page is scrolled down by so many px. */
const boxesAt = (scrolled: number, asked: number[] = []) => (item: number): DOMRect => {
  asked.push(item);
  return { top: item * 10 - scrolled, bottom: item * 10 + 10 - scrolled } as DOMRect;
};
const thousand = Array.from({ length: 1_000 }, (_, item) => item);

describe('the first item at a height', () => {
  test('found by a dozen questions', () => {
    const asked: number[] = [];
    expect(firstBelow(thousand, boxesAt(3_005, asked), 0)).toBe(300);
    expect(asked.length).toBeLessThan(12);
    expect(firstBelow(thousand, boxesAt(-50), 0)).toBe(0);
    expect(firstBelow(thousand, boxesAt(20_000), 0)).toBe(1_000);
  });

  test('what is not rendered is passed over', () => {
    const boxes = boxesAt(3_005);
    expect(firstBelow(thousand, (item) => item % 7 === 0 ? boxes(item) : null, 0)).toBe(295);
    expect(firstBelow(thousand, () => null, 0)).toBe(0);
  });
});

describe('as many as may be, around the viewport', () => {
  test('all of few', () => expect(aroundViewport(thousand, 1_000, boxesAt(0), 100)).toBe(thousand));

  test('those in view, and as many before as after', () => {
    expect(aroundViewport(thousand, 30, boxesAt(3_000), 100)).toEqual(thousand.slice(289, 319));
    expect(aroundViewport(thousand, 30, boxesAt(0), 100)).toEqual(thousand.slice(0, 30));
    expect(aroundViewport(thousand, 30, boxesAt(9_900), 100)).toEqual(thousand.slice(970));
  });

  test('the upper ones of more than that in view', () => expect(aroundViewport(thousand, 30, boxesAt(3_000), 1_000)).toEqual(thousand.slice(299, 329)));
});
