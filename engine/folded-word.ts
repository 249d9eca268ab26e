/** One word at a time, folded, with what the look-up of its stems needs: its bytes as the pool has them, and the hash of each of its beginnings. */
import { foldCode, IGNORABLE, isPair, pairLetters } from './fold.ts';
import { encodeLetter } from './letters.ts';
import { emptyHash, step1 } from './tokenize.ts';

/** Bytes that one letter takes at most. */
const mostBytes = 3;

/** Overwritten by each read: nearly every word of a page is looked up and forgotten, and costs no memory. */
export class FoldedWord {
  /** Letters. */
  length = 0;
  bytes = new Uint8Array(64 * mostBytes);
  #letters = new Uint16Array(64);
  /** After letter i: bytes so far, and the hash of what they spell. */
  byteEnds = new Uint16Array(64);
  hashes = new Int32Array(64);

  /** Reads the word at text[start, end). */
  read(text: string, start: number, end: number): this {
    this.#begin(2 * (end - start));
    for (let i = start; i < end; i++) {
      const code = foldCode(text.charCodeAt(i));
      if (code <= IGNORABLE) continue;
      if (isPair(code)) for (const letter of pairLetters(code)) this.#add(letter.charCodeAt(0));
      else this.#add(code);
    }
    return this;
  }

  /** Reads a word that is folded already. */
  readFolded(word: string): this {
    this.#begin(word.length);
    for (let i = 0; i < word.length; i++) this.#add(word.charCodeAt(i));
    return this;
  }

  /** The letters from one on. */
  text(from = 0): string {
    return String.fromCharCode(...this.#letters.subarray(from, this.length));
  }

  #begin(letters: number): void {
    this.length = 0;
    if (letters <= this.#letters.length) return;
    this.bytes = new Uint8Array(letters * mostBytes);
    this.#letters = new Uint16Array(letters);
    this.byteEnds = new Uint16Array(letters);
    this.hashes = new Int32Array(letters);
  }

  #add(code: number): void {
    const n = this.length++;
    this.#letters[n] = code;
    this.byteEnds[n] = encodeLetter(code, this.bytes, n === 0 ? 0 : this.byteEnds[n - 1]!);
    this.hashes[n] = step1(n === 0 ? emptyHash : this.hashes[n - 1]!, code);
  }
}
