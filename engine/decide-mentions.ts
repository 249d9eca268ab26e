/** Candidates of one block + what the page says -> mentions: weighed, unlikely ones dropped, and of overlapping ones the leftmost-longest kept. */
import type { FoundNames } from './found-names.ts';
import type { Candidate, Cue, Evidence, Mention, PageEvidence, Reading } from './types.ts';
import { leastCertainty, weigh } from './weigh.ts';

interface Weighed { readonly candidate: Candidate; readonly evidence: readonly Evidence[]; readonly certainty: number; readonly isEvent: boolean }

/** Mentions of the block in reading order, spans in the block's own text. Events are a layer of their own: they may contain names. */
export function decideMentions(names: FoundNames, reading: Reading, page: PageEvidence): Mention[] {
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
  for (const [at, item] of weighed.entries()) {
    const { start, end } = item.candidate;
    if (start < (item.isEvent ? eventEnd : actorEnd)) continue;
    if (item.isEvent) eventEnd = end;
    else actorEnd = end;
    mentions.push(toMention(names, reading, item, sameStart(weighed, at)));
  }
  return mentions;
}

/** Those that begin where this one does, out of a list in order: neighbours, however many others the block holds. */
function sameStart(weighed: readonly Weighed[], at: number): readonly Weighed[] {
  const { start } = weighed[at]!.candidate;
  let from = at, to = at + 1;
  while (weighed[from - 1]?.candidate.start === start) from--;
  while (weighed[to]?.candidate.start === start) to++;
  return weighed.slice(from, to);
}

/** Adds what the page says; null when the page says that this cannot be meant. */
export function withPage(names: FoundNames, { alias, evidence }: Candidate, page: PageEvidence): Evidence[] | null {
  const { entity: id, event, use, role, held } = names(alias);
  const fullName = page.namedInFull.get(id);
  const all = [...evidence];
  if (role === 'short' || use === 'given') {
    if (fullName === undefined) return null;
    all.push({ kind: 'full-name', text: fullName });
  } else if (use !== 'full' && fullName !== undefined) {
    if (!page.namesakes.has(id)) all.push({ kind: 'full-name', text: fullName });
  } else if (use !== 'full' && page.namesakes.has(id)) all.push({ kind: 'namesake', text: '' });
  else if (page.namesakes.has(id) && role === 'name' && othersOn(page, id) < enoughCompany) all.push({ kind: 'other-sense', text: '' });
  for (const { kind, text } of evidence) {
    if (kind === 'needs-page-anchor' && !event!.far[Number(text)]!.some((anchor) => page.company.has(anchor))) return null;
  }
  if (held && page.date && !wasHeld(held, page.date)) return null;
  // a page cannot tell of an event that had not happened when it was written
  if (event && page.date && !wasHeld({ from: event.date.split('/')[0]!.replace(/[~?%]/gu, ''), until: null }, page.date)) return null;
  return all;
}

/** A page that names this many other covered entities is about our story, whatever else of the same name it mentions. */
const enoughCompany = 3;
const othersOn = ({ company }: PageEvidence, id: string): number => company.size - (company.has(id) ? 1 : 0);

/** Compares EDTF dates of level 0 by their common precision; an open or unknown end holds. */
function wasHeld({ from, until }: { readonly from: string | null; readonly until: string | null }, date: string): boolean {
  const atLeast = (a: string, b: string): boolean => a.slice(0, Math.min(a.length, b.length)) >= b.slice(0, Math.min(a.length, b.length));
  return (from === null || atLeast(date, from)) && (until === null || atLeast(until, date));
}

/** The evidence worth telling a reader, the strongest kind first. */
const tellable: readonly (readonly [evidence: string, cue: Cue['kind']])[] = [
  ['title', 'title'], ['full-name', 'full-name'], ['near', 'near'], ['modifier', 'modifier'], ['anchor', 'company'], ['company', 'company'],
];

function toMention(names: FoundNames, reading: Reading, { candidate, evidence, certainty, isEvent }: Weighed, all: readonly Weighed[]): Mention {
  const { start, end, alias, how, distance } = candidate;
  const { entity: id, kind, langs, held, use, text } = names(alias);
  const alternatives = new Map<string, number>();
  for (const other of all) {
    const otherId = names(other.candidate.alias).entity;
    if (other.isEvent !== isEvent || otherId === id || other.candidate.start !== start || other.candidate.end !== end) continue;
    alternatives.set(otherId, Math.max(other.certainty, alternatives.get(otherId) ?? 0));
  }
  const cue = isEvent || use !== 'full' ? tellable.flatMap(([from, to]) => {
    const found = evidence.find((item) => item.kind === from);
    return found ? [{ kind: to, text: found.text }] : [];
  })[0] : undefined;
  return {
    start, end, entity: id, kind, surface: reading.text.slice(start, end), how,
    alias: text, lang: langs.includes(reading.lang) ? reading.lang : langs[0]!, distance,
    ...(cue && { cue }), certainty: Math.round(certainty * 1000) / 1000, ...(held && { held }),
    alternatives: [...alternatives].map(([entity, sure]) => ({ entity, certainty: Math.round(sure * 1000) / 1000 })).sort((a, b) => b.certainty - a.certainty),
  };
}
