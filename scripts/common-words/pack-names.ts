/** The names that a misspelling could mean, and the forms of all names of one word. */
import { entityAliases } from '../../engine/collect-aliases.ts';
import { shortestFuzzy } from '../../engine/gazetteer.ts';
import type { EntitySource } from '../../engine/index.ts';

export interface PackNames {
  /** Folded forms of names of one word that are matched with an error in them, base forms included, each with the languages that write it so. */
  readonly misspellable: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that say who is meant without help (use "full"). */
  readonly full: ReadonlySet<string>;
  /** The base forms among them. */
  readonly bases: ReadonlySet<string>;
  /** Folded forms of every name of one word, however short: what is one of them is not listed as something else. */
  readonly forms: ReadonlySet<string>;
}

/** @param packs entities of each; what their cues and exclusions say may change any day, so a list does not count on it. */
export function packNames(packs: readonly (readonly EntitySource[])[]): PackNames {
  const misspellable = new Map<string, Set<string>>();
  const full = new Set<string>();
  const bases = new Set<string>();
  const all = new Set<string>();
  for (const entities of packs) {
    for (const { words, profile, lang } of entities.flatMap((entity, i) => [...entityAliases(entity, i)])) {
      const [word, ...more] = words;
      if (profile.role !== 'name' || word === undefined || more.length > 0) continue;
      const searched = profile.use === 'full' || profile.use === 'surname';
      if (searched) bases.add(word.base);
      for (const form of word.forms === 'any' ? [word.base] : [word.base, ...word.forms]) {
        all.add(form);
        if (!searched || form.length < shortestFuzzy) continue;
        misspellable.set(form, (misspellable.get(form) ?? new Set()).add(lang));
        if (profile.use === 'full') full.add(form);
      }
    }
  }
  return { misspellable, full, bases, forms: all };
}
