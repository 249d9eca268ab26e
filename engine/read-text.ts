/** One text block -> candidates with the evidence that the block itself gives. Needs nothing of the rest of the page, so a block is read once. */
import { sortHits } from './block.ts';
import { eventCandidates } from './event-candidates.ts';
import { profileOf, type AliasRole, type Gazetteer } from './gazetteer.ts';
import { nameCandidates } from './name-candidates.ts';
import { languageOf, primaryTag } from './recognise-language.ts';
import { scan } from './scan.ts';
import { titleCandidates } from './title-candidates.ts';
import { newTokens, tokenize } from './tokenize.ts';
import type { Candidate, Reading } from './types.ts';
import { WordFinder } from './words.ts';

const finders = new WeakMap<Gazetteer, WordFinder>();
const scratch = newTokens();

/**
 * @param text one block: a paragraph, heading, cell. Names never cross blocks.
 * @param lang BCP 47 tag of its language; '' or absent: recognised from the text.
 */
export function readText(gazetteer: Gazetteer, text: string, lang = ''): Reading {
  tokenize(text, scratch);
  const words = finders.get(gazetteer) ?? new WordFinder(gazetteer);
  finders.set(gazetteer, words);
  const hits = scan(gazetteer, words, text, scratch);
  if (!hits.some(({ alias }) => isTelling(profileOf(gazetteer, alias).role))) return { text, lang: primaryTag(lang), candidates: [], namesakes: [] };
  const block = sortHits(gazetteer, text, languageOf(text, lang), scratch, hits, (word) => words.lemmas(text, scratch, word));
  const { names, namesakes } = nameCandidates(block);
  const candidates: Candidate[] = [...names, ...titleCandidates(block)];
  return { text, lang: block.lang, candidates: [...candidates, ...eventCandidates(block, candidates)], namesakes };
}

/** Cues and common words alone make no mention. */
const isTelling = (role: AliasRole): boolean => role !== 'cue' && role !== 'common';
