/** Names found in a block -> candidates: what speaks for each and against it, right where it stands. */
import { elsewhere } from './elsewhere.ts';
import { aliasText, entityOf, profileOf, type AliasProfile, type GazetteerEntity } from './gazetteer.ts';
import { isEvent, isExcluded, spanOf, type Block, type CueHit } from './block.ts';
import { bearerEvidence } from './name-bearer.ts';
import { nameSurroundings, type NameSurroundings } from './name-surroundings.ts';
import { notThePerson } from './not-the-person.ts';
import type { Hit } from './scan.ts';
import { inAddress, isAllCaps, isCapitalised } from './surface.ts';
import { between } from './tokenize.ts';
import type { Candidate, Evidence, Rung } from './types.ts';
import { weigh } from './weigh.ts';

/** Evidence that the page means somebody or something else of the name. */
const tellsNamesake: ReadonlySet<string> = new Set(['other-given-name', 'other-thing', 'other-trade', 'other-bearer']);
/** Letters a misspelled single word must have, and a misspelled name of several words in all. */
const shortestFuzzyWord = 5;
const shortestFuzzyName = 9;

export interface NameCandidates {
  readonly names: Candidate[];
  readonly namesakes: string[];
}

export function nameCandidates(block: Block): NameCandidates {
  const names: Candidate[] = [];
  const namesakes = new Set(block.exclusions.filter((hit) => profileOf(block.gazetteer, hit.alias).other).map((hit) => entityOf(block.gazetteer, hit.alias).id));
  const hits = block.names.filter((hit) => !isEvent(block, hit));
  const company = entitiesInFull(block, hits);
  const around = nameSurroundings(block, hits);
  for (const hit of hits) {
    const profile = profileOf(block.gazetteer, hit.alias);
    if (isExcluded(block, hit.first, hit.last) || !countsHere(block, hit, profile)) continue;
    const entity = entityOf(block.gazetteer, hit.alias);
    const evidence = gather(block, hit, profile, entity, around, company);
    if (evidence.some(({ kind }) => tellsNamesake.has(kind))) namesakes.add(entity.id);
    names.push({ ...spanOf(block, hit), alias: hit.alias, how: rungOf(block, hit, profile), distance: Math.floor(hit.distance), evidence });
  }
  return { names: surest(block, names), namesakes: [...namesakes] };
}

/** Of several aliases of one entity at one place (the same name in several languages), the surest. */
function surest(block: Block, names: readonly Candidate[]): Candidate[] {
  const best = new Map<string, { candidate: Candidate; certainty: number }>();
  for (const candidate of names) {
    const key = `${candidate.start} ${candidate.end} ${block.gazetteer.aliasEntity[candidate.alias]}`;
    const certainty = weigh(candidate.evidence);
    const known = best.get(key);
    if (!known || certainty > known.certainty) best.set(key, { candidate, certainty });
  }
  return [...best.values()].map(({ candidate }) => candidate);
}

/** What rules a name out before anything is weighed: the wrong language, an address, an acronym in small letters, a guess at too short a word. */
function countsHere(block: Block, hit: Hit, profile: AliasProfile): boolean {
  const { text, lang } = block;
  const { start, end } = spanOf(block, hit);
  if (profile.only && lang !== '' && !profile.only.includes(lang)) return false;
  if (inAddress(text, start, end)) return false;
  if (profile.use === 'acronym') {
    const name = aliasText(block.gazetteer, hit.alias);
    if (hit.distance > 0) return false;
    if (isAllCaps(name) && !isAllCaps(text.slice(start, start + name.length))) return false;
  }
  if (hit.distance < 1) return true;
  if (profile.use !== 'full' && profile.use !== 'surname') return false;
  if (!isCapitalised(text, start)) return false;
  // in a longer name the other words speak for it
  if (hit.first === hit.last && block.common.has(hit.first)) return false;
  return hit.first === hit.last ? end - start >= shortestFuzzyWord : end - start >= shortestFuzzyName;
}

function rungOf(block: Block, hit: Hit, profile: AliasProfile): Rung {
  if (hit.distance >= 1) return 'fuzzy';
  if (hit.inflected) return 'inflected';
  if (profile.use !== 'full') return 'gated';
  if (profile.made) return 'transliterated';
  const { start, end } = spanOf(block, hit);
  const surface = block.text.slice(start, end).normalize();
  const name = aliasText(block.gazetteer, hit.alias);
  if (surface === name) return 'exact';
  // an ending that differs by a diacritic alone ("Ukrainą") folds to the base form, but is another case
  const isOtherEnding = surface.length === name.length && surface.at(-1)!.toLowerCase() !== name.at(-1)!.toLowerCase();
  return isOtherEnding ? 'inflected' : 'normalised';
}

