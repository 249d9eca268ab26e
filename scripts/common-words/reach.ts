/** How near a word is to the nearest name: the question that the engine asks of a misspelling, with a margin. */
import { boundedDamerau } from '../../engine/damerau.ts';
import { isCyrillic } from '../../engine/fold.ts';
import { allowedEdits } from '../../engine/fuzzy-index.ts';
import { repairs } from '../../engine/repair-word.ts';
import type { StemFilter } from '../../engine/stem-filter.ts';

/** near: the engine would take the word for a name. margin: it would, were it to allow two edits in names of 5 to 8 letters too. */
export interface Reach {
  readonly name: string;
  readonly edits: number;
  readonly zone: 'near' | 'margin';
}

/** Edits up to which names are looked for. */
const widest = 2;

interface Bucket { readonly names: string[]; readonly letters: number[]; readonly langs: ReadonlySet<string>[] }

/** Names of one length in one alphabet: a word is never compared across alphabets here, look-alikes are a matter of repairs. */
const bucketOf = (word: string, length: number): number => length * 2 + (isCyrillic(word.charCodeAt(0)) ? 1 : 0);

/** Bit per letter (mod 32): two words k substitutions or insertions apart lack at most k of each other's letters. A quick no for most pairs. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export class Neighbours {
  readonly #buckets = new Map<number, Bucket>();
  readonly #names: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param names folded, each with its languages. */
  constructor(names: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#names = names;
    for (const [name, langs] of names) {
      const key = bucketOf(name, name.length);
      let bucket = this.#buckets.get(key);
      if (!bucket) this.#buckets.set(key, (bucket = { names: [], letters: [], langs: [] }));
      bucket.names.push(name);
      bucket.letters.push(letterSet(name));
      bucket.langs.push(langs);
    }
  }

  /**
   * The nearest name, one within the engine's own limit first; undefined when all are further than the margin.
   * @param lang only names that this language writes so; absent: any.
   */
  find(word: string, lang?: string): Reach | undefined {
    const letters = letterSet(word);
    let best: Reach | undefined;
    for (let length = word.length - widest; length <= word.length + widest; length++) {
      const bucket = this.#buckets.get(bucketOf(word, length));
      if (!bucket) continue;
      for (let n = 0; n < bucket.names.length; n++) {
        const theirs = bucket.letters[n]!;
        if (bits(letters & ~theirs) > widest || bits(theirs & ~letters) > widest) continue;
        if (lang !== undefined && !bucket.langs[n]!.has(lang)) continue;
        const name = bucket.names[n]!;
        const edits = boundedDamerau(name, word, widest);
        if (edits > widest) continue;
        const zone = edits <= allowedEdits(length) ? 'near' : 'margin';
        if (!best || rank(zone, edits) < rank(best.zone, best.edits)) best = { name, edits, zone };
      }
    }
    return best;
  }

  /** The name that a scanner's or joker's damage would make of the word, if any. */
  repaired(surface: string, folded: string): string | undefined {
    return repairs(surface, 0, surface.length, folded, anyStem).find(({ word }) => this.#names.has(word))?.word;
  }
}

/** Dismisses nothing: any word may be a name's here. */
const anyStem: StemFilter = { bits: new Int32Array([-1]), reach: Infinity };

const rank = (zone: Reach['zone'], edits: number): number => (zone === 'near' ? edits : widest + edits);
