/**
 * Which names lie within one or two edits of a word, without asking them all: Pass-Join.
 * A name within k edits shares at least one of its k + 1 segments with the word, at nearly the same place; a swap across the border of two
 * segments is probed with the letters swapped back.
 * Source: G. Li et al., "Pass-Join: a partition-based method for similarity joins", PVLDB 5 (2011).
 */
import { EditPattern } from './damerau.ts';

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
  readonly #lengths = new Uint8Array(longest + 3);
  /** Slot of a segment's key -> its postings [starts[slot], starts[slot + 1]). Keys are a segment's length of name, number and letters, hashed; 0 is a free slot. */
  readonly #keys: Int32Array;
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  /** For each name, the search that saw it last, and the set of its letters. */
  readonly #seen: Uint32Array;
  readonly #letters: Int32Array;
  readonly #pattern = new EditPattern();
  readonly #hashes = new PartHashes();
  #search = 0;
  #searched = 0;

  /** @param words folded base forms; each is found under its index here. */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#seen = new Uint32Array(words.length);
    this.#letters = new Int32Array(words.length);
    let segments = 0;
    for (let index = 0; index < words.length; index++) if (words[index]!.length <= longest) segments += allowedEdits(words[index]!.length) + 1;
    let size = 4;
    while (size < segments * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#starts = new Uint32Array(size + 1);
    this.#postings = new Uint32Array(segments);
    // counted first, then filled from the end of each list; in plain loops, because a page that needs this has run none of it before
    const slots = new Uint32Array(segments);
    let at = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      this.#letters[index] = lettersOf(word);
      if (word.length > longest) continue;
      this.#lengths[word.length] = 1;
      this.#hashes.set(word);
      const parts = borders(word.length);
      for (let number = 0; number < parts.length; number++) {
        const slot = this.#slotFor(segmentKey(this.#hashes.of(parts[number]![0], parts[number]![1]), word.length, number));
        this.#starts[slot]!++;
        slots[at++] = slot;
      }
    }
    for (let slot = 0, sum = 0; slot <= size; slot++) this.#starts[slot] = sum += this.#starts[slot]!;
    at = segments;
    for (let index = words.length - 1; index >= 0; index--) {
      const { length } = words[index]!;
      for (let number = length > longest ? -1 : allowedEdits(length); number >= 0; number--) this.#postings[--this.#starts[slots[--at]!]!] = index;
    }
  }

  #slotFor(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    return slot;
  }

  /** All names within their allowed edits of the word (never 0 edits), in no order. */
  search(word: string): FuzzyHit[] {
    const hits: FuzzyHit[] = [];
    const { length } = word;
    this.#pattern.set(word);
    const hashes = this.#hashes.set(word);
    this.#searched = lettersOf(word);
    this.#search++;
    for (let nameLength = Math.max(1, length - 2); nameLength <= length + 2 && nameLength <= longest; nameLength++) {
      const limit = allowedEdits(nameLength);
      if (this.#lengths[nameLength] === 0 || Math.abs(nameLength - length) > limit) continue;
      const parts = borders(nameLength);
      const longer = length - nameLength;
      for (let number = 0; number < parts.length; number++) {
        const [start, end] = parts[number]!;
        const size = end - start;
        const to = Math.min(length - size, start + limit);
        for (let at = Math.max(0, start - limit); at <= to; at++) {
          // what is moved by so much has cost at least so many edits before it, and as many after it as put that right
          const spent = Math.abs(at - start) + Math.abs(longer - (at - start));
          if (spent > limit) continue;
          this.#probe(segmentKey(hashes.of(at, at + size), nameLength, number), nameLength, limit, hits);
          if (size === 0 || spent === limit) continue;
          // the letters at either border swapped with their outer neighbour
          if (at > 0) this.#probe(segmentKey(hashes.withFirst(at - 1, at, at + size), nameLength, number), nameLength, limit, hits);
          if (at + size < length) this.#probe(segmentKey(hashes.withLast(at + size, at, at + size), nameLength, number), nameLength, limit, hits);
        }
      }
    }
    return hits;
  }

  #probe(key: number, nameLength: number, limit: number, hits: FuzzyHit[]): void {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = key & mask;
    for (; keys[slot] !== key; slot = (slot + 1) & mask) if (keys[slot] === 0) return;
    for (let i = this.#starts[slot]!; i < this.#starts[slot + 1]!; i++) {
      const index = this.#postings[i]!;
      // two kinds of segments may share a key
      if (this.#seen[index] === this.#search || this.#words[index]!.length !== nameLength) continue;
      this.#seen[index] = this.#search;
      const letters = this.#letters[index]!;
      // an edit takes away or brings in one letter at most
      if (hasMore(letters & ~this.#searched, limit) || hasMore(this.#searched & ~letters, limit)) continue;
      const distance = this.#pattern.distance(this.#words[index]!, limit);
      if (distance > 0 && distance <= limit) hits.push({ word: index, distance });
    }
  }
}

/** The k + 1 segments of a name, as evenly as they go. */
function borders(length: number): readonly (readonly [number, number])[] {
  const count = allowedEdits(length) + 1;
  return (bordersOf[length] ??= Array.from({ length: count }, (_, i) => [Math.floor((i * length) / count), Math.floor(((i + 1) * length) / count)] as const));
}
const bordersOf: (readonly (readonly [number, number])[] | undefined)[] = [];

/** Hashes of all parts of one word, each in a few steps: a polynomial in the letters, so that parts come from beginnings (as in Rabin and Karp's search). */
class PartHashes {
  static readonly #base = 0x01000193;
  static readonly #powers = new Int32Array(longest + 4);
  static {
    this.#powers[0] = 1;
    for (let i = 1; i < this.#powers.length; i++) this.#powers[i] = Math.imul(this.#powers[i - 1]!, this.#base);
  }

  #word = '';
  #beginnings = new Int32Array(longest + 4);

  /** Of a word longer than any name within reach only the beginning is hashed. */
  set(word: string): this {
    this.#word = word;
    const most = Math.min(word.length, this.#beginnings.length - 1);
    for (let i = 0; i < most; i++) this.#beginnings[i + 1] = (Math.imul(this.#beginnings[i]!, PartHashes.#base) + word.charCodeAt(i)) | 0;
    return this;
  }

  of(start: number, end: number): number {
    return (this.#beginnings[end]! - Math.imul(this.#beginnings[start]!, PartHashes.#powers[end - start]!)) | 0;
  }

  /** As if the part's first letter were that at `other`. */
  withFirst(other: number, start: number, end: number): number {
    return (Math.imul(this.#word.charCodeAt(other), PartHashes.#powers[end - start - 1]!) + this.of(start + 1, end)) | 0;
  }

  /** As if the part's last letter were that at `other`. */
  withLast(other: number, start: number, end: number): number {
    return (Math.imul(this.of(start, end - 1), PartHashes.#base) + this.#word.charCodeAt(other)) | 0;
  }
}

/** Never 0: that marks a free slot. */
function segmentKey(hash: number, length: number, number: number): number {
  const mixed = Math.imul(hash + Math.imul(length * 4 + number, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15) || 1;
}

/** The letters of a word as a set of 32 bits, several letters to a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < Math.min(word.length, longest); i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether more than 1 (or 2) bits are set. */
function hasMore(bits: number, limit: number): boolean {
  const rest = bits & (bits - 1);
  return (limit === 1 ? rest : rest & (rest - 1)) !== 0;
}
