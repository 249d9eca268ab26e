/**
 * Might this text name anybody whom a pack covers? Asked on every page, answered from a few kilobytes, so that the gazetteer itself comes only
 * into pages that need it. Never misses a well-written name; may say yes in vain (S1, S2 in SPEC.md).
 *
 * A scout is a list of words, one for each covered name: "lukasenk" any word that begins so · "=tass" that word · "~白俄羅斯" those characters anywhere.
 */
import { foldCode, IGNORABLE, isPair, pairLetters, standsAlone } from './fold.ts';
import { hashWord, step1 } from './tokenize.ts';

export interface Scout {
  mayName(text: string): boolean;
}

/** Letters that a beginning has at least; shorter words are listed whole. */
export const shortestBeginning = 4;
/** Longest word looked at, in letters. */
const longest = 48;

/** @param list the words, separated by spaces, as scoutWords() makes them. */
export function openScout(list: string): Scout {
  const words = list.split(' ').filter((word) => word !== '');
  const beginnings = new Set(words.filter((word) => /^[^=~]/u.test(word)));
  const whole = new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1)));
  const anywhere = words.filter((word) => word.startsWith('~')).map((word) => word.slice(1));
  // One bit for each hash of a word's beginning: nearly every word of a page is dismissed by it, without a string being made.
  const bits = new Uint8Array(1 << 16);
  for (const word of [...beginnings, ...whole]) bits[hashWord(word) & 0xffff] = 1;

  return {
    mayName(text) {
      let hash = hashWord('');
      let letters = 0;
      let start = 0;
      let maybe = false;
      for (let i = 0; i <= text.length; i++) {
        const code = i < text.length ? text.charCodeAt(i) : 0x20;
        const folded = foldCode(code);
        if (folded > IGNORABLE && !standsAlone(code)) {
          if (letters === 0) start = i;
          for (const letter of isPair(folded) ? [...pairLetters(folded)].map((each) => each.charCodeAt(0)) : [folded]) {
            hash = step1(hash, letter);
            letters++;
            if (bits[hash & 0xffff] === 1) maybe = true;
          }
        } else if (folded !== IGNORABLE && letters > 0) {
          if (maybe && letters <= longest && isListed(foldAll(text, start, i))) return true;
          hash = hashWord('');
          letters = 0;
          maybe = false;
        }
      }
      return anywhere.some((characters) => text.includes(characters));
    },
  };

  function isListed(word: string): boolean {
    if (whole.has(word)) return true;
    for (let length = word.length; length >= shortestBeginning; length--) if (beginnings.has(word.slice(0, length))) return true;
    return false;
  }
}

function foldAll(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) {
    const folded = foldCode(text.charCodeAt(i));
    if (folded > IGNORABLE) word += isPair(folded) ? pairLetters(folded) : String.fromCharCode(folded);
  }
  return word;
}
