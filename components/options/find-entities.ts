import Fuse, { type IFuseOptions } from 'fuse.js';
import type { CardIndex, NamedEntityCard } from '../../packs/index.ts';

const options: IFuseOptions<NamedEntityCard> = {
  keys: [{ name: 'label', weight: 3 }, { name: 'names', weight: 2 }, { name: 'description', weight: 1 }],
  ignoreLocation: true, ignoreDiacritics: true, useTokenSearch: true, tokenMatch: 'all', threshold: 0.3,
};
/** Longer questions are nobody's (UTF-16 code units). */
const longest = 200;

export interface EntityFinder {
  /** In the order of their names. */
  readonly all: readonly NamedEntityCard[];
  /** Best first; all when nothing is asked. */
  find(words: string): readonly NamedEntityCard[];
}

/** All entities of some packs, an entity of two packs once, and a search over their names in every language. */
export function entityFinder(packs: readonly CardIndex[], lang: string): EntityFinder {
  const byId = new Map<string, NamedEntityCard>();
  for (const { cards } of packs) for (const entity of cards.entities) if (!byId.has(entity.id)) byId.set(entity.id, entity);
  const { compare } = new Intl.Collator(lang);
  const all = [...byId.values()].toSorted((a, b) => compare(a.label, b.label));
  let fuse: Fuse<NamedEntityCard> | undefined;
  return {
    all,
    find(words) {
      const asked = words.trim().slice(0, longest);
      return asked === '' ? all : (fuse ??= new Fuse(all, options)).search(asked).map(({ item }) => item);
    },
  };
}
