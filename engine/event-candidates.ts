/** Event words found in a block -> candidates: a head with its modifiers in any order within a sentence, and covered actors near it. */
import { entityOf, groupOf, profileOf, wordingOf, type GazetteerEntity } from './gazetteer.ts';
import { isEvent, spanOf, type Block, type CueHit } from './block.ts';
import { ofAnotherYear } from './event-year.ts';
import { joins, type Hit } from './scan.ts';
import type { CueRules } from './source.ts';
import { inAddress } from './surface.ts';
import { weigh } from './weigh.ts';
import type { Candidate, Evidence } from './types.ts';

interface Found {
  /** The head, or the whole phrase. */
  readonly hit: Hit;
  /** Words of the whole span. */
  readonly first: number;
  readonly last: number;
  /** How many groups of modifiers were met: the more, the less can anything else be meant. */
  readonly groups: number;
  readonly evidence: Evidence[];
}

/** @param actors the names and titles of the block: an event is anchored by those among them that are likely. */
export function eventCandidates(block: Block, actors: readonly Candidate[]): Candidate[] {
  const found = withoutOthers(block, [...wholeNames(block), ...block.heads.flatMap((head) => withModifiers(block, head)), ...shortHeads(block)].filter((event) => !isSomethingElse(block, event)));
  if (found.length === 0) return [];
  const likely = actors.filter(({ evidence }) => weigh(evidence) >= 0.5);
  const candidates: Candidate[] = [];
  for (const { hit, first, last, evidence } of bestWordings(block, found)) {
    const { start, end } = spanOf(block, { first, last });
    if (inAddress(block.text, start, end)) continue;
    const anchor = anchorNear(block, entityOf(block.gazetteer, hit.alias), likely, first);
    if (anchor === null) continue;
    candidates.push({ start, end, alias: hit.alias, how: 'event', distance: 0, evidence: [...evidence, ...anchor] });
  }
  return candidates;
}

const evidenceOf = (kind: string, text = ''): Evidence => ({ kind, text });
const speaks = (block: Block, hit: Hit): boolean => block.lang === '' || profileOf(block.gazetteer, hit.alias).langs.includes(block.lang);

const wholeNames = (block: Block): Found[] => block.names.filter((hit) => isEvent(block, hit) && hit.distance < 1 && speaks(block, hit))
  .map((hit) => ({ hit, first: hit.first, last: hit.last, groups: 1, evidence: [evidenceOf('use:event')] }));

const shortHeads = (block: Block): Found[] => block.shorts.filter((hit) => speaks(block, hit))
  .map((hit) => ({ hit, first: hit.first, last: hit.last, groups: 0, evidence: [evidenceOf('use:short')] }));

/** An exclusion takes an event away when it covers the head: "the migration pact" is another pact, whatever stands around it. */
const isSomethingElse = (block: Block, { hit }: Found): boolean =>
  block.exclusions.some((exclusion) => exclusion.first <= hit.first && hit.last <= exclusion.last && block.gazetteer.aliasEntity[exclusion.alias] === block.gazetteer.aliasEntity[hit.alias]);

/** Without the heads that are told, with any of their wordings, to be of another year or of others: "the pact of 1939", "Hitler's pact". */
function withoutOthers(block: Block, found: readonly Found[]): Found[] {
  const cueAt = (end: 'first' | 'last'): Map<number, CueHit[]> => Map.groupBy(found.length === 0 ? [] : block.cues, (cue) => cue[end]);
  const [beginning, ending] = [cueAt('first'), cueAt('last')];
  const others = new Set<string>();
  const words = ({ alias, first, last }: Hit): string[] => Array.from({ length: last - first + 1 }, (_, n) => `${block.gazetteer.aliasEntity[alias]} ${first + n}`);
  const kept = found.filter((event) => {
    const { cues, event: source } = entityOf(block.gazetteer, event.hit.alias);
    const year = ofAnotherYear(block, event, event.hit, source!.date);
    if (year === 'head' || isOfOthers(block, event, cues, beginning, ending)) for (const word of words(event.hit)) others.add(word);
    return year === null;
  });
  return kept.filter(({ hit }) => !words(hit).some((word) => others.has(word)));
}

type CuesAt = ReadonlyMap<number, readonly CueHit[]>;

