/** Ways to find many names in a text. All look for whole words, letter case aside, and keep the longest of overlapping finds where they can. */
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { buildFlashText } from './flash-text.ts';

export interface TextMatcher {
  readonly name: string;
  /** True for npm's packages and for the one RegExp: what somebody would take. The rest shows where the limits lie. */
  readonly isRival: boolean;
  /** Most aliases that it can hold in a time worth waiting for. */
  readonly most: number;
  readonly build: (aliases: readonly string[]) => (text: string) => number;
}

const isLetter = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);
const standsAsWord = (text: string, start: number, end: number): boolean =>
  !(start > 0 && isLetter(text.charCodeAt(start - 1))) && !(end < text.length && isLetter(text.charCodeAt(end)));

interface Found { readonly begin: number; readonly end: number }
const wholeWords = (text: string, found: readonly Found[]): number => found.filter(({ begin, end }) => standsAsWord(text, begin, end)).length;
const lowered = (aliases: readonly string[]): string[] => [...new Set(aliases.map((alias) => alias.toLowerCase()))];

export const textMatchers: readonly TextMatcher[] = [
  {
    name: 'FlashText (port of the paper)', isRival: false, most: 1_000_000, build: buildFlashText,
  },
  {
    name: '@monyone/aho-corasick', isRival: true, most: 50_000,
    build(aliases) {
      const matcher = new AhoCorasick(lowered(aliases));
      return (text) => {
        const small = text.toLowerCase();
        return wholeWords(small, matcher.matchInText(small));
      };
    },
  },
  {
    name: '@monyone/aho-corasick/fast', isRival: true, most: 50_000,
    build(aliases) {
      const matcher = new FastAhoCorasick(lowered(aliases));
      return (text) => {
        const small = text.toLowerCase();
        return wholeWords(small, matcher.matchInText(small));
      };
    },
  },
  {
    name: 'one RegExp', isRival: true, most: 50_000,
    build(aliases) {
      const longestFirst = [...aliases].sort((a, b) => b.length - a.length).map((alias) => alias.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
      return (text) => [...text.matchAll(pattern)].length;
    },
  },
  {
    name: 'naive indexOf', isRival: false, most: 50_000,
    build(aliases) {
      const all = lowered(aliases);
      return (text) => {
        const small = text.toLowerCase();
        let found = 0;
        for (const alias of all) for (let at = small.indexOf(alias); at >= 0; at = small.indexOf(alias, at + 1)) if (standsAsWord(small, at, at + alias.length)) found++;
        return found;
      };
    },
  },
];
