/** Different words, numbered as they come, in typed arrays (build time): what a Map of strings does, in a tenth of the memory. */
import { mixHash } from './gazetteer.ts';
import { bytes, integers } from './growing.ts';
import { encodeLetters, hashEncoded } from './letters.ts';
import { hashWord } from './tokenize.ts';

export class WordTable {
  /** The letters of all words, and where each begins (and the last ends). */
  readonly letters = bytes();
  readonly starts = integers();
  /** By hash: number of the word + 1, or 0. Twice the words and a power of two; the same words in the same order give the same slots. */
  slots = new Uint32Array(4);

  constructor() {
    this.starts.push(0);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The number of a word; a new one gets the next. */
  add(word: string): number {
    const { letters, starts, size } = this;
    const start = letters.length;
    // its letters are put down first and compared where they lie; those of a known word are taken back
    encodeLetters(word, letters);
    const mask = this.slots.length - 1;
    let slot = mixHash(hashWord(word)) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const known = this.slots[slot]! - 1;
      if (!this.#isLike(known, start)) continue;
      letters.length = start;
      return known;
    }
    this.slots[slot] = size + 1;
    starts.push(letters.length);
    if (this.size * 2 > this.slots.length) this.#grow();
    return size;
  }

  #isLike(known: number, start: number): boolean {
    const { all, length } = this.letters;
    let at = this.starts.at(known);
    if (this.starts.at(known + 1) - at !== length - start) return false;
    for (let i = start; i < length; i++) if (all[at++] !== all[i]) return false;
    return true;
  }

  #grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let word = 0; word < this.size; word++) {
      let slot = mixHash(hashEncoded(this.letters.all, this.starts.at(word), this.starts.at(word + 1))) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.slots = slots;
  }
}