/** Entities that a block names by a full, certain name, with the words. */
function entitiesInFull(block: Block, hits: readonly Hit[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const hit of hits) {
    if (hit.distance > 0 || profileOf(block.gazetteer, hit.alias).use !== 'full' || isExcluded(block, hit.first, hit.last)) continue;
    const { start, end } = spanOf(block, hit);
    found.set(entityOf(block.gazetteer, hit.alias).id, block.text.slice(start, end));
  }
  return found;
}

function gather(block: Block, hit: Hit, profile: AliasProfile, entity: GazetteerEntity, around: NameSurroundings, company: ReadonlyMap<string, string>): Evidence[] {
  const { text, lang } = block;
  const { start, end } = spanOf(block, hit);
  const evidence: Evidence[] = [{ kind: `use:${profile.use}`, text: '' }];
  // the same kind twice is not twice the evidence, and a page can say one name a thousand times in a sentence: the first of a kind is kept
  const add = (kind: string, words = ''): void => {
    if (!evidence.some((known) => known.kind === kind)) evidence.push({ kind, text: words });
  };

  if (hit.distance >= 1) {
    add(hit.distance > 1 ? 'rung:fuzzy2' : 'rung:fuzzy1');
    if (end - start <= 6) add('short-fuzzy');
  }
  if (profile.made) add('rung:made');
  if (lang !== '') {
    if (profile.langs.includes(lang)) add('language');
    else if (hit.inflected) add('rung:foreign-form');
    else if (hit.distance > 0) add('rung:foreign-spelling');
  }
  const name = aliasText(block.gazetteer, hit.alias);
  if (isCapitalised(name, 0) && !isCapitalised(text, start)) add('lowercase');
  quotedAlone(block, hit, entity, add);
  for (const [id, words] of company) {
    if (id === entity.id) continue;
    add('company', words);
    break;
  }
  for (const told of around.once(hit, () => besides(block, hit, entity, around))) add(told.kind, told.text);
  return evidence;
}

/** What the words beside a name say, the same for every alias of one entity at one place. */
function besides(block: Block, hit: Hit, entity: GazetteerEntity, around: NameSurroundings): readonly Evidence[] {
  const cues = around.cuesAround(hit.first);
  const told = [...cuesFor(block, hit, entity, cues), ...elsewhere(block, hit, cues)];
  return entity.kind === 'person' ? [...told, ...bearerEvidence(block, hit, entity, around), ...notThePerson(block, hit, entity, around.wholeName(hit), cues)] : told;
}

type Add = (kind: string, words?: string) => void;

/** Brands, hotels and clubs of a place's name stand alone in quotation marks (so do newspapers, which we mean). */
function quotedAlone(block: Block, hit: Hit, entity: GazetteerEntity, add: Add): void {
  const { start, end } = spanOf(block, hit);
  if (!/[«„“"”‚‘»›][\s\u00a0\u202f]?$/u.test(block.text.slice(Math.max(0, start - 2), start)) || !/^[\s\u00a0\u202f]?[»“”"’«‹]/u.test(block.text.slice(end, end + 2))) return;
  if (entity.kind === 'state' || entity.kind === 'metonym') add('quoted-place');
}

const words = ({ text, tokens }: Block, { first, last }: CueHit): string => text.slice(tokens.starts[first], tokens.ends[last]);
/** Up to this many words may lie between a name and a cue that must stand beside it. */
const beside = 1;

/** The first of each kind. @param cues in the name's sentence */
function cuesFor(block: Block, hit: Hit, entity: GazetteerEntity, cues: readonly CueHit[]): Evidence[] {
  const { near = [], notAfter = [], notBefore = [], notNear = [], other = [] } = entity.cues;
  const found = new Map<string, CueHit>();
  const add = (kind: string, cue: CueHit): void => { if (!found.has(kind)) found.set(kind, cue); };
  for (const cue of cues) {
    if (cue.first <= hit.last && hit.first <= cue.last) continue;
    const gapBefore = hit.first - cue.last - 1;
    const gapAfter = cue.first - hit.last - 1;
    const contradicts = (notAfter.includes(cue.cue) && gapBefore >= 0 && gapBefore <= beside && adjoins(block, cue.last, hit.first)) ||
      (notBefore.includes(cue.cue) && gapAfter >= 0 && gapAfter <= beside && adjoins(block, hit.last, cue.first));
    if (other.includes(cue.cue) && (contradicts || notNear.includes(cue.cue))) add('other-thing', cue);
    if (contradicts) add('contradicted', cue);
    else if (notNear.includes(cue.cue)) add('contradicted-nearby', cue);
    else if (near.includes(cue.cue)) add(gapBefore === 0 ? 'title' : 'near', cue);
  }
  return [...found].map(([kind, cue]) => ({ kind, text: words(block, cue) }));
}

/** Nothing but spaces, quotes, brackets or a comma lies between two neighbouring words (and the one word that may stand between them). */
function adjoins(block: Block, left: number, right: number): boolean {
  for (let n = left; n < right; n++) if (!/^[\s«»„“”"'’(),\-–]*$/u.test(between(block.text, block.tokens, n))) return false;
  return true;
}
