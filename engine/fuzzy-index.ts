/**
 * Which names lie within one or two edits of a word, without asking them all: Pass-Join.
 * A name within k edits shares at least one of its k + 1 segments with the word, at nearly the same place (segments.ts says where); a swap across
 * the border of two segments is probed with the letters swapped back.
 * Source: G. Li et al., "Pass-Join: a partition-based method for similarity joins", PVLDB 5 (2011).
 */
import { EditPattern } from './damerau.ts';
import { allowedEdits, longestIndexed, plansFor, saltOf, segmentKey, segmentsOf } from './segments.ts';

export { allowedEdits } from './segments.ts';

export interface FuzzyHit {
  /** Index into the list of words that the index was made of. */
  readonly word: number;
  readonly distance: number;
}

export class FuzzyIndex {
  readonly #words: readonly string[];
  readonly #lengths = new Uint8Array(longestIndexed + 3);
  /** One bit for the keys that there are: most probes end here, in a table that stays near the processor. */
  readonly #filter: Int32Array;
  /** Slot of a segment's key -> its postings [starts[slot], starts[slot + 1]). Keys are a segment's length of name, number and letters, hashed; 0 is a free slot. */
  readonly #keys: Int32Array;
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  /** For each name, the search that saw it last, and the set of its letters. */
  readonly #seen: Uint32Array;
  readonly #letters: Int32Array;
  readonly #parts = new WordParts();
  readonly #pattern = new EditPattern();
  /** The search that the pattern was set for: most words meet no name to be compared with. */
  #patternOf = 0;
  #search = 0;

  /** @param words folded base forms; each is found under its index here. */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#seen = new Uint32Array(words.length);
    this.#letters = new Int32Array(words.length);
    let segments = 0;
    for (let index = 0; index < words.length; index++) if (words[index]!.length <= longestIndexed) segments += allowedEdits(words[index]!.length) + 1;
    let size = 32;
    while (size < segments * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#filter = new Int32Array(size / 4);
    this.#starts = new Uint32Array(size + 1);
    this.#postings = new Uint32Array(segments);
    // counted first, then filled from the end of each list; in plain loops, because a page that needs this has run none of it before
    const slots = new Uint32Array(segments);
    const parts = this.#parts;
    let at = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      this.#letters[index] = parts.set(word).letters;
      if (word.length > longestIndexed) continue;
      this.#lengths[word.length] = 1;
      const places = segmentsOf(word.length);
      for (let number = 0; number < places.length; number++) {
        const slot = this.#slotFor(segmentKey(parts.hash(places[number]![0], places[number]![1]) + saltOf(word.length, number)));
        this.#starts[slot]!++;
        slots[at++] = slot;
      }
    }
    for (let slot = 0, sum = 0; slot <= size; slot++) this.#starts[slot] = sum += this.#starts[slot]!;
    at = segments;
    for (let index = words.length - 1; index >= 0; index--) {
      const { length } = words[index]!;
      for (let number = length > longestIndexed ? -1 : allowedEdits(length); number >= 0; number--) this.#postings[--this.#starts[slots[--at]!]!] = index;
    }
  }

  #slotFor(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#filter[(key >>> 5) & (this.#filter.length - 1)]! |= 1 << key;
    return slot;
  }

  /** All names within their allowed edits of the word (never 0 edits), in no order. */
  search(word: string): FuzzyHit[] {
    const hits: FuzzyHit[] = [];
    const { beginnings, codes } = this.#parts.set(word);
    const filter = this.#filter;
    const mask = filter.length - 1;
    const all = plansFor(word.length);
    this.#search++;
    for (let i = 0; i < all.length; i++) {
      const { nameLength, limit, steps } = all[i]!;
      if (this.#lengths[nameLength] === 0) continue;
      for (let step = 0; step < steps.length; step += 4) {
        const at = steps[step]!;
        const end = steps[step + 1]!;
        const salted = (beginnings[end]! - Math.imul(beginnings[at]!, powers[end - at]!) + steps[step + 2]!) | 0;
        let key = segmentKey(salted);
        if ((filter[(key >>> 5) & mask]! >>> key) & 1) this.#probe(word, key, nameLength, limit, hits);
        if (steps[step + 3] === 1) {
          key = segmentKey((salted + Math.imul(codes[at - 1]! - codes[at]!, powers[end - at - 1]!)) | 0);
          if ((filter[(key >>> 5) & mask]! >>> key) & 1) this.#probe(word, key, nameLength, limit, hits);
        }
      }
    }
    return hits;
  }

  #probe(word: string, key: number, nameLength: number, limit: number, hits: FuzzyHit[]): void {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = key & mask;
    for (; keys[slot] !== key; slot = (slot + 1) & mask) if (keys[slot] === 0) return;
    const searched = this.#parts.letters;
    for (let i = this.#starts[slot]!; i < this.#starts[slot + 1]!; i++) {
      const index = this.#postings[i]!;
      // two kinds of segments may share a key
      if (this.#seen[index] === this.#search || this.#words[index]!.length !== nameLength) continue;
      this.#seen[index] = this.#search;
      const letters = this.#letters[index]!;
      // an edit takes away or brings in one letter at most
      if (hasMore(letters & ~searched, limit) || hasMore(searched & ~letters, limit)) continue;
      if (this.#patternOf !== this.#search) {
        this.#patternOf = this.#search;
        this.#pattern.set(word);
      }
      const distance = this.#pattern.distance(this.#words[index]!, limit);
      if (distance > 0 && distance <= limit) hits.push({ word: index, distance });
    }
  }
}

/** Letters that are looked at: those of the longest name, and what may be too many. */
const mostLetters = longestIndexed + 3;
const base = 0x01000193;
const powers = new Int32Array(mostLetters + 1);
powers[0] = 1;
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, base);

/** Hashes of all parts of one word, each in a few steps: a polynomial in the letters, so that parts come from beginnings (as in Rabin and Karp's search). */
class WordParts {
  readonly codes = new Int32Array(mostLetters + 1);
  /** Hash of the first so many letters. */
  readonly beginnings = new Int32Array(mostLetters + 1);
  /** The letters as a set of 32 bits, several letters to a bit. */
  letters = 0;

  /** Of a word longer than any name within reach only the beginning is read. */
  set(word: string): this {
    const { codes, beginnings } = this;
    const most = Math.min(word.length, mostLetters);
    let hash = 0;
    let letters = 0;
    for (let i = 0; i < most; i++) {
      const code = word.charCodeAt(i);
      codes[i] = code;
      beginnings[i + 1] = hash = (Math.imul(hash, base) + code) | 0;
      if (i < longestIndexed) letters |= 1 << code;
    }
    this.letters = letters;
    return this;
  }

  hash(start: number, end: number): number {
    return (this.beginnings[end]! - Math.imul(this.beginnings[start]!, powers[end - start]!)) | 0;
  }
}

/** Whether more than 1 (or 2) bits are set. */
function hasMore(bits: number, limit: number): boolean {
  const rest = bits & (bits - 1);
  return (limit === 1 ? rest : rest & (rest - 1)) !== 0;
}
