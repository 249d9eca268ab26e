/** One byte for most folded letters: ASCII as it is, the Cyrillic block above 0x80, all else escaped. Halves a gazetteer and keeps comparison a loop over bytes. */
import { emptyHash, step1 } from './tokenize.ts';

const cyrillicStart = 0x430;
const cyrillicEnd = 0x45f;
const ESCAPE = 0xff;

/** Appends the bytes of a folded word. */
export function encodeFolded(word: string, into: number[]): void {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x80) into.push(code);
    else if (code >= cyrillicStart && code <= cyrillicEnd) into.push(0x80 + code - cyrillicStart);
    else into.push(ESCAPE, code >> 8, code & 0xff);
  }
}

/** Whether bytes[start…end) are the first `length` letters. */
export function isSpelled(bytes: Uint8Array, start: number, end: number, letters: Uint16Array, length: number): boolean {
  let n = 0;
  for (let i = start; i < end && n < length; i++) {
    const byte = bytes[i]!;
    let code = byte;
    if (byte === ESCAPE) {
      code = (bytes[i + 1]! << 8) | bytes[i + 2]!;
      i += 2;
    } else if (byte >= 0x80) code = cyrillicStart + byte - 0x80;
    if (letters[n++] !== code) return false;
    if (n === length) return i + 1 === end;
  }
  return false;
}

/** The folded word in bytes[start…end). */
export function decodeFolded(bytes: Uint8Array, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) word += String.fromCharCode(byte);
    else if (byte === ESCAPE) {
      word += String.fromCharCode((bytes[i + 1]! << 8) | bytes[i + 2]!);
      i += 2;
    } else word += String.fromCharCode(cyrillicStart + byte - 0x80);
  }
  return word;
}

/** hashWord of the folded word in bytes[start…end). */
export function hashEncoded(bytes: ArrayLike<number>, start: number, end: number): number {
  let hash = emptyHash;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) hash = step1(hash, byte);
    else if (byte === ESCAPE) {
      hash = step1(hash, (bytes[i + 1]! << 8) | bytes[i + 2]!);
      i += 2;
    } else hash = step1(hash, cyrillicStart + byte - 0x80);
  }
  return hash;
}

/** A string from its code units, a stretch at a time: a call takes only so many arguments. */
export function decodeText(units: Uint16Array | Uint8Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 0x2000) text += String.fromCharCode(...units.subarray(at, at + 0x2000));
  return text;
}
