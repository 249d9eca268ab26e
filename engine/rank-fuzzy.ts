/** The few names that a misspelling can mean, best first: Fuse.js weighs what the index found, so that a near miss of two names goes to the nearer. */
import Fuse from 'fuse.js';
import type { FuzzyHit } from './fuzzy-index.ts';

/** Letters at the end of a word in which two edits are another ending (Bělorusová beside Běloruskou), not two slips. */
const endingLength = 3;
const isOtherEnding = (word: string, name: string, distance: number): boolean =>
  distance === 2 && word.slice(0, -endingLength) === name.slice(0, word.length - endingLength) && word.length > endingLength;

/** More names than this close to one word say nothing about any of them. */
const most = 50;
/** Names whose score is this much worse than the best one's are not meant. */
const margin = 0.15;

/**
 * @param word the folded word of the text.
 * @param found what FuzzyIndex.search found, any order.
 * @param words the folded names that the hits point into.
 * @returns the hits worth keeping: fewest edits first, then Fuse.js's score; [] when too many names are near.
 */
export function rankFuzzy(word: string, found: readonly FuzzyHit[], words: readonly string[]): readonly FuzzyHit[] {
  const hits = found.filter((hit) => !isOtherEnding(word, words[hit.word]!, hit.distance));
  if (hits.length <= 1) return hits;
  if (hits.length > most) return [];
  const nearest = Math.min(...hits.map(({ distance }) => distance));
  const near = hits.filter(({ distance }) => distance === nearest);
  if (near.length === 1) return near;
  const fuse = new Fuse(near.map((hit) => ({ hit, name: words[hit.word]! })), { keys: ['name'], includeScore: true, threshold: 1, distance: 20, isCaseSensitive: true });
  const scored = fuse.search(word);
  if (scored.length === 0) return near;
  const best = scored[0]!.score ?? 0;
  return scored.filter(({ score }) => (score ?? 1) - best <= margin).map(({ item }) => item.hit);
}
