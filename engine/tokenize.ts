/** Text -> words, in one pass: where each stands in the source, and two hashes of its folded letters. */
import { foldCode, foldTable, foldTableSize, IGNORABLE, isApostrophe, isCyrillic, isPair, PAIR, pairLetters, standsAlone } from './fold.ts';
import { isCapital } from './surface.ts';

/** The words of one text, as parallel arrays (index: word number, in reading order). Offsets are UTF-16 code units of the source. */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Two independent hashes of the folded letters: together they tell words apart for the memory of one page. */
  hash1: Int32Array;
  /** Its lowest three bits: 1, or 3 for a word that begins with a capital. Never 0. */
  hash2: Int32Array;
  /**
   * The first hash up to and with each character of a word (index: offset in the source), 0 at the last of a word that is not letter for letter as folded.
   * What stands at separators means nothing.
   */
  trail: Int32Array;
}

const space = 0x20;
const seed1 = 0x811c9dc5 | 0;
const seed2 = 0x9747b28c | 0;

/** FNV-1a steps over UTF-16 code units (Fowler, Noll, Vo: draft-eastlake-fnv), with a second multiplier for the second hash. */
export const step1 = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const step2 = (hash: number, code: number): number => Math.imul(hash ^ code, 0x5bd1e995) ^ (hash >>> 15);

/** The first hash of no letters. */
export const emptyHash = seed1;

/** The first hash of an already folded word; the gazetteer's tables are laid out by it. */
export function hashWord(folded: string): number {
  let hash = seed1;
  for (let i = 0; i < folded.length; i++) hash = step1(hash, folded.charCodeAt(i));
  return hash;
}

function grow(tokens: Tokens): void {
  for (const key of ['starts', 'ends', 'hash1', 'hash2'] as const) {
    const larger = new Int32Array(tokens[key].length * 2);
    larger.set(tokens[key]);
    tokens[key] = larger;
  }
}

export const newTokens = (capacity = 1024): Tokens => ({
  count: 0, starts: new Int32Array(capacity), ends: new Int32Array(capacity), hash1: new Int32Array(capacity), hash2: new Int32Array(capacity), trail: new Int32Array(capacity),
});

/**
 * Cuts a text into words (T1–T4 in SPEC.md), overwriting `tokens`.
 * A word is a run of letters and digits; what folds away may stand inside it; an apostrophe only between Cyrillic letters.
 * Every character of every page goes through here: plain letters stay in the inner loop, all else that may stand in a word is judged outside of it.
 */
export function tokenize(text: string, tokens: Tokens): void {
  const table = foldTable;
  const { length } = text;
  let { starts, ends, hash1, hash2 } = tokens;
  if (tokens.trail.length < length) tokens.trail = new Int32Array(2 * length);
  const { trail } = tokens;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const first = text.charCodeAt(i);
    let folded = first < foldTableSize ? table[first]! : foldCode(first);
    if (folded <= IGNORABLE) continue;
    const start = i;
    let a = step1(seed1, folded);
    let b = step2(seed2, folded);
    if (isPair(folded)) {
      a = pairStep(step1, seed1, folded);
      b = pairStep(step2, seed2, folded);
    }
    trail[start] = a;
    let isPlain = folded < PAIR;
    let end = start + 1;
    for (let code = first; !standsAlone(code);) {
      const before = i;
      while (++i < length) {
        code = text.charCodeAt(i);
        if (code >= foldTableSize) break;
        folded = table[code]!;
        if (folded <= IGNORABLE || folded >= PAIR) break;
        a = step1(a, folded);
        b = step2(b, folded);
        trail[i] = a;
      }
      if (i > before + 1) end = i;
      if (code === space || i === length) break;
      if (code >= foldTableSize) folded = foldCode(code);
      if (folded > IGNORABLE) {
        if (standsAlone(code)) {
          i--;
          break;
        }
        if (isPair(folded)) {
          a = pairStep(step1, a, folded);
          b = pairStep(step2, b, folded);
          isPlain = false;
        } else {
          a = step1(a, folded);
          b = step2(b, folded);
          trail[i] = a;
        }
        end = i + 1;
      } else if (folded === IGNORABLE) {
        isPlain = false;
        if (isCombining(code)) end = i + 1; // a mark belongs to the letter before it
      } else if (!isApostrophe(code) || !(i + 1 < length && isCyrillic(text.charCodeAt(i - 1)) && isCyrillic(text.charCodeAt(i + 1)))) break;
      else isPlain = false;
    }
    if (!isPlain) trail[end - 1] = 0;
    if (count === starts.length) {
      grow(tokens);
      ({ starts, ends, hash1, hash2 } = tokens);
    }
    starts[count] = start;
    ends[count] = end;
    hash1[count] = a;
    hash2[count] = (b & ~7) | (isCapital(first) ? 3 : 1);
    count++;
  }
  tokens.count = count;
}

function pairStep(step: (hash: number, code: number) => number, hash: number, folded: number): number {
  for (const letter of pairLetters(folded)) hash = step(hash, letter.charCodeAt(0));
  return hash;
}

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Of the text that foldedWords() reads: a million names make no garbage. */
const own = newTokens(16);

/** The words of a short text as strings, folded: for names at build time. */
export function foldedWords(text: string): string[] {
  tokenize(text, own);
  return Array.from({ length: own.count }, (_, n) => foldRun(text, own.starts[n]!, own.ends[n]!));
}

/** The folded letters of one run of the source. */
export function foldRun(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code > IGNORABLE) folded += isPair(code) ? pairLetters(code) : String.fromCharCode(code);
  }
  return folded;
}

/** The characters between word n and the next. */
export const between = (text: string, tokens: Tokens, n: number): string => text.slice(tokens.ends[n], tokens.starts[n + 1]);
