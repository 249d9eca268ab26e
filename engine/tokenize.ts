/** Text -> words, in one pass: where each stands in the source, and two hashes of its folded letters. */
import { foldCode, foldTable, foldTableSize, IGNORABLE, isApostrophe, isCyrillic, isPair, PAIR, pairLetters, SEPARATOR, standsAlone } from './fold.ts';
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

/** In plainTable: to be judged where it stands. */
const ODD = 1;
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

/** Of the codes that are looked up: the folded letter of those that need no thought, SEPARATOR of those that only separate, else ODD. */
const plainTable = foldTable.map((folded, code) => (folded === IGNORABLE || folded >= PAIR || isApostrophe(code) ? ODD : folded));
/** The second hash up to and with each character of what is being read, as the trail has the first. */
let trail2 = new Int32Array(1024);
/** Where words begin and end, in turns. */
let bounds = new Int32Array(1024);

/**
 * Cuts a text into words (T1–T4 in SPEC.md), overwriting `tokens`.
 * A word is a run of letters and digits; what folds away may stand inside it; an apostrophe only between Cyrillic letters.
 * Every character of every page goes through here: stretches of plain letters and separators go through a loop of their own, words with anything else are judged one by one.
 */
export function tokenize(text: string, tokens: Tokens): void {
  const { length } = text;
  if (tokens.trail.length < length) tokens.trail = new Int32Array(2 * length);
  if (trail2.length < length) {
    trail2 = new Int32Array(2 * length);
    bounds = new Int32Array(2 * length);
  }
  tokens.count = 0;
  for (let i = 0; i < length;) {
    i = readPlain(text, i, tokens);
    if (i < length) i = readOdd(text, i, tokens);
  }
}

/**
 * Reads words of plain letters from a place outside of any word, without a branch at their edges: a processor guesses those wrong.
 * @returns where the first word begins that needs more thought, or the length of the text.
 */
function readPlain(text: string, from: number, tokens: Tokens): number {
  const { length } = text;
  const { trail } = tokens;
  const second = trail2;
  const edges = bounds;
  const table = plainTable;
  let edge = 0;
  let inside = 0;
  let a = seed1;
  let b = seed2;
  let i = from;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= foldTableSize) break;
    const folded = table[code]!;
    if (folded === ODD) break;
    // all bits set for a letter, none for a separator
    const letter = (SEPARATOR - folded) >> 31;
    a = (step1(a, folded) & letter) | (seed1 & ~letter);
    b = (step2(b, folded) & letter) | (seed2 & ~letter);
    trail[i] = a;
    second[i] = b;
    edges[edge] = i;
    edge += (letter ^ inside) & 1;
    inside = letter;
  }
  if (inside !== 0) {
    // it ends with the text, or goes on with what is odd
    if (i === length) edges[edge++] = i;
    else i = edges[--edge]!;
  }
  for (let at = 0; at < edge; at += 2) {
    const end = edges[at + 1]!;
    addWord(text, edges[at]!, end, trail[end - 1]!, second[end - 1]!, tokens);
  }
  return i;
}

/** Reads one word, or passes over a separator. @returns where to go on. */
function readOdd(text: string, start: number, tokens: Tokens): number {
  const { length } = text;
  const { trail } = tokens;
  const first = text.charCodeAt(start);
  let folded = foldCode(first);
  if (folded <= IGNORABLE) return start + 1;
  let a = seed1;
  let b = seed2;
  let isPlain = true;
  let end = start;
  let i = start;
  for (let code = first; ;) {
    if (folded > IGNORABLE) {
      if (i > start && standsAlone(code)) break;
      if (isPair(folded)) {
        a = pairStep(step1, a, folded);
        b = pairStep(step2, b, folded);
        isPlain = false;
      } else {
        a = step1(a, folded);
        b = step2(b, folded);
      }
      trail[i] = a;
      end = i + 1;
      if (standsAlone(code)) break;
    } else if (folded === IGNORABLE) {
      isPlain = false;
      if (isCombining(code)) end = i + 1; // a mark belongs to the letter before it
    } else if (!isApostrophe(code) || !(i + 1 < length && isCyrillic(text.charCodeAt(i - 1)) && isCyrillic(text.charCodeAt(i + 1)))) break;
    else isPlain = false;
    if (++i === length) break;
    code = text.charCodeAt(i);
    folded = foldCode(code);
  }
  if (!isPlain) trail[end - 1] = 0;
  addWord(text, start, end, a, b, tokens);
  return standsAlone(first) ? end : i;
}

function addWord(text: string, start: number, end: number, a: number, b: number, tokens: Tokens): void {
  const n = tokens.count++;
  if (n === tokens.starts.length) grow(tokens);
  tokens.starts[n] = start;
  tokens.ends[n] = end;
  tokens.hash1[n] = a;
  tokens.hash2[n] = (b & ~7) | (isCapital(text.charCodeAt(start)) ? 3 : 1);
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
