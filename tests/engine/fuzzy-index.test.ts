import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedDamerau } from '../../engine/damerau.ts';
import { allowedEdits, FuzzyIndex } from '../../engine/fuzzy-index.ts';
import { rankFuzzy } from '../../engine/rank-fuzzy.ts';

/** The textbook table of optimal string alignment: slow and plain, to hold the fast one against. */
function damerauByTable(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  }
  return d[a.length]![b.length]!;
}

const letters = fc.stringMatching(/^[abcd]{1,14}$/);

describe('edit distance', () => {
  test.each([
    ['lukashenko', 'lukashenko', 0], ['lukashenko', 'lukashneko', 1], ['minsk', 'mindk', 1], ['kyiv', 'kiev', 2], ['peskov', 'pskov', 1], ['', 'ab', 2],
  ])('%s and %s are %i apart', (a, b, distance) => expect(boundedDamerau(a, b, 3)).toBe(distance));

  test('W2 agrees with the textbook table up to its limit', () => {
    fc.assert(fc.property(letters, letters, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(boundedDamerau(a, b, limit)).toBe(Math.min(damerauByTable(a, b), limit + 1));
    }), { numRuns: 3000 });
  });
});

describe('Pass-Join index', () => {
  test('W2 nothing within reach is missed, and nothing beyond it found', () => {
    fc.assert(fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 40 }), letters, (names, word) => {
      const found = new FuzzyIndex(names).search(word).map(({ word: index }) => names[index]).sort();
      const wanted = names.filter((name) => {
        const distance = damerauByTable(name, word);
        return distance > 0 && distance <= allowedEdits(name.length);
      }).sort();
      expect(found).toEqual(wanted);
    }), { numRuns: 2000 });
  });

  test('W4 of names equally near the best-fitting are kept, and a crowd says nothing', () => {
    const names = ['peskov', 'leskov'];
    const ranked = rankFuzzy('peskow', [{ word: 0, distance: 1 }, { word: 1, distance: 2 }], names);
    expect(ranked.map(({ word }) => names[word])).toEqual(['peskov']);
    const crowd = Array.from({ length: 51 }, (_, word) => ({ word, distance: 1 }));
    expect(rankFuzzy('abcdef', crowd, crowd.map(({ word }) => `abcde${word}`))).toEqual([]);
  });
});
