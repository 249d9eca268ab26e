/** "The Belarusian leader", "rzecznik Kremla": offices that name a person by themselves, unless the name stands beside them. */
import { entityOf, profileOf, type AliasProfile } from './gazetteer.ts';
import { isExcluded, spanOf, type Block } from './block.ts';
import type { Hit } from './scan.ts';
import { inAddress, isCapitalised } from './surface.ts';
import { yearAt } from './title-year.ts';
import { between } from './tokenize.ts';
import type { Candidate } from './types.ts';
import { wasHeld } from './was-held.ts';

/** An apposition may have a comma, a dash or an opening quote between title and name. */
const apposition = /^[\s,–—\-«„“"(]*$/u;

/** Letters of the longest word of address: Frau, pani, пана. */
const longestAddress = 4;

export function titleCandidates(block: Block): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of block.titles) {
    const { start, end } = spanOf(block, hit);
    if (isExcluded(block, hit.first, hit.last) || inAddress(block.text, start, end) || namedBeside(block, hit) || isFormer(block, hit)) continue;
    const profile = profileOf(block.gazetteer, hit.alias);
    if (isOfAnotherYear(block, hit, profile)) continue;
    found.push({
      start, end, alias: hit.alias, how: 'title', distance: 0,
      evidence: [
        { kind: 'use:title', text: '' },
        ...(block.lang !== '' ? [{ kind: profile.langs.includes(block.lang) ? 'language' : 'rung:foreign-form', text: '' }] : []),
      ],
    });
  }
  return found;
}

function namedBeside(block: Block, hit: Hit): boolean {
  const { text, tokens, names, sentences, gazetteer } = block;
  const { id } = entityOf(gazetteer, hit.alias);
  const after = hit.last + 1;
  // "…, a Kremlin spokesman said. Peskov added": the office is his, but it is the next word that names him
  const isHolder = (first: number): boolean => names.some((name) => name.first === first && entityOf(gazetteer, name.alias).id === id);
  if (isHolder(after)) return true;
  // "…, M. Peskov", "…, pan Pieskow": a word of address may stand between
  if (after < tokens.count && tokens.ends[after]! - tokens.starts[after]! <= longestAddress && isHolder(after + 1)) return true;
  if (after < tokens.count && sentences[after] === sentences[hit.last] && apposition.test(between(text, tokens, hit.last))) {
    if (names.some((name) => name.first === after && entityOf(gazetteer, name.alias).kind === 'person')) return true;
    // somebody whom the pack does not know: a capital straight after the office (but German writes all nouns so)
    const isPlainGap = /^\s+$/u.test(between(text, tokens, hit.last));
    const isGivenName = block.cues.some(({ cue, first }) => cue === 'given-name' && first === after);
    if (isGivenName || (isPlainGap && block.lang !== 'de' && isCapitalised(text, tokens.starts[after]!))) return true;
  }
  // "Dmitry Peskov, the Kremlin spokesman": one word (an article) may stand between
  return names.some((name) => name.last < hit.first && hit.first - name.last <= 2 && sentences[name.last] === sentences[hit.first] &&
    entityOf(gazetteer, name.alias).id === id && /[,–—-]/u.test(between(text, tokens, name.last)));
}

const isFormer = ({ cues }: Block, hit: Hit): boolean => cues.some(({ cue, last }) => cue === 'former' && last === hit.first - 1);

/** "The president of Belarus in 2031": who holds an office after the day on which the pack was last looked over, the pack cannot know. */
function isOfAnotherYear(block: Block, hit: Hit, { held }: AliasProfile): boolean {
  const year = held && yearAt(block, hit);
  if (year === undefined) return false;
  const { updated } = block.gazetteer;
  return !wasHeld(held!, year) || (updated !== undefined && !wasHeld({ from: null, until: updated }, year));
}
