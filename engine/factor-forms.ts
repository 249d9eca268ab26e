/** A word with its forms -> stems and their endings (build time): one paradigm becomes one or two stems, and most paradigms share their endings. */
import { longestEnding } from './gazetteer.ts';

export interface FactoredForms {
  /** Every form is one of these stems with one of its endings, sorted. */
  readonly stems: readonly { readonly stem: string; readonly endings: readonly string[] }[];
  /** Which stem, and which of its endings, give the base form. */
  readonly baseStem: number;
  readonly baseEnding: number;
}

export function factorForms(base: string, forms: readonly string[]): FactoredForms {
  const stems: FactoredForms['stems'][number][] = [];
  let baseStem = 0;
  let baseEnding = 0;
  for (const group of groupByStem([base, ...forms.filter((form) => form !== '' && form !== base)])) {
    const stem = commonPrefix(group);
    const endings = [...new Set(group.map((form) => form.slice(stem.length)))].sort();
    if (group.includes(base)) {
      baseStem = stems.length;
      baseEnding = endings.indexOf(base.slice(stem.length));
    }
    stems.push({ stem, endings });
  }
  return { stems, baseStem, baseEnding };
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
