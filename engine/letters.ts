/** One byte for most letters of names: ASCII as it is, Cyrillic above 0x80, accented Latin in two, all else in three. Halves a gazetteer and keeps comparison a loop over bytes. */
import { emptyHash, step1 } from './tokenize.ts';

/** 0x400…0x45f lie at 0x80…0xdf. */
const cyrillicStart = 0x400;
const cyrillicEnd = 0x45f;
/** Before a byte that counts from latinStart. */
const LATIN = 0xfe;
const latinStart = 0xc0;
const latinEnd = latinStart + 0xff;
/** Before the two bytes of any other code unit. */
const ESCAPE = 0xff;

/** Appends the bytes of a word or text. */
export function encodeLetters(word: string, into: { push(byte: number): unknown }): void {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x80) into.push(code);
    else if (code >= cyrillicStart && code <= cyrillicEnd) into.push(0x80 + code - cyrillicStart);
    else if (code >= latinStart && code <= latinEnd) {
      into.push(LATIN);
      into.push(code - latinStart);
    } else {
      into.push(ESCAPE);
      into.push(code >> 8);
      into.push(code & 0xff);
    }
  }
}

/** The code unit that begins at bytes[at]. */
function letterAt(bytes: ArrayLike<number>, at: number): number {
  const byte = bytes[at]!;
  if (byte < 0x80) return byte;
  if (byte < LATIN) return cyrillicStart + byte - 0x80;
  return byte === LATIN ? latinStart + bytes[at + 1]! : (bytes[at + 1]! << 8) | bytes[at + 2]!;
}
const sizeOf = (byte: number): number => (byte < LATIN ? 1 : byte === LATIN ? 2 : 3);

/** The word or text in bytes[start…end). */
export function decodeLetters(bytes: Uint8Array, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at += sizeOf(bytes[at]!)) word += String.fromCharCode(letterAt(bytes, at));
  return word;
}

/** Whether bytes[start…end) are the first `length` letters. */
export function isSpelled(bytes: Uint8Array, start: number, end: number, letters: Uint16Array, length: number): boolean {
  let n = 0;
  for (let at = start; at < end; at += sizeOf(bytes[at]!)) if (n === length || letters[n++] !== letterAt(bytes, at)) return false;
  return n === length;
}

/** hashWord of the word in bytes[start…end). */
export function hashEncoded(bytes: ArrayLike<number>, start: number, end: number): number {
  let hash = emptyHash;
  for (let at = start; at < end; at += sizeOf(bytes[at]!)) hash = step1(hash, letterAt(bytes, at));
  return hash;
}

/** A string from its code units, a stretch at a time: a call takes only so many arguments. */
export function decodeText(units: Uint16Array | Uint8Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 0x2000) text += String.fromCharCode.apply(null, units.subarray(at, at + 0x2000) as unknown as number[]);
  return text;
}
