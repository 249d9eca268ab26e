/** A word of the text -> which words of names it can be, at most once for each distinct word of a page. */
import { anyEnding, findChild, findStem, longestEnding, misspellable, shortestFuzzy, type Gazetteer } from './gazetteer.ts';
import { encodeFolded } from './letters.ts';
import { FuzzyIndex } from './fuzzy-index.ts';
import { rankFuzzy } from './rank-fuzzy.ts';
import { repairs } from './repair-word.ts';
import { isCapitalised } from './surface.ts';
import { step1, foldRun, hashWord, type Tokens } from './tokenize.ts';

/** One word of a name that a word of the text can be. */
export interface WordOption {
  readonly lemma: number;
  /** The trie node reached when a name begins with this word, or -1. */
  readonly root: number;
  /** In another form than the base form. */
  readonly inflected: boolean;
  /** Edits between the word and the name's (0 unless fuzzy). Half an edit: a letter of another alphabet that looks the same, or a digit for a letter. */
  readonly distance: number;
}

const nothing: readonly WordOption[] = [];
/** Distinct words remembered; then the memory starts afresh, so that an endless page costs no endless memory. */
const cacheLimit = 1 << 16;
/** Below this a misspelled word is not searched. */
const shortestMisspelling = 4;

/** Finds the names' words behind the words of a text, and remembers them. One for each gazetteer. */
export class WordFinder {
  readonly #gazetteer: Gazetteer;
  #slots = new Int32Array(3 << 12);
  #known = 0;
  #results: (readonly WordOption[])[] = [nothing];
  #fuzzy: { index: FuzzyIndex; words: readonly string[]; lemmas: readonly (readonly number[])[] } | undefined;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The options of word n; mostly the shared empty list. */
  options(text: string, tokens: Tokens, n: number): readonly WordOption[] {
    const hash1 = tokens.hash1[n]!;
    const start = tokens.starts[n]!;
    const mayBeMisspelled = isCapitalised(text, start);
    // never 0, which marks a free slot; a word in capitals and one in small letters are remembered apart
    const hash2 = (tokens.hash2[n]! & ~3) | (mayBeMisspelled ? 3 : 1);
    let slots = this.#slots;
    let mask = slots.length / 3 - 1;
    let slot = hash1 & mask;
    for (; slots[slot * 3 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 3] === hash1 && slots[slot * 3 + 1] === hash2) return this.#results[slots[slot * 3 + 2]!]!;
    }
    const result = this.#find(foldRun(text, start, tokens.ends[n]!), text.slice(start, tokens.ends[n]), mayBeMisspelled);
    if (++this.#known * 2 > mask) {
      this.#grow();
      slots = this.#slots;
      mask = slots.length / 3 - 1;
      for (slot = hash1 & mask; slots[slot * 3 + 1] !== 0;) slot = (slot + 1) & mask;
    }
    slots[slot * 3] = hash1;
    slots[slot * 3 + 1] = hash2;
    slots[slot * 3 + 2] = result === nothing ? 0 : this.#results.push(result) - 1;
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
    const mask = (old.length / 3) * 2 - 1;
    this.#slots = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += 3) {
      if (old[from + 1] === 0) continue;
      let slot = old[from]! & mask;
      while (this.#slots[slot * 3 + 1] !== 0) slot = (slot + 1) & mask;
      this.#slots.set(old.subarray(from, from + 3), slot * 3);
    }
  }

  #find(folded: string, surface: string, mayBeMisspelled: boolean): readonly WordOption[] {
    const found = this.#lookUp(folded, 0);
    if (found.known) return found.options;
    for (const { word, cost } of repairs(surface, folded)) {
      const repaired = this.#lookUp(word, cost);
      if (repaired.known) return repaired.options;
    }
    const misspelled = mayBeMisspelled && folded.length >= shortestMisspelling ? this.#misspelled(folded) : nothing;
    return misspelled === nothing ? found.options : [...found.options, ...misspelled];
  }

  /** Exact and inflected: every cut of the word into a stem and an ending that the stem takes. */
  #lookUp(folded: string, distance: number): { known: boolean; options: readonly WordOption[] } {
    const { stemEntries, entryLemma, entryEndings, endingSets, lemmaEntry, lemmaEnding, endings } = this.#gazetteer;
    const encoded: number[] = [];
    const ends: number[] = [];
    const hashes: number[] = [];
    let hash = hashWord('');
    for (let i = 0; i < folded.length; i++) {
      hash = step1(hash, folded.charCodeAt(i));
      encodeFolded(folded[i]!, encoded);
      ends.push(encoded.length);
      hashes.push(hash);
    }
    let known = false;
    const options: WordOption[] = [];
    for (let length = folded.length; length >= Math.max(1, folded.length - longestEnding); length--) {
      const stem = findStem(this.#gazetteer, encoded, ends[length - 1]!, hashes[length - 1]!);
      if (stem < 0) continue;
      const ending = folded.slice(length);
      for (let entry = stemEntries[stem]!; entry < stemEntries[stem + 1]!; entry++) {
        const set = endingSets[entryEndings[entry]!];
        if (set ? !set.has(ending) : ending.length > anyEnding) continue;
        // a declared stem ("rus*") is no spelling: the word may be a name misspelled all the same
        if (set) known = true;
        const lemma = entryLemma[entry]!;
        const root = findChild(this.#gazetteer, 0, lemma);
        const isBase = !set || (lemmaEntry[lemma] === entry && endings[entryEndings[entry]!]![lemmaEnding[lemma]!] === ending);
        options.push({ lemma, root, inflected: !isBase, distance });
      }
    }
    return { known, options: options.length > 0 ? options : nothing };
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
