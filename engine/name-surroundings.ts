/**
 * What stands around the names of a block, found once: a page can say one name a thousand times in a sentence, and every alias of it, in every
 * language, is a hit of its own.
 */
import type { Block, CueHit } from './block.ts';
import type { Hit } from './scan.ts';
import type { Evidence } from './types.ts';

/** Of a sentence with more cues than any prose has, so many on either side of a name are looked at. */
const mostCues = 100;

export interface NameSurroundings {
  /** The cues in the sentence of a word; in a sentence without end, those nearest to it. */
  readonly cuesAround: (word: number) => readonly CueHit[];
  /** Whether a given name of anybody stands on a word. */
  readonly isGivenName: (word: number) => boolean;
  /** The trade that a word begins, where it is one that the pack lists, and no form of another word ("a plumber's son"). */
  readonly tradeAt: (word: number) => CueHit | undefined;
  /** Whether "former" or the like stands on a word. */
  readonly isFormer: (word: number) => boolean;
  /** Whether any cue stands on a word. */
  readonly isCue: (word: number) => boolean;
  /** Whether any covered name or title stands on a word. */
  readonly isName: (word: number) => boolean;
  /** First and last word of the names of the same entity that cover a name, together. */
  readonly wholeName: (hit: Hit) => { readonly first: number; readonly last: number };
  /** What was found for this entity at this place, or is found now. */
  readonly once: (hit: Hit, find: () => readonly Evidence[]) => readonly Evidence[];
}

/** "a plumber's son", "a teacher-turned-spy", "a teacher by training", and "Putin, a nurse said, …": not what the person is now. */
const goesOn = /^(?:['’]\p{L}|[-‑]\p{L}|\s(?:by|said|says|told)(?!\p{L}))/u;

export function nameSurroundings({ gazetteer, sentences, cues, titles, text, tokens }: Block, hits: readonly Hit[]): NameSurroundings {
  const bySentence = new Map<number, CueHit[]>();
  const givenNames = new Set<number>();
  const trades = new Map<number, CueHit>();
  const former = new Set<number>();
  const cueWords = new Set<number>();
  for (const hit of cues) {
    for (let word = hit.first; word <= hit.last; word++) cueWords.add(word);
    const sentence = sentences[hit.first]!;
    const those = bySentence.get(sentence);
    if (those) those.push(hit);
    else bySentence.set(sentence, [hit]);
    if (hit.cue === 'given-name') for (let word = hit.first; word <= hit.last; word++) givenNames.add(word);
    else if (hit.cue === 'former') former.add(hit.first);
    else if (hit.cue === 'occupation' && !goesOn.test(text.slice(tokens.ends[hit.last]!, tokens.ends[hit.last]! + 8))) trades.set(hit.first, hit);
  }
  for (const those of bySentence.values()) if (those.length > 2 * mostCues) those.sort((a, b) => a.first - b.first);
  const key = (hit: Hit, word: number): number => gazetteer.aliasEntity[hit.alias]! * sentences.length + word;
  const covers = new Map<number, { first: number; last: number }>();
  for (const hit of hits) {
    if (hit.first === hit.last) continue;
    for (let word = hit.first; word <= hit.last; word++) {
      const at = key(hit, word);
      const known = covers.get(at);
      if (!known) covers.set(at, { first: hit.first, last: hit.last });
      else if (hit.first < known.first || hit.last > known.last) covers.set(at, { first: Math.min(hit.first, known.first), last: Math.max(hit.last, known.last) });
    }
  }
  const named = new Set<number>();
  for (const hit of [...hits, ...titles]) for (let word = hit.first; word <= hit.last; word++) named.add(word);
  const known = new Map<string, readonly Evidence[]>();
  return {
    cuesAround(word) {
      const those = bySentence.get(sentences[word]!) ?? [];
      if (those.length <= 2 * mostCues) return those;
      let low = 0, high = those.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (those[middle]!.first < word) low = middle + 1;
        else high = middle;
      }
      return those.slice(Math.max(0, low - mostCues), low + mostCues);
    },
    isGivenName: (word) => givenNames.has(word),
    tradeAt: (word) => trades.get(word),
    isFormer: (word) => former.has(word),
    isName: (word) => named.has(word),
    isCue: (word) => cueWords.has(word),
    wholeName: (hit) => covers.get(key(hit, hit.first)) ?? hit,
    once(hit, find) {
      const at = `${gazetteer.aliasEntity[hit.alias]} ${hit.first} ${hit.last}`;
      let evidence = known.get(at);
      if (!evidence) known.set(at, evidence = find());
      return evidence;
    },
  };
}
