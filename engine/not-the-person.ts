/** What a person's name names when it is not this person: a woman of a man's surname, a street, somebody long dead, a namesake by the page's own word. */
import type { Block, CueHit } from './block.ts';
import type { GazetteerEntity } from './gazetteer.ts';
import type { Hit } from './scan.ts';
import { isCapitalised } from './surface.ts';
import { between } from './tokenize.ts';
import type { Evidence } from './types.ts';

/** A life shorter than this may be a term of office. Years. */
const shortestLife = 20;
/** "(1876–1941)", "(* 3 May 1876; † 1941)". */
const lifeDates = /^[»”"’']?\s?\([^()\d]{0,6}(?:\d{1,2}\.?\s)?[^()\d]{0,14}(1\d{3}|20\d\d)\b[^()\d]{0,14}[-–—†][^()\d]{0,6}(?:\d{1,2}\.?\s)?[^()\d]{0,14}(1\d{3}|20\d\d)\)/u;
const longestLifeDates = 70;

/** Languages in which the surname after "street" stands in the base form. */
const uninflected: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'bg', 'it', 'pt']);

/**
 * @param whole words of the longest name of the person that covers the hit
 * @param cues in the sentence of the name
 */
export function notThePerson(block: Block, hit: Hit, entity: GazetteerEntity, whole: { readonly first: number; readonly last: number }, cues: readonly CueHit[]): Evidence[] {
  const found: Evidence[] = [];
  for (const cue of cues) {
    const kind = saidBefore(block, hit, entity, whole.first, cue) ?? saidAfter(block, entity, whole.last, cue);
    if (kind) found.push({ kind, text: block.text.slice(block.tokens.starts[cue.first], block.tokens.ends[cue.last]) });
  }
  const life = lifeDates.exec(block.text.slice(block.tokens.ends[whole.last], block.tokens.ends[whole.last]! + longestLifeDates));
  if (life && entity.since !== undefined && Number(life[2]) < entity.since && Number(life[2]) - Number(life[1]) >= shortestLife) found.push({ kind: 'other-bearer', text: life[0].trim() });
  return found;
}

/** "Mrs. Putin", "улица Зеленского", «теплоход „Лукашенко“». */
function saidBefore({ text, lang, tokens }: Block, hit: Hit, entity: GazetteerEntity, first: number, { cue, first: start, last }: CueHit): string | undefined {
  if (last !== first - 1) return undefined;
  const gap = between(text, tokens, last);
  const isPlain = /^\.?\s$/u.test(gap);
  if (cue === 'female-address') {
    // "die Frau Putins" is his wife
    const isGenitive = lang === 'de' && hit.inflected && text.charAt(tokens.ends[hit.last]! - 1) === 's';
    return entity.gender === 'm' && isPlain && !isGenitive ? 'contradicted' : undefined;
  }
  if (cue !== 'thing-before') return undefined;
  if (/^\s[«„“"'‘]$/u.test(gap) && /[»“”"'’]/u.test(text.charAt(tokens.ends[hit.last]!))) return 'contradicted';
  if (!isPlain) return undefined;
  if (lang === 'en' && !isCapitalised(text, tokens.starts[start]!)) return undefined;
  return hit.inflected || uninflected.has(lang) ? 'contradicted' : undefined;
}

/** "Putin Street", "Putin-Straße", "Vladimir Putin, a namesake of the president", "Sergei Lavrov (swimmer)". */
function saidAfter({ text, lang, tokens }: Block, entity: GazetteerEntity, last: number, { cue, first, last: end }: CueHit): string | undefined {
  if (first <= last || first > last + 2) return undefined;
  const gap = between(text, tokens, last);
  if (first === last + 1) {
    if (cue === 'thing-after') return (lang === 'de' ? /^-$/u : /^(?:\s|\s&\s|-)$/u).test(gap) && isCapitalised(text, tokens.starts[first]!) ? 'contradicted' : undefined;
    if (/^\s\($/u.test(gap) && /[,)]/u.test(text.charAt(tokens.ends[end]!)) && (cue === 'occupation' || entity.cues.notAfter?.includes(cue))) return 'other-bearer';
  }
  // one word may stand between: "a namesake", "ein Namensvetter"
  return cue === 'namesake' && (first === last + 1 ? /^(?:,?\s|\s[–—-]\s)$/u : /^(?:,\s|\s[–—-]\s)$/u).test(gap) ? 'other-bearer' : undefined;
}
