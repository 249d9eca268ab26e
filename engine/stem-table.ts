/** The words of all names as the stem sections of a gazetteer (build time). */
import type { WordPattern } from './collect-aliases.ts';
import { factorForms } from './factor-forms.ts';
import { COMMON } from './gazetteer.ts';
import { bytes, integers, shorts } from './growing.ts';
import { Interned } from './interned.ts';
import { sortByCounting } from './sort-by-counting.ts';
import { WordTable } from './word-table.ts';

/** Flags of a lemma that nothing was said about yet. */
const unmarked = 0xff;

export class StemTable {
  /** Sets of endings; 0 is `any`. */
  readonly #endings = new Interned<readonly string[]>('sets of endings');
  readonly #patterns = new WordTable();
  /** Patterns that came before as the same object: the words of persons do. */
  readonly #known = new WeakMap<WordPattern, number>();
  readonly #stems = new WordTable();
  readonly #lemmaEnding = bytes();
  readonly #lemmaFlags = bytes();
  /** What each entry says, in the order of lemmas. */
  readonly #entryStem = integers();
  readonly #entryLemma = integers();
  readonly #entryEndings = shorts();
  readonly #entryIsBase = bytes();

  constructor() {
    this.#endings.indexOf([]);
  }

  get endings(): readonly (readonly string[])[] {
    return this.#endings.values;
  }

  /** How many there are. */
  get lemmas(): number {
    return this.#lemmaFlags.length;
  }

  /** The lemma of a word pattern; equal patterns share one. */
  lemma(pattern: WordPattern): number {
    const { base, forms } = pattern;
    if (forms.length === 0) return this.#numberOf(base, base, forms);
    let lemma = this.#known.get(pattern);
    if (lemma === undefined) this.#known.set(pattern, (lemma = this.#numberOf(forms === 'any' ? `${base}*` : `${base}|${[...forms].sort().join('|')}`, base, forms)));
    return lemma;
  }

  #numberOf(key: string, base: string, forms: WordPattern['forms']): number {
    const lemma = this.#patterns.add(key);
    if (lemma === this.lemmas) this.#addLemma(lemma, base, forms);
    return lemma;
  }

  /** A word beside names is common until a name has it. */
  markCommon(lemma: number): void {
    if (this.#lemmaFlags.at(lemma) === unmarked) this.#lemmaFlags.all[lemma] = COMMON;
  }

  /** A word of a name, with what may be found of it when it is misspelled. */
  markNamed(lemma: number, fuzzy: number): void {
    const flags = this.#lemmaFlags.at(lemma);
    this.#lemmaFlags.all[lemma] = ((flags === unmarked ? 0 : flags) & ~COMMON) | fuzzy;
  }

  layOut() {
    const { order, starts: stemEntries } = sortByCounting(this.#entryStem.all, this.#stems.size, Uint32Array.from({ length: this.#entryStem.length }, (_, i) => i));
    return {
      pool: this.#stems.letters.values(), stemStarts: this.#stems.starts.values(), slots: this.#stems.slots, stemEntries,
      entryLemma: order.map((entry) => this.#entryLemma.at(entry)),
      entryEndings: Uint16Array.from(order, (entry) => this.#entryEndings.at(entry)),
      entryIsBase: Uint8Array.from(order, (entry) => this.#entryIsBase.at(entry)),
      lemmaEnding: this.#lemmaEnding.values(), lemmaFlags: this.#lemmaFlags.values(),
    };
  }

  #addLemma(lemma: number, base: string, forms: readonly string[] | 'any'): void {
    this.#lemmaFlags.push(unmarked);
    const { stems, baseStem, baseEnding } = forms === 'any' ? { stems: [{ stem: base, endings: [] }], baseStem: 0, baseEnding: 0 } : factorForms(base, forms);
    this.#lemmaEnding.push(baseEnding);
    stems.forEach(({ stem, endings }, i) => {
      this.#entryStem.push(this.#stems.add(stem));
      this.#entryLemma.push(lemma);
      this.#entryEndings.push(this.#endings.indexOf(endings));
      this.#entryIsBase.push(Number(i === baseStem));
    });
  }
}
