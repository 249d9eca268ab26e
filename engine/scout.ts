/**
 * Might this text name anybody whom a pack covers? Asked on every page, answered from a few kilobytes, so that the gazetteer itself comes only
 * into pages that need it. Never misses a well-written name; may say yes in vain (S1, S2 in SPEC.md).
 *
 * A scout is a list of words, one for each covered name: "lukasenk" any word that begins so · "=tass" that word · "~白俄羅斯" those characters anywhere.
 */
import { foldCode, foldTable, foldTableSize, IGNORABLE, isPair, pairLetters, standsAlone } from './fold.ts';
import { emptyHash, foldRun, step1 } from './tokenize.ts';

export interface Scout {
  mayName(text: string): boolean;
}

/** Letters that a beginning has at least; shorter words are listed whole. */
export const shortestBeginning = 4;
/** Longest word looked at, in letters. */
const longest = 48;
/** Before a word that is listed whole, and before characters that may stand anywhere: '=' and '~'. */
const alone = 0x3d;
const inside = 0x7e;

/** Of 65,536 bits in words of 32: eight kilobytes, for each frame of a page has its own. */
const placeOf = (hash: number): number => (hash >>> 5) & 0x7ff;

/** @param list the words, separated by spaces, as scoutWords() makes them. */
export function openScout(list: string): Scout {
  const beginnings = new Set<string>();
  const whole = new Set<string>();
  const anywhere: string[] = [];
  // One bit for the first letters of each word: nearly every word of a page is dismissed by it, without a string being made. A plain loop, for it runs on every page.
  const bits = new Int32Array(1 << 11);
  for (const word of list.split(' ')) {
    const mark = word.charCodeAt(0);
    if (mark === inside) {
      anywhere.push(word.slice(1));
      continue;
    }
    const from = mark === alone ? 1 : 0;
    (from === 1 ? whole : beginnings).add(from === 1 ? word.slice(1) : word);
    const end = Math.min(word.length, from + shortestBeginning);
    let hash = emptyHash;
    for (let i = from; i < end; i++) hash = step1(hash, word.charCodeAt(i));
    bits[placeOf(hash)]! |= 1 << hash;
  }

  return {
    mayName(text) {
      let hash = emptyHash;
      let letters = 0;
      let start = 0;
      for (let i = 0; i <= text.length; i++) {
        const code = i < text.length ? text.charCodeAt(i) : 0x20;
        const folded = code < foldTableSize ? foldTable[code]! : foldCode(code);
        if (folded > IGNORABLE && !standsAlone(code)) {
          if (letters === 0) start = i;
          if (isPair(folded)) {
            for (const letter of pairLetters(folded)) add(letter.charCodeAt(0));
          } else add(folded);
        } else if (folded !== IGNORABLE && letters > 0) {
          if ((bits[placeOf(hash)]! >>> hash) & 1 && letters <= longest && isListed(foldRun(text, start, i))) return true;
          hash = emptyHash;
          letters = 0;
        }
      }
      return anywhere.some((characters) => text.includes(characters));

      function add(letter: number): void {
        if (++letters <= shortestBeginning) hash = step1(hash, letter);
      }
    },
  };

  function isListed(word: string): boolean {
    if (whole.has(word)) return true;
    for (let length = word.length; length >= shortestBeginning; length--) if (beginnings.has(word.slice(0, length))) return true;
    return false;
  }
}
