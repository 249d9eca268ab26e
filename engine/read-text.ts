/** One text block -> candidates with the evidence that the block itself gives. Needs nothing of the rest of the page, so a block is read once. */
import { eventCandidates } from './event-candidates.ts';
import { entityOf, profileOf, type Gazetteer } from './gazetteer.ts';
import { nameCandidates } from './name-candidates.ts';
import { primaryTag, recogniseLanguage } from './recognise-language.ts';
import { scan, type Hit } from './scan.ts';
import { sentenceNumbers } from './sentences.ts';
import { titleCandidates } from './title-candidates.ts';
import { newTokens, tokenize, type Tokens } from './tokenize.ts';
import type { Candidate, Reading } from './types.ts';
import { WordFinder } from './words.ts';

/** Everything found in one block, sorted by what it is; what the judging files work on. */
export interface Block {
  readonly gazetteer: Gazetteer;
  readonly text: string;
  readonly lang: string;
  readonly tokens: Tokens;
  /** Sentence of each word. */
  readonly sentences: Int32Array;
  readonly names: readonly Hit[];
  readonly titles: readonly Hit[];
  readonly exclusions: readonly Hit[];
  readonly cues: readonly CueHit[];
  readonly heads: readonly Hit[];
  readonly modifiers: readonly Hit[];
  readonly shorts: readonly Hit[];
}
export interface CueHit { readonly cue: string; readonly first: number; readonly last: number }

const finders = new WeakMap<Gazetteer, WordFinder>();
const scratch = newTokens();

/**
 * @param text one block: a paragraph, heading, cell. Names never cross blocks.
 * @param lang BCP 47 tag of its language; '' or absent: recognised from the text.
 */
export function readText(gazetteer: Gazetteer, text: string, lang = ''): Reading {
  tokenize(text, scratch);
  let words = finders.get(gazetteer);
  if (!words) finders.set(gazetteer, (words = new WordFinder(gazetteer)));
  const hits = scan(gazetteer, words, text, scratch);
  const language = primaryTag(lang);
  if (!hits.some(({ alias }) => profileOf(gazetteer, alias).role !== 'cue')) return { text, lang: language, candidates: [], namesakes: [] };
  const block = sortHits(gazetteer, text, language || recogniseLanguage(text), hits);
  const { names, namesakes } = nameCandidates(block);
  const candidates: Candidate[] = [...names, ...titleCandidates(block)];
  return { text, lang: block.lang, candidates: [...candidates, ...eventCandidates(block, candidates)], namesakes };
}

function sortHits(gazetteer: Gazetteer, text: string, lang: string, hits: readonly Hit[]): Block {
  const names: Hit[] = [];
  const titles: Hit[] = [];
  const exclusions: Hit[] = [];
  const cues: CueHit[] = [];
  const heads: Hit[] = [];
  const modifiers: Hit[] = [];
  const shorts: Hit[] = [];
  const lists = { name: names, title: titles, exclusion: exclusions, head: heads, modifier: modifiers, short: shorts };
  for (const hit of hits) {
    const { role } = profileOf(gazetteer, hit.alias);
    // only names may be misspelled; everything else may at most be repaired
    if (hit.distance >= 1 && role !== 'name') continue;
    if (role === 'cue') cues.push({ cue: gazetteer.cueClasses[gazetteer.aliasEntity[hit.alias]!]!, first: hit.first, last: hit.last });
    else lists[role].push(hit);
  }
  return { gazetteer, text, lang, tokens: scratch, sentences: sentenceNumbers(text, scratch), names, titles, exclusions, cues, heads, modifiers, shorts };
}

/** Whether a longer (or equally long) phrase that is something else takes a name away (leftmost-longest, across names and exclusions alike). */
export const isExcluded = (block: Block, first: number, last: number): boolean =>
  block.exclusions.some((hit) => hit.first <= last && first <= hit.last && hit.last - hit.first >= last - first && !isEvent(block, hit));

export const spanOf = ({ tokens }: Block, { first, last }: { first: number; last: number }) => ({ start: tokens.starts[first]!, end: tokens.ends[last]! });
export const isEvent = (block: Block, hit: Hit): boolean => entityOf(block.gazetteer, hit.alias).kind === 'event';
