/**
 * Folding: what makes two spellings the same word. Letter case, diacritics (ё/е, й/и, ї/і, Łukašenka/Lukasenka), compatibility forms, soft hyphens,
 * zero-width characters and combining marks go away; ß, æ and œ become two letters. A token keeps its place in the source, so no folding ever moves an offset.
 */
import { foldLetters } from './fold-letters.ts';

/** Not part of a word. */
export const SEPARATOR = 0;
/** Part of a word, but without a say in which word it is. */
export const IGNORABLE = 1;
/** Folds to two letters: see `pairs`. Codes from here up, private use. */
export const PAIR = 0xe000;

const pairs = ['ss', 'ae', 'oe', 'th', 'ij'] as const;
const pairOf: Readonly<Record<string, number>> = { ß: 0, ẞ: 0, æ: 1, Æ: 1, œ: 2, Œ: 2, þ: 3, Þ: 3, ĳ: 4, Ĳ: 4 };
/** Letters whose stroke or shape Unicode does not decompose. */
const strokes: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ð: 'd', ø: 'o', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', ſ: 's', ґ: 'г', ғ: 'г', қ: 'к', ң: 'н', ҳ: 'х', ә: 'е', ө: 'о', ү: 'у', ұ: 'у' };

const letterOrDigit = /^[\p{L}\p{N}]$/u;
const ignorable = /^[\p{M}\u00ad\ufeff]$/u;

/** Dashes, quotation marks, dots and spaces, and invisible characters among them: no letters. They stand on nearly every page, which is to pay for no expression with all of Unicode in it. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;
const isInvisible = (code: number): boolean => (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069 && code !== 0x2065);

function foldSlowly(code: number): number {
  if (isPunctuation(code)) return isInvisible(code) ? IGNORABLE : SEPARATOR;
  const char = String.fromCharCode(code);
  if (ignorable.test(char)) return IGNORABLE;
  if (!letterOrDigit.test(char)) return SEPARATOR;
  const pair = pairOf[char];
  if (pair !== undefined) return PAIR + pair;
  // NFKD, so that full-width and ligature forms meet their plain letters; a longer expansion keeps its first letter
  const plain = char.normalize('NFKD').toLowerCase().normalize('NFKD').charAt(0);
  return (strokes[plain] ?? plain).charCodeAt(0);
}

/** The marks of fold-letters.ts that are no letters: a space, a hyphen, and '!' with what follows it. */
const separatorMark = 0x20;
const ignorableMark = 0x2d;
const firstPairMark = 0x21;

/** Codes below this are looked up; the rest (non-Latin, non-Cyrillic scripts, symbols) is rare on our pages and folded when met. */
export const foldTableSize = 0x530;
/** foldCode of the codes that are looked up, for loops over all of a text. */
export const foldTable = tableOf(foldLetters);

/** A plain loop: it runs at the start of every page, before anything of ours is compiled to be fast. */
function tableOf(marks: string): Uint16Array {
  const table = new Uint16Array(foldTableSize);
  for (let code = 0; code < foldTableSize; code++) {
    const mark = marks.charCodeAt(code);
    if (mark === separatorMark) table[code] = SEPARATOR;
    else if (mark === ignorableMark) table[code] = IGNORABLE;
    else table[code] = mark < firstPairMark + pairs.length ? PAIR + mark - firstPairMark : mark;
  }
  return table;
}

/** What fold-letters.ts should hold, by the rules above. */
export function foldLettersOf(): string {
  return String.fromCharCode(...Array.from({ length: foldTableSize }, (_, code) => {
    const folded = foldSlowly(code);
    if (folded === SEPARATOR) return separatorMark;
    if (folded === IGNORABLE) return ignorableMark;
    return isPair(folded) ? firstPairMark + folded - PAIR : folded;
  }));
}

const rare = new Map<number, number>();

/** The folded code unit for one code unit, SEPARATOR, IGNORABLE, or a pair (see isPair). */
export function foldCode(code: number): number {
  if (code < foldTableSize) return foldTable[code]!;
  // Surrogates: letters outside the basic plane are no part of any name we hold; they separate, like emoji.
  if (code >= 0xd800 && code <= 0xdfff) return SEPARATOR;
  let folded = rare.get(code);
  if (folded === undefined) rare.set(code, (folded = foldSlowly(code)));
  return folded;
}

export const isPair = (folded: number): boolean => folded >= PAIR && folded < PAIR + pairs.length;
export const pairLetters = (folded: number): string => pairs[folded - PAIR]!;

/**
 * Han and hiragana are written without spaces: every character is a word by itself, so that names are found inside running text. Katakana, in which
 * Japanese writes foreign names, is cut where another script begins.
 */
export const standsAlone = (code: number): boolean => code >= 0x3041 && (code <= 0x309f || (code >= 0x3400 && code <= 0x9fff));

/** Apostrophes as keyboards and typesetters write them; between Cyrillic letters one belongs to the word and folds away (об'єднаних). */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2018 || code === 0x60;
export const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

/** Folds a whole word or phrase (separators become nothing): for names at build time and for tests. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = foldCode(word.charCodeAt(i));
    if (code <= IGNORABLE) continue;
    folded += isPair(code) ? pairLetters(code) : String.fromCharCode(code);
  }
  return folded;
}