/** "German invasion", "Germany's brutal invasion" (a possessive reaches over one word), "вторжение Германии": powers that the pack names against the event. */
function isOfOthers({ text, tokens }: Block, { hit, first, groups }: Found, { notAfter = [], notBefore = [] }: CueRules, beginning: CuesAt, ending: CuesAt): boolean {
  const joined = (word: number): boolean => word >= 0 && word + 1 < tokens.count && joins(text, tokens, word);
  const before = (word: number, isNear: boolean): boolean => joined(word) && (ending.get(word) ?? []).some((cue) =>
    notAfter.includes(cue.cue) && (isNear || /['’]s$/u.test(text.slice(tokens.starts[cue.first], tokens.ends[word]))));
  if (notAfter.length > 0 && [first, hit.first].some((word) => before(word - 1, true) || (joined(word - 1) && before(word - 2, false)))) return true;
  // after a head that stands alone, the next clause may begin with them
  return groups > 0 && joined(hit.last) && (beginning.get(hit.last + 1) ?? []).some(({ cue }) => notBefore.includes(cue));
}

/** Of overlapping wordings of one event, the one with the most groups, then the tightest. */
function bestWordings(block: Block, found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const event of found.toSorted((a, b) => b.groups - a.groups || (a.last - a.first) - (b.last - b.first) || a.first - b.first)) {
    const { aliasEntity } = block.gazetteer;
    if (!kept.some(({ hit, first, last }) => aliasEntity[hit.alias] === aliasEntity[event.hit.alias] && first <= event.last && event.first <= last)) kept.push(event);
  }
  return kept;
}

/** A head whose every group of modifiers has a word near enough; the span is the shortest that holds them. */
function withModifiers(block: Block, head: Hit): Found[] {
  if (!speaks(block, head)) return [];
  const { gazetteer } = block;
  const { groups, within } = entityOf(gazetteer, head.alias).event!.wordings[wordingOf(gazetteer, head.alias)]!;
  let { first, last } = head;
  const words: string[] = [];
  for (let group = 0; group < groups; group++) {
    const nearest = nearestModifier(block, head, group, within);
    if (!nearest) return [];
    first = Math.min(first, nearest.first);
    last = Math.max(last, nearest.last);
    const { start, end } = spanOf(block, nearest);
    words.push(block.text.slice(start, end));
  }
  return [{ hit: head, first, last, groups, evidence: [evidenceOf('use:event'), ...(words.length > 0 ? [evidenceOf('modifier', words.join(' '))] : [])] }];
}

function nearestModifier({ gazetteer, modifiers, sentences }: Block, head: Hit, group: number, within: number): Hit | undefined {
  let nearest: Hit | undefined;
  let gap = within + 1;
  for (const hit of modifiers) {
    if (gazetteer.aliasEntity[hit.alias] !== gazetteer.aliasEntity[head.alias] || wordingOf(gazetteer, hit.alias) !== wordingOf(gazetteer, head.alias) || groupOf(gazetteer, hit.alias) !== group) continue;
    if (sentences[hit.first] !== sentences[head.first] || (hit.first <= head.last && head.first <= hit.last)) continue;
    const distance = hit.first > head.last ? hit.first - head.last - 1 : head.first - hit.last - 1;
    if (distance < gap) {
      gap = distance;
      nearest = hit;
    }
  }
  return nearest;
}

/** The actors that anchor an event, as evidence; null when one that must be near is not. What the page as a whole may meet is left to it. */
function anchorNear(block: Block, entity: GazetteerEntity, actors: readonly Candidate[], word: number): Evidence[] | null {
  const { anchors, far, reach } = entity.event!;
  const near = (n: number): boolean => reach !== 'sentence' || block.sentences[n] === block.sentences[word];
  const evidence: Evidence[] = [];
  for (const oneOf of anchors) {
    const anchor = anchorAmong(block, oneOf, actors, near);
    if (anchor === null) return null;
    evidence.push(evidenceOf('anchor', anchor));
  }
  for (const [index, oneOf] of far.entries()) {
    const anchor = anchorAmong(block, oneOf, actors, () => true);
    evidence.push(anchor === null ? evidenceOf('needs-page-anchor', String(index)) : evidenceOf('anchor', anchor));
  }
  return evidence;
}

/** The words that name one of the entities, or tell of its country, where `near` allows; null when none do. */
function anchorAmong(block: Block, oneOf: readonly string[], actors: readonly Candidate[], near: (word: number) => boolean): string | null {
  const actor = actors.find(({ alias, start }) => oneOf.includes(entityOf(block.gazetteer, alias).id) && near(wordAt(block, start)));
  if (actor) return block.text.slice(actor.start, actor.end);
  const context = block.cues.find((cue) => cue.cue.endsWith('-context') && oneOf.includes(cue.cue.slice(0, -'-context'.length)) && near(cue.first) && standsForItself(block, cue, oneOf));
  if (!context) return null;
  const { start, end } = spanOf(block, context);
  return block.text.slice(start, end);
}

/** Not inside something else ("Belarus tractors"), and no name of the entity itself, which counts only where it is likely. */
const standsForItself = (block: Block, cue: CueHit, entities: readonly string[]): boolean => {
  const overlaps = ({ first, last }: Hit): boolean => first <= cue.last && cue.first <= last;
  return !block.exclusions.some(overlaps) && !block.names.some((hit) => overlaps(hit) && entities.includes(entityOf(block.gazetteer, hit.alias).id));
};

/** The word that begins at or before an offset. */
function wordAt({ tokens }: Block, start: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (tokens.starts[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
