/** One text block with everything found in it, sorted by what it is: what the files that judge work on. */
import { entityOf, profileOf, type Gazetteer } from './gazetteer.ts';
import type { WordLemmas } from './name-order.ts';
import type { Hit } from './scan.ts';
import { sentenceNumbers } from './sentences.ts';
import type { Tokens } from './tokenize.ts';

export interface Block {
  readonly gazetteer: Gazetteer;
  readonly text: string;
  readonly lang: string;
  readonly tokens: Tokens;
  readonly lemmas: WordLemmas;
  /** Sentence of each word. */
  readonly sentences: Int32Array;
  readonly names: readonly Hit[];
  readonly titles: readonly Hit[];
  readonly exclusions: readonly Hit[];
  readonly cues: readonly CueHit[];
  readonly heads: readonly Hit[];
  readonly modifiers: readonly Hit[];
  readonly shorts: readonly Hit[];
  /** Words that are common in some language, by number. */
  readonly common: ReadonlySet<number>;
}
export interface CueHit { readonly cue: string; readonly first: number; readonly last: number }

/** Sorts the hits of a block. The tokens stay the caller's: a block is judged before the next is read. */
export function sortHits(gazetteer: Gazetteer, text: string, lang: string, tokens: Tokens, hits: readonly Hit[], lemmas: WordLemmas): Block {
  const names: Hit[] = [];
  const titles: Hit[] = [];
  const exclusions: Hit[] = [];
  const cues: CueHit[] = [];
  const heads: Hit[] = [];
  const modifiers: Hit[] = [];
  const shorts: Hit[] = [];
  const common = new Set<number>();
  const lists = { name: names, title: titles, exclusion: exclusions, head: heads, modifier: modifiers, short: shorts };
  for (const hit of hits) {
    const { role } = profileOf(gazetteer, hit.alias);
    // only names may be misspelled; everything else may at most be repaired
    if (hit.distance >= 1 && role !== 'name') continue;
    if (role === 'common') common.add(hit.first);
    else if (role === 'cue') cues.push({ cue: gazetteer.cueClasses[gazetteer.aliasEntity[hit.alias]!]!, first: hit.first, last: hit.last });
    else lists[role].push(hit);
  }
  return { gazetteer, text, lang, tokens, lemmas, sentences: sentenceNumbers(text, tokens), names, titles, exclusions, cues, heads, modifiers, shorts, common };
}

/** Whether a longer (or equally long) phrase that is something else takes a name away (leftmost-longest, across names and exclusions alike). */
export const isExcluded = (block: Block, first: number, last: number): boolean =>
  block.exclusions.some((hit) => hit.first <= last && first <= hit.last && hit.last - hit.first >= last - first && !isEvent(block, hit));

export const spanOf = ({ tokens }: Block, { first, last }: { first: number; last: number }) => ({ start: tokens.starts[first]!, end: tokens.ends[last]! });
export const isEvent = (block: Block, hit: Hit): boolean => entityOf(block.gazetteer, hit.alias).kind === 'event';
