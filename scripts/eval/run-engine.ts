/** The engine on many texts: each is read once, and decided as often as a measurement asks. The same steps as engine/find-mentions.ts. */
import { withPage } from '../../engine/decide-mentions.ts';
import { splitBlocks } from '../../engine/find-mentions.ts';
import { decideMentions, entityOf, gatherEvidence, namesOf, readText, recogniseLanguage, type Candidate, type Evidence, type Gazetteer, type Reading, type Span } from '../../engine/index.ts';
import type { GoldText } from './gold-text.ts';
import { judgeText, type Claim, type Verdict } from './judge-text.ts';

export interface ReadGold { readonly text: GoldText; readonly starts: readonly number[]; readonly readings: readonly Reading[] }

export function readAll(gazetteer: Gazetteer, texts: readonly GoldText[]): ReadGold[] {
  return texts.map((text) => {
    const blocks = [...splitBlocks(text.text)];
    const lang = text.lang || recogniseLanguage(text.text);
    return { text, starts: blocks.map(({ start }) => start), readings: blocks.map(({ start, end }) => readText(gazetteer, text.text.slice(start, end), lang)) };
  });
}

/** Rungs ("how:fuzzy") and kinds of evidence ("near") that are left out, to see what each is worth. */
export type Without = ReadonlySet<string>;
const nothing: Without = new Set();

/** Candidates of these rungs go, and evidence of these kinds; "full-name", "namesake" and "company" are the page's. */
function lessOf(readings: readonly Reading[], without: Without): readonly Reading[] {
  if (without.size === 0) return readings;
  return readings.map((reading) => ({
    ...reading,
    namesakes: without.has('namesake') || without.has('other-given-name') ? [] : reading.namesakes,
    candidates: reading.candidates.filter(({ how }) => !without.has(`how:${how}`)).map((candidate): Candidate => ({ ...candidate, evidence: candidate.evidence.filter(({ kind }) => !without.has(kind)) })),
  }));
}

function pageOf(gazetteer: Gazetteer, readings: readonly Reading[], date: string | null, without: Without) {
  const page = gatherEvidence(namesOf(gazetteer), readings, { date: without.has('date') ? null : date });
  return without.has('full-name') ? { ...page, namedInFull: new Map<string, string>() } : page;
}

export function judgeAll(gazetteer: Gazetteer, read: readonly ReadGold[], without: Without = nothing): Verdict[] {
  return read.map(({ text, starts, readings }) => {
    const less = lessOf(readings, without);
    const page = pageOf(gazetteer, less, text.date, without);
    const mentions = less.flatMap((reading, i) => decideMentions(namesOf(gazetteer), reading, page)
      .map(({ start, end, entity, how, certainty }): Claim => ({ start: start + starts[i]!, end: end + starts[i]!, entity, how, certainty })));
    return judgeText(text, mentions);
  });
}

export interface WeighedCandidate extends Span { readonly entity: string; readonly evidence: readonly Evidence[] }

/** Everything that was weighed for a text, likely or not, with the page's evidence: what weights are fitted on. */
export function candidatesOf(gazetteer: Gazetteer, { text, starts, readings }: ReadGold): WeighedCandidate[] {
  const page = pageOf(gazetteer, readings, text.date, nothing);
  return readings.flatMap((reading, i) => reading.candidates.flatMap((candidate) => {
    const evidence = withPage(namesOf(gazetteer), candidate, page);
    return evidence ? [{ start: candidate.start + starts[i]!, end: candidate.end + starts[i]!, entity: entityOf(gazetteer, candidate.alias).id, evidence }] : [];
  }));
}
