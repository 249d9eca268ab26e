/** Candidates of one block + what the page says -> mentions: weighed, unlikely ones dropped, and of overlapping ones the leftmost-longest kept. */
import type { FoundNames } from './found-names.ts';
import type { Candidate, Cue, Evidence, Mention, PageEvidence, Reading } from './types.ts';
import { wasHeld } from './was-held.ts';
import { leastCertainty, weigh } from './weigh.ts';

interface Weighed { readonly candidate: Candidate; readonly evidence: readonly Evidence[]; readonly certainty: number; readonly isEvent: boolean }

/** Mentions of the block in reading order, spans in the block's own text. Events are a layer of their own: they may contain names. */
export function decideMentions(names: FoundNames, reading: Reading, page: PageEvidence): Mention[] {
  if (reading.candidates.length === 0) return [];
  const weighed: Weighed[] = [];
  for (const candidate of reading.candidates) {
    const evidence = withPage(names, candidate, page);
    const certainty = evidence ? weigh(evidence) : 0;
    if (evidence && certainty >= leastCertainty) weighed.push({ candidate, evidence, certainty, isEvent: names(candidate.alias).kind === 'event' });
  }
  weighed.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end || b.certainty - a.certainty);
  const mentions: Mention[] = [];
  let actorEnd = 0;
  let eventEnd = 0;
  for (let at = 0; at < weighed.length; at++) {
    const { candidate: { start, end }, isEvent } = weighed[at]!;
    if (start < (isEvent ? eventEnd : actorEnd)) continue;
    if (isEvent) eventEnd = end;
    else actorEnd = end;
    mentions.push(toMention(names, reading, weighed, at));
  }
  return mentions;
}

/** Adds what the page says; null when the page says that this cannot be meant. */
export function withPage(names: FoundNames, { alias, evidence }: Candidate, page: PageEvidence): readonly Evidence[] | null {
  const { entity: id, kind: is, event, use, role, held } = names(alias);
  const fullName = page.namedInFull.get(id);
  let said: Evidence | undefined;
  if (role === 'short' || use === 'given') {
    if (fullName === undefined) return null;
    said = { kind: 'full-name', text: fullName };
  } else if (use !== 'full' && fullName !== undefined) {
    if (!page.namesakes.has(id)) said = { kind: 'full-name', text: fullName };
  } else if (use !== 'full' && page.namesakes.has(id)) said = { kind: 'namesake', text: '' };
  // a person's whole name stands against a namesake's of another first name
  else if (page.namesakes.has(id) && role === 'name' && (is !== 'person' || fullName === undefined) && othersOn(page, id) < enoughCompany) said = { kind: 'other-sense', text: '' };
  for (const { kind, text } of evidence) {
    if (kind === 'needs-page-anchor' && !event!.far[Number(text)]!.some((anchor) => page.company.has(anchor))) return null;
  }
  if (held && page.date && !wasHeld(held, page.date)) return null;
  // a page cannot tell of an event that had not happened when it was written
  if (event && page.date && !wasHeld({ from: event.date.split('/')[0]!.replace(/[~?%]/gu, ''), until: null }, page.date)) return null;
  return said ? [...evidence, said] : evidence;
}

/** A page that names this many other covered entities is about our story, whatever else of the same name it mentions. */
const enoughCompany = 3;
const othersOn = ({ company }: PageEvidence, id: string): number => company.size - (company.has(id) ? 1 : 0);

/** The evidence worth telling a reader, the strongest kind first. */
const tellable: readonly (readonly [evidence: string, cue: Cue['kind']])[] = [
  ['title', 'title'], ['full-name', 'full-name'], ['near', 'near'], ['modifier', 'modifier'], ['anchor', 'company'], ['company', 'company'],
];

function cueOf(evidence: readonly Evidence[]): Cue | undefined {
  for (const [from, kind] of tellable) {
    const found = evidence.find((item) => item.kind === from);
    if (found) return { kind, text: found.text };
  }
  return undefined;
}

const rounded = (certainty: number): number => Math.round(certainty * 1000) / 1000;

function toMention(names: FoundNames, reading: Reading, weighed: readonly Weighed[], at: number): Mention {
  const { candidate: { start, end, alias, how, distance }, evidence, certainty, isEvent } = weighed[at]!;
  const { entity, kind, langs, held, use, text } = names(alias);
  const cue = isEvent || use !== 'full' ? cueOf(evidence) : undefined;
  return {
    start, end, entity, kind, surface: reading.text.slice(start, end), how,
    alias: text, lang: langs.includes(reading.lang) ? reading.lang : langs[0]!, distance,
    ...(cue && { cue }), certainty: rounded(certainty), ...(held && { held }),
    alternatives: alternativesTo(names, entity, weighed, at),
  };
}

/** Of nearly every mention: a page has thousands. */
const none: Mention['alternatives'] = [];

/** Other entities that the words of one candidate may mean, out of a list in order: those that begin there are neighbours, however many others the block holds. */
function alternativesTo(names: FoundNames, entity: string, weighed: readonly Weighed[], at: number): Mention['alternatives'] {
  const { candidate: { start, end }, isEvent } = weighed[at]!;
  let first = at;
  while (weighed[first - 1]?.candidate.start === start) first--;
  let found: Map<string, number> | undefined;
  for (let i = first; weighed[i]?.candidate.start === start; i++) {
    const other = weighed[i]!;
    if (other.isEvent !== isEvent || other.candidate.end !== end) continue;
    const id = names(other.candidate.alias).entity;
    if (id !== entity) (found ??= new Map()).set(id, Math.max(other.certainty, found.get(id) ?? 0));
  }
  return found ? [...found].map(([id, sure]) => ({ entity: id, certainty: rounded(sure) })).sort((a, b) => b.certainty - a.certainty) : none;
}
