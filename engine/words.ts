/** A word of the text -> which words of names it can be, at most once for each distinct word of a page. */
import { findChild, misspellable, shortestFuzzy, type Gazetteer } from './gazetteer.ts';
import { FoldedWord } from './folded-word.ts';
import { FuzzyIndex } from './fuzzy-index.ts';
import { lookUp, nothing, type WordOption } from './look-up.ts';
import { rankFuzzy } from './rank-fuzzy.ts';
import { repairs } from './repair-word.ts';
import type { Tokens } from './tokenize.ts';

/** Distinct words remembered; then the memory starts afresh, so that an endless page costs no endless memory. */
const cacheLimit = 1 << 16;
/** Below this a misspelled word is not searched. */
const shortestMisspelling = 4;

/** Finds the names' words behind the words of a text, and remembers them. One for each gazetteer. */
export class WordFinder {
  readonly #gazetteer: Gazetteer;
  readonly #exactOnly: boolean;
  readonly #word = new FoldedWord();
  /** The memory: a table of (hash1, hash2, index into results), open addressing. */
  #slots = new Int32Array(3 << 12);
  #known = 0;
  #results: (readonly WordOption[])[] = [nothing];
  #fuzzy: { index: FuzzyIndex; words: readonly string[]; lemmas: readonly (readonly number[])[] } | undefined;

  /** @param exactOnly neither repairs nor misspellings: what finding costs without them */
  constructor(gazetteer: Gazetteer, exactOnly = false) {
    this.#gazetteer = gazetteer;
    this.#exactOnly = exactOnly;
  }

  /** The options of word n; mostly the shared empty list. */
  options(text: string, tokens: Tokens, n: number): readonly WordOption[] {
    const hash1 = tokens.hash1[n]!;
    // a word in capitals and one in small letters are remembered apart
    const hash2 = tokens.hash2[n]!;
    const slots = this.#slots;
    const mask = slots.length / 3 - 1;
    let at = (hash1 & mask) * 3;
    for (; slots[at + 1] !== 0; at = at + 3 === slots.length ? 0 : at + 3) {
      if (slots[at] === hash1 && slots[at + 1] === hash2) return this.#results[slots[at + 2]!]!;
    }
    const result = this.#find(text, tokens.starts[n]!, tokens.ends[n]!, (hash2 & 2) !== 0);
    if (++this.#known * 2 > mask) {
      this.#grow();
      at = freeSlot(this.#slots, hash1);
    }
    this.#slots[at] = hash1;
    this.#slots[at + 1] = hash2;
    this.#slots[at + 2] = result === nothing ? 0 : this.#results.push(result) - 1;
    return result;
  }

  #grow(): void {
    const old = this.#slots;
    if (this.#known > cacheLimit) {
      this.#slots = new Int32Array(3 << 12);
      this.#known = 1;
      this.#results = [nothing];
      return;
    }
    this.#slots = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += 3) {
      if (old[from + 1] === 0) continue;
      const at = freeSlot(this.#slots, old[from]!);
      for (let i = 0; i < 3; i++) this.#slots[at + i] = old[from + i]!;
    }
  }

  #find(text: string, start: number, end: number, mayBeMisspelled: boolean): readonly WordOption[] {
    const found = lookUp(this.#gazetteer, this.#word.read(text, start, end), 0);
    if (found.known || this.#exactOnly) return found.options;
    const folded = this.#word.slice(0);
    for (const { word, cost } of repairs(text.slice(start, end), folded)) {
      const repaired = lookUp(this.#gazetteer, this.#word.readFolded(word), cost);
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

function freeSlot(slots: Int32Array, hash: number): number {
  let at = (hash & (slots.length / 3 - 1)) * 3;
  while (slots[at + 1] !== 0) at = at + 3 === slots.length ? 0 : at + 3;
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
