/** Names found in a block -> candidates: what speaks for each and against it, right where it stands. */
import { appositionAfter } from './apposition.ts';
import { elsewhere } from './elsewhere.ts';
import { aliasText, entityOf, profileOf, type AliasProfile, type GazetteerEntity } from './gazetteer.ts';
import { isEvent, isExcluded, spanOf, type Block, type CueHit } from './block.ts';
import { nameSurroundings, type NameSurroundings } from './name-surroundings.ts';
import { joins, type Hit } from './scan.ts';
import { inAddress, isAllCaps, isCapitalised } from './surface.ts';
import { between } from './tokenize.ts';
import type { Candidate, Evidence, Rung } from './types.ts';
import { weigh } from './weigh.ts';

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
    if (evidence.some(({ kind }) => kind === 'other-given-name' || kind === 'other-thing' || kind === 'other-trade')) namesakes.add(entity.id);
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
  for (const cue of around.once(hit, () => [...cuesFor(block, hit, entity, around.cuesAround(hit.first)), ...elsewhere(block, hit, around.cuesAround(hit.first))])) add(cue.kind, cue.text);
  if (entity.kind === 'person') toldAfter(block, hit, entity, around, add);
  if (entity.kind === 'person' && (profile.use === 'surname' || hit.first === hit.last)) firstNameBefore(block, hit, around, add);
  return evidence;
}

type Add = (kind: string, words?: string) => void;

/** Brands, hotels and clubs of a place's name stand alone in quotation marks (so do newspapers, which we mean). */
function quotedAlone(block: Block, hit: Hit, entity: GazetteerEntity, add: Add): void {
  const { start, end } = spanOf(block, hit);
  if (!/[«„“"”‚‘»›][\s\u00a0\u202f]?$/u.test(block.text.slice(Math.max(0, start - 2), start)) || !/^[\s\u00a0\u202f]?[»“”"’«‹]/u.test(block.text.slice(end, end + 2))) return;
  if (entity.kind === 'state' || entity.kind === 'metonym') add('quoted-place');
}

const words = ({ text, tokens }: Block, { first, last }: CueHit): string => text.slice(tokens.starts[first], tokens.ends[last]);
/** Words from the start of a sentence to a name that its first phrase ends with. */
const longestIntroduction = 5;
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

/** "Dmitry Peskov, 34, a plumber": a trade that is none of the covered person's roles (the classes that speak for the name) is a namesake's. */
function toldAfter(block: Block, hit: Hit, entity: GazetteerEntity, around: NameSurroundings, add: Add): void {
  const { text, lang, tokens } = block;
  const told = appositionAfter(text, tokens.ends[hit.last]!, lang);
  if (!told || around.isInLongerName(hit)) return;
  if (told.age === undefined && isIntroduced(block, hit)) return;
  let word = hit.last + 1;
  while (word < tokens.count && tokens.starts[word]! < told.noun) word++;
  const trade = around.tradeAt(word) ?? (around.isFormer(word) || word + 1 >= tokens.count || !joins(text, tokens, word) ? undefined : around.tradeAt(word + 1));
  if (!trade) return;
  const isRole = around.cuesAround(hit.first).some(({ cue, first, last }) => first <= trade.last && trade.first <= last && entity.cues.near?.includes(cue));
  if (!isRole) add('other-trade', words(block, trade));
}

/** "According to Putin, a farmer should …": a name that ends the first phrase of a sentence is followed by its subject. */
function isIntroduced({ text, tokens, sentences }: Block, { first }: Hit): boolean {
  let start = first;
  while (start > 0 && first - start < longestIntroduction && sentences[start - 1] === sentences[first]) start--;
  return /^(?:according|as|for|to|in|under|with|like|unlike|selon|pour|avec|comme|d|según|para|con|como|laut|nach|für|mit|wie)$/iu.test(text.slice(tokens.starts[start], tokens.ends[start]));
}

/** "M. Peskov" is Monsieur Peskov in French, and no initial. */
const isHonorific = (letter: string, lang: string): boolean => letter === 'M' && lang === 'fr';

/** "Viktor Lukashenko", "the pianist V. Lukashenko": somebody else's surname. */
function firstNameBefore(block: Block, hit: Hit, around: NameSurroundings, add: Add): void {
  const { text, tokens } = block;
  const n = hit.first - 1;
  if (n < 0 || !joins(text, tokens, n) || hit.first !== hit.last) return;
  // the same person's longer name covers the word before
  if (around.isInLongerName(hit)) return;
  const start = tokens.starts[n]!;
  const word = text.slice(start, tokens.ends[n]);
  if (!isCapitalised(text, start)) return;
  if (/^\p{L}$/u.test(word)) return isHonorific(word, block.lang) ? undefined : add('other-initial', word);
  if (around.isGivenName(n)) add('other-given-name', word);
}
