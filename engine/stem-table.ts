/** Words with their forms -> stems and sets of endings (build time): one paradigm becomes one or two stems, and most paradigms share their endings. */
import { longestEnding } from './gazetteer.ts';
import type { WordPattern } from './collect-aliases.ts';

/** One stem of a lemma: the word is stem + any ending of the set. */
export interface StemEntry {
  readonly stem: string;
  readonly endings: number;
}

export interface Lemma {
  readonly entries: readonly StemEntry[];
  /** Which entry, and which ending of its set, give the base form. */
  readonly baseEntry: number;
  readonly baseEnding: number;
  readonly base: string;
}

export class StemTable {
  readonly lemmas: Lemma[] = [];
  /** Ending sets; 0 is `any`. */
  readonly endings: string[][] = [[]];
  /** lemmaFlags of the lemmas that have any. */
  readonly fuzzy = new Map<number, number>();
  readonly #byKey = new Map<string, number>();
  readonly #endingsByKey = new Map<string, number>();

  /** The lemma of a word pattern; equal patterns share one. */
  lemma(pattern: WordPattern): number {
    const key = pattern.forms === 'any' ? `${pattern.base}*` : pattern.forms.length === 0 ? pattern.base : `${pattern.base}|${[...pattern.forms].sort().join('|')}`;
    let lemma = this.#byKey.get(key);
    if (lemma === undefined) {
      lemma = this.lemmas.length;
      this.lemmas.push(pattern.forms === 'any' ? { entries: [{ stem: pattern.base, endings: 0 }], baseEntry: 0, baseEnding: 0, base: pattern.base } : this.#factor(pattern.base, pattern.forms));
      this.#byKey.set(key, lemma);
    }
    return lemma;
  }

  #factor(base: string, forms: readonly string[]): Lemma {
    const entries: StemEntry[] = [];
    let baseEntry = 0;
    let baseEnding = 0;
    for (const group of groupByStem([base, ...forms.filter((form) => form !== '' && form !== base)])) {
      const stem = commonPrefix(group);
      const list = [...new Set(group.map((form) => form.slice(stem.length)))].sort();
      const endings = this.#endingSet(list);
      if (group.includes(base)) {
        baseEntry = entries.length;
        baseEnding = list.indexOf(base.slice(stem.length));
      }
      entries.push({ stem, endings });
    }
    return { entries, baseEntry, baseEnding, base };
  }

  #endingSet(list: string[]): number {
    const key = list.join('|');
    let index = this.#endingsByKey.get(key);
    if (index === undefined) {
      index = this.endings.length;
      this.endings.push(list);
      this.#endingsByKey.set(key, index);
    }
    return index;
  }
}

/** Forms that share enough letters to be one stem (at least 3, or all of a shorter word) with endings short enough; alternations (Київ/Києва) make a second group. */
function groupByStem(forms: readonly string[]): string[][] {
  const stem = commonPrefix(forms);
  const tooShort = stem.length < Math.min(3, ...forms.map((form) => form.length));
  const tooLong = forms.some((form) => form.length - stem.length > longestEnding);
  if (forms.length === 1 || (!tooShort && !tooLong)) return [[...forms]];
  const byNext = new Map<string, string[]>();
  for (const form of forms) {
    const next = form.slice(0, stem.length + 1);
    byNext.set(next, [...(byNext.get(next) ?? []), form]);
  }
  return [...byNext.values()].flatMap(groupByStem);
}

function commonPrefix(words: readonly string[]): string {
  let prefix = words[0]!;
  for (const word of words) {
    let i = 0;
    while (i < prefix.length && prefix[i] === word[i]) i++;
    prefix = prefix.slice(0, i);
  }
  return prefix;
}
