/** What a damaged word may have been before a scanner, a keyboard or a disguise got at it: cheap repairs, tried before any fuzzy search. */
import { foldWord } from './fold.ts';
import { mayBeStem, type StemFilter } from './stem-filter.ts';
import { emptyHash, step1 } from './tokenize.ts';

export interface Repair {
  readonly word: string;
  /** In edits: half for a look-alike, since nobody mistypes one. */
  readonly cost: number;
}

/** Cyrillic letters and the Latin ones that look the same in most typefaces (Unicode TR39 confusables, the letters of our alphabets). */
const lookAlikes = 'аa вb еe кk мm нh оo рp сc тt уy хx іi ѕs јj';
/** The look-alike of each letter in the other alphabet, 0 for none; covers Latin and Cyrillic. */
type LookAlikes = Uint16Array;
const toLatin: LookAlikes = new Uint16Array(0x530);
const toCyrillic: LookAlikes = new Uint16Array(0x530);
for (const pair of lookAlikes.split(' ')) {
  toLatin[pair.charCodeAt(0)] = pair.charCodeAt(1);
  toCyrillic[pair.charCodeAt(1)] = pair.charCodeAt(0);
}
toLatin[0x451] = 0x65; // ё

/** Digits that scanners and jokers put for letters. */
const digitsLatin: Readonly<Record<string, readonly string[]>> = { 0: ['o'], 1: ['l', 'i'], 3: ['e'], 5: ['s'], 6: ['b'], 8: ['b'] };
const digitsCyrillic: Readonly<Record<string, readonly string[]>> = { 0: ['о'], 1: ['і'], 3: ['з'], 4: ['ч'], 6: ['б'], 8: ['в'] };
/** Pairs that scanners take for one letter, and back. */
const scanned: readonly (readonly [string, string])[] = [['rn', 'm'], ['m', 'rn'], ['vv', 'w'], ['cl', 'd'], ['ii', 'n'], ['ii', 'u'], ['lc', 'k'], ['l', 'i'], ['i', 'l']];

const none: Repair[] = [];
/** Longest word worth repairing, in letters. */
const longest = 40;

/**
 * What the word text[start, end) may have been, cheapest first. Repairs of scanner's slips that begin with no stem are left out: nearly all of them.
 * @param folded its folded letters; the source is asked for its capital I and small l, which folding hides.
 */
export function repairs(text: string, start: number, end: number, folded: string, filter: StemFilter): readonly Repair[] {
  if (folded.length < 3 || folded.length > longest) return none;
  const { cyrillic, latin } = countAlphabets(folded);
  let found = none;
  const add = (word: string, cost: number): void => {
    if (word === folded || found.some((repair) => repair.word === word)) return;
    if (found === none) found = [];
    found.push({ word, cost });
  };
  let base = folded;
  if (cyrillic > 0 && latin > 0) {
    // one alphabet in disguise; where both could be meant, the one with more letters of its own
    const asCyrillic = mapLetters(folded, toCyrillic);
    const asLatin = mapLetters(folded, toLatin);
    for (const word of cyrillic >= latin ? [asCyrillic, asLatin] : [asLatin, asCyrillic]) add(word, 0.5);
    base = cyrillic >= latin ? asCyrillic : asLatin;
  } else if (cyrillic > 0 && mayBeAll(folded, toLatin)) add(mapLetters(folded, toLatin), 0.5);
  else if (latin > 0 && mayBeAll(folded, toCyrillic)) add(mapLetters(folded, toCyrillic), 0.5);
  const digits = countBetween(base, 0x30, 0x39);
  if (digits > 0 && digits < base.length) for (const word of withoutDigits(base, cyrillic > latin ? digitsCyrillic : digitsLatin)) add(word, 0.5);
  // a capital I inside a small word, or the other way round, was an l: "BeITA", "Mlnsk"
  if (hasInnerCapitalI(text, start, end)) {
    const surface = text.slice(start, end);
    if (/\p{Ll}I|I\p{Lu}?\p{Ll}/u.test(surface.slice(1))) add(foldWord(surface.slice(0, 1) + surface.slice(1).replaceAll('I', 'l')), 0.5);
  }
  if (latin > 0) {
    for (const [from, to] of scanned) {
      for (let at = base.indexOf(from); at >= 0; at = base.indexOf(from, at + 1)) {
        if (mayBeStemmed(base, at, from.length, to, filter)) add(base.slice(0, at) + to + base.slice(at + from.length), 1);
      }
    }
  }
  return found;
}

/** Whether the word with some letters replaced may be a stem with an ending. No string is made for that. */
function mayBeStemmed(word: string, at: number, replaced: number, by: string, filter: StemFilter): boolean {
  const rest = at + replaced;
  const length = word.length - replaced + by.length;
  const shortest = length - filter.reach;
  let hash = emptyHash;
  for (let n = 0; n < length;) {
    const code = n < at ? word.charCodeAt(n) : n < at + by.length ? by.charCodeAt(n - at) : word.charCodeAt(n - at - by.length + rest);
    hash = step1(hash, code);
    if (++n >= shortest && mayBeStem(filter, hash)) return true;
  }
  return false;
}

function hasInnerCapitalI(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) === 0x49) return true;
  return false;
}

/** Letters that count for an alphabet: а–ѿ, a–z. */
function countAlphabets(word: string): { readonly cyrillic: number; readonly latin: number } {
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code >= 0x430 && code <= 0x47f) cyrillic++;
  }
  return { cyrillic, latin };
}

function countBetween(word: string, first: number, last: number): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= first && code <= last) count++;
  }
  return count;
}

/** Whether every letter has a look-alike in the other alphabet; digits fit both. */
function mayBeAll(word: string, map: LookAlikes): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!map[code] && !(code >= 0x30 && code <= 0x39)) return false;
  }
  return true;
}

function mapLetters(word: string, map: LookAlikes): string {
  let mapped = '';
  for (let i = 0; i < word.length; i++) mapped += String.fromCharCode(map[word.charCodeAt(i)] || word.charCodeAt(i));
  return mapped;
}

/** All readings of the digits as letters; words with more than three digits are numbers or codes, not names. */
function withoutDigits(word: string, digits: Readonly<Record<string, readonly string[]>>): string[] {
  if ((word.match(/\d/gu)?.length ?? 0) > 3) return [];
  let readings = [''];
  for (const letter of word) {
    const choices = /\d/u.test(letter) ? digits[letter] : [letter];
    if (!choices) return [];
    readings = readings.flatMap((start) => choices.map((choice) => start + choice));
  }
  return readings;
}
