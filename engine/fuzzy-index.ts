/**
 * Which names lie within one or two edits of a word, without asking them all: Pass-Join.
 * A name within k edits shares at least one of its k + 1 segments with the word, at nearly the same place; a swap across the border of two
 * segments is probed with the letters swapped back.
 * Source: G. Li et al., "Pass-Join: a partition-based method for similarity joins", PVLDB 5 (2011).
 */
import { boundedDamerau } from './damerau.ts';
import { hashWord } from './tokenize.ts';

/** Edits allowed for a name of this many letters. */
export const allowedEdits = (length: number): number => (length <= 8 ? 1 : 2);

export interface FuzzyHit {
  /** Index into the list of words that the index was made of. */
  readonly word: number;
  readonly distance: number;
}

/** Longest name indexed; longer ones are only found exactly. */
const longest = 31;

export class FuzzyIndex {
  readonly #words: readonly string[];
  readonly #lengths = new Set<number>();
  /** Segment (its name's length, its number and letters, hashed together) -> names. */
  readonly #segments = new Map<number, number[]>();

  /** @param words folded base forms; each is found under its index here. */
  constructor(words: readonly string[]) {
    this.#words = words;
    words.forEach((word, index) => {
      if (word.length > longest) return;
      this.#lengths.add(word.length);
      borders(word.length).forEach(([start, end], number) => {
        const key = segmentKey(word.length, number, word.slice(start, end));
        const list = this.#segments.get(key);
        if (list) list.push(index);
        else this.#segments.set(key, [index]);
      });
    });
  }

  /** All names within their allowed edits of the word (never 0 edits), in no order. */
  search(word: string): FuzzyHit[] {
    const tried = new Set<number>();
    const hits: FuzzyHit[] = [];
    const probe = (length: number, segment: number, letters: string, limit: number): void => {
      for (const index of this.#segments.get(segmentKey(length, segment, letters)) ?? []) {
        if (tried.has(index)) continue;
        tried.add(index);
        const distance = boundedDamerau(this.#words[index]!, word, limit);
        if (distance > 0 && distance <= limit) hits.push({ word: index, distance });
      }
    };
    for (let length = Math.max(1, word.length - 2); length <= word.length + 2; length++) {
      const limit = allowedEdits(length);
      if (!this.#lengths.has(length) || Math.abs(length - word.length) > limit) continue;
      const parts = borders(length);
      parts.forEach(([start, end], segment) => {
        const size = end - start;
        const from = Math.max(0, start - limit);
        const to = Math.min(word.length - size, start + limit);
        for (let at = from; at <= to; at++) {
          probe(length, segment, word.slice(at, at + size), limit);
          // the letters at either border swapped with their outer neighbour
          if (at > 0 && size > 0) probe(length, segment, word[at - 1]! + word.slice(at + 1, at + size), limit);
          if (at + size < word.length && size > 0) probe(length, segment, word.slice(at, at + size - 1) + word[at + size]!, limit);
        }
      });
    }
    return hits;
  }
}

/** The k + 1 segments of a name, as evenly as they go. */
function borders(length: number): readonly (readonly [number, number])[] {
  const count = allowedEdits(length) + 1;
  return (bordersOf[length] ??= Array.from({ length: count }, (_, i) => [Math.floor((i * length) / count), Math.floor(((i + 1) * length) / count)] as const));
}
const bordersOf: (readonly (readonly [number, number])[] | undefined)[] = [];

const segmentKey = (length: number, segment: number, letters: string): number => Math.imul(hashWord(letters) ^ (length * 4 + segment), 0x9e3779b1);
