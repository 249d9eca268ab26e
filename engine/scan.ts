/** Words -> everything of the gazetteer that stands in the text: names, titles, exclusions, cues, event words. Nothing is judged here. */
import { findChild, type Gazetteer } from './gazetteer.ts';
import type { Tokens } from './tokenize.ts';
import { optionSize, type WordFinder } from './words.ts';

/** One alias found. Words are counted in the tokens of the text; the span of source is [starts[first], ends[last]). */
export interface Hit {
  readonly alias: number;
  readonly first: number;
  readonly last: number;
  readonly inflected: boolean;
  /** Edits over all its words. */
  readonly distance: number;
}

/** More edits than this in one name are another name. */
const mostEdits = 2;
/** What may stand between two words of one name: a space, a hyphen, an apostrophe, the middle dot that Chinese sets in foreign names, and a full stop after an initial or a short word. */
const plainGap = /^(?:[\s\u00a0\u202f]{1,3}|[-‐‑–'’ʼ`]\s?|[·‧・]|\s?[-‐‑]\s?)$/u;
const ignorables = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const stopGap = /^\.[\s\u00a0\u202f]{0,2}$/u;
const shortWord = 3;

/** Whether word n and word n + 1 can belong to one name. */
export function joins(text: string, tokens: Tokens, n: number): boolean {
  const end = tokens.ends[n]!;
  const start = tokens.starts[n + 1]!;
  const gap = start - end;
  if (gap === 0) return true; // scripts without spaces
  if (gap === 1) {
    const code = text.charCodeAt(end);
    if (code === 0x20 || code === 0xa0 || code === 0x2d) return true;
  } else if (gap > 6) return false;
  const between = text.slice(end, start).replace(ignorables, '');
  if (/\n[^\S\n]*\n/u.test(between)) return false;
  return plainGap.test(between) || (end - tokens.starts[n]! <= shortWord && stopGap.test(between));
}

/** What a search for the names of one text goes by. */
interface Search {
  readonly gazetteer: Gazetteer;
  readonly words: WordFinder;
  readonly text: string;
  readonly tokens: Tokens;
  readonly hits: Hit[];
}
/** Of the many blocks without a name. */
const none: readonly Hit[] = [];

/** All hits of a text, by first word, shorter before longer. */
export function scan(gazetteer: Gazetteer, words: WordFinder, text: string, tokens: Tokens): readonly Hit[] {
  let n = words.next(text, tokens, 0);
  if (n < 0) return none;
  const search: Search = { gazetteer, words, text, tokens, hits: [] };
  for (; n >= 0; n = words.next(text, tokens, n + 1)) {
    const { options, found } = words;
    for (let at = found + 1, end = at + optionSize * options[found]!; at < end; at += optionSize) {
      const root = options[at + 1]!;
      if (root >= 0) follow(search, root, n, n, options[at + 2]!, options[at + 3]!);
    }
  }
  return search.hits;
}

/** Notes what ends at a node of the trie, and goes on with the next word. @param halves distance in halves of an edit */
function follow(search: Search, node: number, first: number, last: number, inflected: number, halves: number): void {
  const { gazetteer, words, text, tokens, hits } = search;
  const { nodeAliases, nodeEdges } = gazetteer;
  for (let alias = nodeAliases[node]!; alias < nodeAliases[node + 1]!; alias++) hits.push({ alias, first, last, inflected: inflected !== 0, distance: halves / 2 });
  if (nodeEdges[node] === nodeEdges[node + 1] || last + 1 >= tokens.count || !joins(text, tokens, last)) return;
  const place = words.optionsAt(text, tokens, last + 1);
  const { options } = words;
  for (let at = place + 1, end = at + optionSize * options[place]!; at < end; at += optionSize) {
    const sum = halves + options[at + 3]!;
    if (sum > 2 * mostEdits) continue;
    const child = findChild(gazetteer, node, options[at]!);
    if (child >= 0) follow(search, child, first, last + 1, inflected | options[at + 2]!, sum);
  }
}
