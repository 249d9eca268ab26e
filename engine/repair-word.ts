/** What a damaged word may have been before a scanner, a keyboard or a disguise got at it: cheap repairs, tried before any fuzzy search. */
import { foldWord } from './fold.ts';

export interface Repair {
  readonly word: string;
  /** In edits: half for a look-alike, since nobody mistypes one. */
  readonly cost: number;
}

/** Cyrillic letters and the Latin ones that look the same in most typefaces (Unicode TR39 confusables, the letters of our alphabets). */
const lookAlikes = 'аa вb еe кk мm нh оo рp сc тt уy хx іi ѕs јj';
const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const [cyrillic, latin] of lookAlikes.split(' ').map((pair) => [...pair] as [string, string])) {
  toLatin.set(cyrillic, latin);
  toCyrillic.set(latin, cyrillic);
}
toLatin.set('ё', 'e');

/** Digits that scanners and jokers put for letters. */
const digitsLatin: Readonly<Record<string, readonly string[]>> = { 0: ['o'], 1: ['l', 'i'], 3: ['e'], 5: ['s'], 6: ['b'], 8: ['b'] };
const digitsCyrillic: Readonly<Record<string, readonly string[]>> = { 0: ['о'], 1: ['і'], 3: ['з'], 4: ['ч'], 6: ['б'], 8: ['в'] };
/** Pairs that scanners take for one letter, and back. */
const scanned: readonly (readonly [string, string])[] = [['rn', 'm'], ['m', 'rn'], ['vv', 'w'], ['cl', 'd'], ['ii', 'n'], ['ii', 'u'], ['lc', 'k'], ['l', 'i'], ['i', 'l']];

/** Longest word worth repairing, in letters. */
const longest = 40;

/**
 * @param surface the word as it stands, for its capital I and small l (which folding hides).
 * @param folded its folded letters.
 */
export function repairs(surface: string, folded: string): Repair[] {
  if (folded.length < 3 || folded.length > longest) return [];
  const cyrillic = countBetween(folded, 0x430, 0x47f);
  const latin = countBetween(folded, 0x61, 0x7a);
  const found: Repair[] = [];
  const add = (word: string, cost: number): void => {
    if (word !== folded && !found.some((repair) => repair.word === word)) found.push({ word, cost });
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
  if (surface.includes('I', 1) && /\p{Ll}I|I\p{Lu}?\p{Ll}/u.test(surface.slice(1))) add(foldWord(surface.slice(0, 1) + surface.slice(1).replaceAll('I', 'l')), 0.5);
  if (latin > 0) for (const [from, to] of scanned) for (let at = base.indexOf(from); at >= 0; at = base.indexOf(from, at + 1)) add(base.slice(0, at) + to + base.slice(at + from.length), 1);
  return found;
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
function mayBeAll(word: string, map: ReadonlyMap<string, string>): boolean {
  for (let i = 0; i < word.length; i++) if (!map.has(word[i]!) && !(word[i]! >= '0' && word[i]! <= '9')) return false;
  return true;
}

const mapLetters = (word: string, map: ReadonlyMap<string, string>): string => [...word].map((letter) => map.get(letter) ?? letter).join('');

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
