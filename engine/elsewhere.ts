/** "Minsk, Wisconsin", "Moscow (Idaho)", "Kiev Township": a region or a kind of district after a name makes it a place elsewhere. */
import type { Block, CueHit } from './block.ts';
import type { Hit } from './scan.ts';
import { isCapitalised } from './surface.ts';
import type { Evidence } from './types.ts';

/** Between the name and its region: a comma or a bracket, and in some languages the word "state". */
const beforeRegion = /^(?:,\s{1,2}|\s\()(?:(?:state of|US-Bundesstaat|Bundesstaat|état d[eu]|estado de|stan|stát|штат|штаті|щат)\s)?$/iu;
/** What shows that the region is told with what follows and not with the name: "Moscow, Texas Governor", "Kyiv, Ohio's", or a list, "Kyiv, California and Berlin". */
const goesOn = /^(?:['’]|[-‐]\p{L}|\s\p{Lu}|\s(?:and|or|und|oder|et|ou|y|o|i|oraz|lub|a|nebo|in|ali|и|или|і|й|та|або|ды)\s)/u;
/** Characters of the gap before a region that are looked at. */
const longestGap = 20;

/** @param cues in the sentence of the name */
export function elsewhere({ text, tokens }: Block, hit: Hit, cues: readonly CueHit[]): Evidence[] {
  const end = tokens.ends[hit.last]!;
  const told = cues.find((cue) => {
    const [start, behind] = [tokens.starts[cue.first]!, tokens.ends[cue.last]!];
    if (start < end || start - end > longestGap) return false;
    if (cue.cue === 'district') return text.slice(end, start) === ' ' && isCapitalised(text, start);
    return cue.cue === 'region' && beforeRegion.test(text.slice(end, start)) && isCapitalised(text, start) && !goesOn.test(text.slice(behind, behind + 8));
  });
  if (!told) return [];
  const words = text.slice(tokens.starts[told.first], tokens.ends[told.last]);
  return [{ kind: 'other-thing', text: words }, { kind: 'contradicted', text: words }];
}
