/** Event words found in a block -> candidates: a head with its modifiers in any order within a sentence, and covered actors near it. */
import { entityOf, profileOf, type GazetteerEntity } from './gazetteer.ts';
import { isEvent, isExcluded, spanOf, type Block } from './read-text.ts';
import type { Hit } from './scan.ts';
import { inAddress } from './surface.ts';
import { weigh } from './weigh.ts';
import type { Candidate, Evidence } from './types.ts';

interface Found { readonly hit: Hit; readonly first: number; readonly last: number; readonly evidence: Evidence[] }

/** @param actors the names and titles of the block: an event is anchored by those among them that are likely. */
export function eventCandidates(block: Block, actors: readonly Candidate[]): Candidate[] {
  const found: Found[] = [...wholeNames(block), ...block.heads.flatMap((head) => withModifiers(block, head)), ...shortHeads(block)];
  if (found.length === 0) return [];
  const likely = actors.filter(({ evidence }) => weigh(evidence) >= 0.5);
  const candidates: Candidate[] = [];
  for (const { hit, first, last, evidence } of found) {
    const { start, end } = spanOf(block, { first, last });
    if (isExcluded(block, first, last) || inAddress(block.text, start, end)) continue;
    const anchor = anchorNear(block, entityOf(block.gazetteer, hit.alias), likely, first);
    if (anchor === null) continue;
    candidates.push({ start, end, alias: hit.alias, how: 'event', distance: 0, evidence: [...evidence, ...anchor] });
  }
  return candidates;
}

const evidenceOf = (kind: string, text = ''): Evidence => ({ kind, text });
const speaks = (block: Block, hit: Hit): boolean => block.lang === '' || profileOf(block.gazetteer, hit.alias).langs.includes(block.lang);

const wholeNames = (block: Block): Found[] => block.names.filter((hit) => isEvent(block, hit) && hit.distance < 1 && speaks(block, hit))
  .map((hit) => ({ hit, first: hit.first, last: hit.last, evidence: [evidenceOf('use:event')] }));

const shortHeads = (block: Block): Found[] => block.shorts.filter((hit) => speaks(block, hit))
  .map((hit) => ({ hit, first: hit.first, last: hit.last, evidence: [evidenceOf('use:short')] }));

/** A head whose every group of modifiers has a word near enough; the span is the shortest that holds them. */
function withModifiers(block: Block, head: Hit): Found[] {
  if (!speaks(block, head)) return [];
  const { gazetteer, sentences, modifiers } = block;
  const entity = gazetteer.aliasEntity[head.alias]!;
  const { wording } = profileOf(gazetteer, head.alias);
  const { groups, within } = entityOf(gazetteer, head.alias).event!.wordings[wording!]!;
  let { first, last } = head;
  const words: string[] = [];
  for (let group = 0; group < groups; group++) {
    let nearest: Hit | undefined;
    let gap = within + 1;
    for (const hit of modifiers) {
      const profile = profileOf(gazetteer, hit.alias);
      if (gazetteer.aliasEntity[hit.alias] !== entity || profile.wording !== wording || profile.group !== group || sentences[hit.first] !== sentences[head.first]) continue;
      if (hit.first <= head.last && head.first <= hit.last) continue;
      const distance = hit.first > head.last ? hit.first - head.last - 1 : head.first - hit.last - 1;
      if (distance < gap) {
        gap = distance;
        nearest = hit;
      }
    }
    if (!nearest) return [];
    first = Math.min(first, nearest.first);
    last = Math.max(last, nearest.last);
    const { start, end } = spanOf(block, nearest);
    words.push(block.text.slice(start, end));
  }
  return [{ hit: head, first, last, evidence: [evidenceOf('use:event'), ...(words.length > 0 ? [evidenceOf('modifier', words.join(' '))] : [])] }];
}

/** The actors that anchor an event, as evidence; null when one that must be near is not. With reach 'page' the page decides later. */
function anchorNear(block: Block, entity: GazetteerEntity, actors: readonly Candidate[], word: number): Evidence[] | null {
  const { anchors, reach } = entity.event!;
  const evidence: Evidence[] = [];
  for (const [index, oneOf] of anchors.entries()) {
    const at = (start: number): boolean => reach !== 'sentence' || block.sentences[wordAt(block, start)] === block.sentences[word];
    const actor = actors.find(({ alias, start }) => oneOf.includes(entityOf(block.gazetteer, alias).id) && at(start));
    const context = actor ? undefined : block.cues.find(({ cue, first }) => cue.endsWith('-context') && oneOf.includes(cue.slice(0, -'-context'.length)) && (reach !== 'sentence' || block.sentences[first] === block.sentences[word]));
    if (actor) evidence.push(evidenceOf('anchor', block.text.slice(actor.start, actor.end)));
    else if (context) evidence.push(evidenceOf('anchor', block.text.slice(block.tokens.starts[context.first], block.tokens.ends[context.last])));
    else if (reach === 'page') evidence.push(evidenceOf('needs-page-anchor', String(index)));
    else return null;
  }
  return evidence;
}

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
