/**
 * How many edits lie between two short words: insertions, deletions, substitutions and swaps of neighbours
 * (optimal string alignment distance), bounded and bit-parallel.
 * Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic J. Computing 10 (2003), after
 * G. Myers, J. ACM 46 (1999). Words longer than 31 code units are compared by their first 31; no name on our rungs is that long.
 */
const longest = 31;

/** Codes below this have a place of their own; the rest share a Map. Covers Latin and Cyrillic. */
const tableSize = 0x530;

/** One word that many others are compared with: where in it each letter stands is worked out once. */
export class EditPattern {
  readonly #table = new Int32Array(tableSize);
  readonly #rare = new Map<number, number>();
  #word = '';

  set(word: string): void {
    for (let i = 0; i < this.#word.length; i++) {
      const code = this.#word.charCodeAt(i);
      if (code < tableSize) this.#table[code] = 0;
    }
    this.#rare.clear();
    this.#word = word.length > longest ? word.slice(0, longest) : word;
    for (let i = 0; i < this.#word.length; i++) {
      const code = this.#word.charCodeAt(i);
      if (code < tableSize) this.#table[code]! |= 1 << i;
      else this.#rare.set(code, (this.#rare.get(code) ?? 0) | (1 << i));
    }
  }

  /** @returns the distance of another word, or limit + 1 when it is larger than `limit`. */
  distance(other: string, limit: number): number {
    const table = this.#table;
    const m = this.#word.length;
    const n = Math.min(other.length, longest);
    if (Math.abs(m - n) > limit) return limit + 1;
    if (m === 0) return n;
    const last = 1 << (m - 1);
    let vp = (1 << m) - 1;
    let vn = 0;
    let d0 = 0;
    let previous = 0;
    let distance = m;
    for (let j = 0; j < n; j++) {
      const code = other.charCodeAt(j);
      const eq = code < tableSize ? table[code]! : this.#rare.get(code) ?? 0;
      const swap = ((~d0 & eq) << 1) & previous;
      d0 = (((eq & vp) + vp) ^ vp) | eq | vn | swap;
      const hp = vn | ~(d0 | vp);
      const hn = d0 & vp;
      if (hp & last) distance++;
      if (hn & last) distance--;
      if (distance - (n - 1 - j) > limit) return limit + 1;
      const shifted = (hp << 1) | 1;
      vp = (hn << 1) | ~(d0 | shifted);
      vn = shifted & d0;
      previous = eq;
    }
    return distance <= limit ? distance : limit + 1;
  }
}

const pattern = new EditPattern();

/** @returns the distance between two words, or limit + 1 when it is larger than `limit`. */
export function boundedDamerau(a: string, b: string, limit: number): number {
  pattern.set(a);
  return pattern.distance(b, limit);
}
