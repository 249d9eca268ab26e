/** A word of the text -> which words of names it can be, at most once for each distinct word of a page. */
import { findChild, misspellable, shortestFuzzy, type Gazetteer } from './gazetteer.ts';
import { FoldedWord } from './folded-word.ts';
import { FuzzyIndex } from './fuzzy-index.ts';
import { lookUp, nothing, type WordOption } from './look-up.ts';
import { rankFuzzy } from './rank-fuzzy.ts';
import { repairs } from './repair-word.ts';
import { mayHaveStem, stemFilterOf, type StemFilter } from './stem-filter.ts';
import type { Tokens } from './tokenize.ts';

/** Distinct words remembered; then the memory starts afresh, so that an endless page costs no endless memory. */
const cacheLimit = 1 << 16;
/** Entries of an empty memory. */
const leastEntries = 1 << 12;
/** A bit that hash2 leaves free. */
const SOMETHING = 4;
/** Below this a misspelled word is not searched. */
const shortestMisspelling = 4;

/** Finds the names' words behind the words of a text, and remembers them. One for each gazetteer. */
export class WordFinder {
  readonly #gazetteer: Gazetteer;
  readonly #filter: StemFilter;
  readonly #exactOnly: boolean;
  readonly #word = new FoldedWord();
  /** The memory: a table of (hash1, hash2), open addressing; hash2 has the bit SOMETHING where there are options. A word of no interest is never looked for elsewhere. */
  #entries = new Int32Array(2 * leastEntries);
  /** For each entry with options, their place in `results`. */
  #places = new Uint32Array(leastEntries);
  #results: (readonly WordOption[])[] = [];
  #known = 0;
  #fuzzy: { index: FuzzyIndex; words: readonly string[]; lemmas: readonly (readonly number[])[] } | undefined;

  /** @param exactOnly neither repairs nor misspellings: what finding costs without them */
  constructor(gazetteer: Gazetteer, exactOnly = false) {
    this.#gazetteer = gazetteer;
    this.#filter = stemFilterOf(gazetteer);
    this.#exactOnly = exactOnly;
  }

  /** The first word, from number n on, that may be one of a name, or -1. Nearly every word of a page is passed over here. */
  next(text: string, tokens: Tokens, n: number): number {
    const { count, starts, ends, hash1, hash2, trail } = tokens;
    let entries = this.#entries;
    let mask = entries.length - 1;
    const filter = this.#filter;
    const exactOnly = this.#exactOnly;
    for (; n < count; n++) {
      if (exactOnly && !mayHaveStem(filter, trail, starts[n]!, ends[n]!)) continue;
      const one = hash1[n]!;
      const two = hash2[n]!;
      let at = (one << 1) & mask;
      let there = entries[at + 1]!;
      while (there !== 0 && ((there & ~SOMETHING) !== two || entries[at] !== one)) {
        at = (at + 2) & mask;
        there = entries[at + 1]!;
      }
      if (there === two) continue;
      if (there !== 0 || this.#remember(text, tokens, n, at) !== nothing) return n;
      entries = this.#entries;
      mask = entries.length - 1;
    }
    return -1;
  }

  /** The options of word n; mostly the shared empty list. */
  options(text: string, tokens: Tokens, n: number): readonly WordOption[] {
    const entries = this.#entries;
    // a word in capitals and one in small letters are remembered apart
    const two = tokens.hash2[n]!;
    const at = entryOf(entries, tokens.hash1[n]!, two);
    const there = entries[at + 1]!;
    if (there === 0) return this.#remember(text, tokens, n, at);
    return there === two ? nothing : this.#results[this.#places[at >> 1]!]!;
  }

  /** @param at its entry, free as yet */
  #remember(text: string, tokens: Tokens, n: number, at: number): readonly WordOption[] {
    const one = tokens.hash1[n]!;
    const two = tokens.hash2[n]!;
    const options = this.#find(text, tokens.starts[n]!, tokens.ends[n]!, (two & 2) !== 0);
    if (++this.#known * 4 > this.#entries.length) {
      this.#grow();
      at = entryOf(this.#entries, one, two);
    }
    this.#entries[at] = one;
    this.#entries[at + 1] = options === nothing ? two : two | SOMETHING;
    if (options !== nothing) this.#places[at >> 1] = this.#results.push(options) - 1;
    return options;
  }

  #grow(): void {
    const { length } = this.#places;
    const old = { entries: this.#entries, places: this.#places };
    const isFull = this.#known > cacheLimit;
    this.#entries = new Int32Array(isFull ? 2 * leastEntries : 4 * length);
    this.#places = new Uint32Array(this.#entries.length / 2);
    if (isFull) {
      this.#known = 1;
      this.#results = [];
      return;
    }
    for (let from = 0; from < length; from++) {
      const two = old.entries[2 * from + 1]!;
      if (two === 0) continue;
      const at = entryOf(this.#entries, old.entries[2 * from]!, two & ~SOMETHING);
      this.#entries[at] = old.entries[2 * from]!;
      this.#entries[at + 1] = two;
      this.#places[at >> 1] = old.places[from]!;
    }
  }

  #find(text: string, start: number, end: number, mayBeMisspelled: boolean): readonly WordOption[] {
    const found = lookUp(this.#gazetteer, this.#filter, this.#word.read(text, start, end), 0);
    if (found.known || this.#exactOnly) return found.options;
    const folded = this.#word.slice(0);
    for (const { word, cost } of repairs(text, start, end, folded, this.#filter)) {
      const repaired = lookUp(this.#gazetteer, this.#filter, this.#word.readFolded(word), cost);
      if (repaired.known) return repaired.options;
    }
    const misspelled = mayBeMisspelled && folded.length >= shortestMisspelling ? this.#misspelled(folded) : nothing;
    return misspelled === nothing ? found.options : [...found.options, ...misspelled];
  }

  /** Words of names within a typing error or two, the few that fit best. */
  #misspelled(folded: string): readonly WordOption[] {
    this.#fuzzy ??= fuzzyWords(this.#gazetteer);
    const { index, words, lemmas } = this.#fuzzy;
    const hits = index.search(folded);
    if (hits.length === 0) return nothing;
    return rankFuzzy(folded, hits, words).flatMap(({ word, distance }) =>
      lemmas[word]!.map((lemma): WordOption => ({ lemma, root: findChild(this.#gazetteer, 0, lemma), inflected: false, distance })));
  }
}

/** Where a word is remembered, or the free entry where it would be. */
function entryOf(entries: Int32Array, hash1: number, hash2: number): number {
  const mask = entries.length - 1;
  let at = (hash1 << 1) & mask;
  while (entries[at + 1] !== 0 && ((entries[at + 1]! & ~SOMETHING) !== hash2 || entries[at] !== hash1)) at = (at + 2) & mask;
  return at;
}

/** The forms that may be misspelled, each with its lemmas. */
function fuzzyWords(gazetteer: Gazetteer): { index: FuzzyIndex; words: readonly string[]; lemmas: readonly (readonly number[])[] } {
  const byWord = new Map<string, number[]>();
  for (const { word, lemma } of misspellable(gazetteer)) {
    if (word.length < shortestFuzzy) continue;
    const list = byWord.get(word);
    if (list) list.push(lemma);
    else byWord.set(word, [lemma]);
  }
  const words = [...byWord.keys()];
  return { index: new FuzzyIndex(words), words, lemmas: [...byWord.values()] };
}
