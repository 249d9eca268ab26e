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
/** The place where no options are. */
const none = 0;
/** Numbers of an empty list of options. */
const leastOptions = 1 << 10;
/** Numbers of one option. */
export const optionSize = 4;
/** Below this a misspelled word is not searched. */
const shortestMisspelling = 4;

/** Finds the names' words behind the words of a text, and remembers them. One for each gazetteer. */
export class WordFinder {
  readonly #gazetteer: Gazetteer;
  readonly #filter: StemFilter;
  readonly #exactOnly: boolean;
  readonly #word = new FoldedWord();
  /** What was found, word by word: how many options, then four numbers of each, see WordOption: lemma, root, inflected, distance in halves of an edit. Numbers lie together in memory, objects do not. */
  options = new Int32Array(leastOptions);
  /** Of the word that next() returned last: where its options begin. */
  found = none;
  #end = 1;
  /** The memory: a table of (hash1, hash2), open addressing; hash2 has the bit SOMETHING where there are options. A word of no interest is never looked for elsewhere. */
  #entries = new Int32Array(2 * leastEntries);
  /** For each entry with options, where they begin. */
  #places = new Uint32Array(leastEntries);
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
      const found = there === 0 ? this.#remember(text, tokens, n, at) : this.#places[at >> 1]!;
      if (found !== none) {
        this.found = found;
        return n;
      }
      entries = this.#entries;
      mask = entries.length - 1;
    }
    return -1;
  }

  /** Where the options of word n begin in `options`; mostly the place where there are none. */
  optionsAt(text: string, tokens: Tokens, n: number): number {
    if (this.#exactOnly && !mayHaveStem(this.#filter, tokens.trail, tokens.starts[n]!, tokens.ends[n]!)) return none;
    const entries = this.#entries;
    // a word in capitals and one in small letters are remembered apart
    const two = tokens.hash2[n]!;
    const at = entryOf(entries, tokens.hash1[n]!, two);
    const there = entries[at + 1]!;
    if (there === 0) return this.#remember(text, tokens, n, at);
    return there === two ? none : this.#places[at >> 1]!;
  }

  /** Which words of names word n may be. */
  lemmas(text: string, tokens: Tokens, n: number): readonly number[] {
    const place = this.optionsAt(text, tokens, n);
    return Array.from({ length: this.options[place]! }, (_, i) => this.options[place + 1 + i * optionSize]!);
  }

  /** @param at its entry, free as yet */
  #remember(text: string, tokens: Tokens, n: number, at: number): number {
    const one = tokens.hash1[n]!;
    const two = tokens.hash2[n]!;
    const found = this.#find(text, tokens.starts[n]!, tokens.ends[n]!, (two & 2) !== 0);
    if (++this.#known * 4 > this.#entries.length) {
      this.#grow();
      at = entryOf(this.#entries, one, two);
    }
    const place = this.#put(found);
    this.#entries[at] = one;
    this.#entries[at + 1] = place === none ? two : two | SOMETHING;
    this.#places[at >> 1] = place;
    return place;
  }

  /** Appends what was found of one word. */
  #put(found: readonly WordOption[]): number {
    const { length } = found;
    if (length === 0) return none;
    const place = this.#end;
    this.#end += 1 + optionSize * length;
    if (this.#end > this.options.length) {
      const larger = new Int32Array(2 * this.#end);
      larger.set(this.options);
      this.options = larger;
    }
    this.options[place] = length;
    for (let i = 0, at = place + 1; i < length; i++, at += optionSize) {
      const { lemma, root, inflected, distance } = found[i]!;
      this.options[at] = lemma;
      this.options[at + 1] = root;
      this.options[at + 2] = Number(inflected);
      this.options[at + 3] = 2 * distance;
    }
    return place;
  }

  #grow(): void {
    const { length } = this.#places;
    const old = { entries: this.#entries, places: this.#places };
    const isFull = this.#known > cacheLimit;
    this.#entries = new Int32Array(isFull ? 2 * leastEntries : 4 * length);
    this.#places = new Uint32Array(this.#entries.length / 2);
    if (isFull) {
      this.#known = 1;
      // a new list, for the old one is being read
      this.options = new Int32Array(leastOptions);
      this.#end = 1;
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
