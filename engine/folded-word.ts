/** One word at a time, folded, with what the look-up of its stems needs: its letters, and the hash of each of its beginnings. */
import { foldCode, foldTable, foldTableSize, IGNORABLE, isPair, pairLetters } from './fold.ts';
import { emptyHash, step1 } from './tokenize.ts';

/** Overwritten by each read: nearly every word of a page is looked up and forgotten, and costs no memory. */
export class FoldedWord {
  length = 0;
  letters = new Uint16Array(64);
  /** hashWord of the letters up to and with this one. */
  hashes = new Int32Array(64);
  /** Where the word came from, and whether it stands there folded already: most do, and are cut out instead of put together. */
  #text = '';
  #start = 0;
  #isPlain = true;

  /** Reads the word at text[start, end). */
  read(text: string, start: number, end: number): this {
    this.#begin(text, start, end);
    const { letters, hashes } = this;
    let length = 0;
    let hash = emptyHash;
    let isPlain = true;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const folded = code < foldTableSize ? foldTable[code]! : foldCode(code);
      if (folded !== code) isPlain = false;
      if (folded <= IGNORABLE) continue;
      if (isPair(folded)) {
        for (const letter of pairLetters(folded)) {
          letters[length] = letter.charCodeAt(0);
          hashes[length++] = hash = step1(hash, letter.charCodeAt(0));
        }
      } else {
        letters[length] = folded;
        hashes[length++] = hash = step1(hash, folded);
      }
    }
    this.length = length;
    this.#isPlain = isPlain;
    return this;
  }

  /** Reads a word that is folded already. */
  readFolded(word: string): this {
    this.#begin(word, 0, word.length);
    for (let i = 0; i < word.length; i++) this.#add(word.charCodeAt(i));
    return this;
  }

  /** The folded letters from one on. */
  slice(from: number): string {
    if (this.#isPlain) return this.#text.slice(this.#start + from, this.#start + this.length);
    let letters = '';
    for (let i = from; i < this.length; i++) letters += String.fromCharCode(this.letters[i]!);
    return letters;
  }

  #begin(text: string, start: number, end: number): void {
    this.length = 0;
    this.#text = text;
    this.#start = start;
    this.#isPlain = true;
    // some letters fold to two
    const most = 2 * (end - start);
    if (most <= this.letters.length) return;
    this.letters = new Uint16Array(most);
    this.hashes = new Int32Array(most);
  }

  #add(code: number): void {
    const n = this.length++;
    this.letters[n] = code;
    this.hashes[n] = step1(n === 0 ? emptyHash : this.hashes[n - 1]!, code);
  }
}
