import Fuse, { type IFuseOptions } from 'fuse.js';
import type { CardIndex } from './index-cards.ts';
import type { Fact, NamedEntityCard } from './types.ts';

export type SearchHit =
  | { readonly kind: 'entity'; readonly entity: NamedEntityCard; /** 0 (perfect) … 1. */ readonly score: number }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly score: number };

/** What is searched of one entity or fact. */
interface Entry {
  readonly hit: { readonly kind: 'entity'; readonly entity: NamedEntityCard } | { readonly kind: 'fact'; readonly fact: Fact };
  readonly label: readonly string[];
  readonly names: readonly string[];
  readonly statement: readonly string[];
  readonly quotation: readonly string[];
  readonly source: readonly string[];
}

const mostHits = 50;
const options: IFuseOptions<Entry> = {
  keys: [
    { name: 'label', weight: 4 },
    { name: 'names', weight: 3 },
    { name: 'statement', weight: 2 },
    { name: 'quotation', weight: 2 },
    { name: 'source', weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  // Words in any order, each of them somewhere in the entry; a slip of the finger in a word is forgiven.
  useTokenSearch: true,
  tokenMatch: 'all',
  threshold: 0.3,
};

const built = new WeakMap<CardIndex, Fuse<Entry>>();

function entriesOf(index: CardIndex): Entry[] {
  const none: readonly string[] = [];
  const entities = index.cards.entities.map((entity): Entry => ({
    hit: { kind: 'entity', entity },
    label: [entity.label], names: entity.names, statement: [entity.description], quotation: none, source: none,
  }));
  const facts = index.cards.facts.map((fact): Entry => ({
    hit: { kind: 'fact', fact },
    label: none,
    // Whose fact it is, by label only: a fact would else answer to every spelling of everybody in it.
    names: fact.about.flatMap((id) => index.entities.get(id)?.label ?? []),
    statement: [...Object.values(fact.statement), fact.attributedTo, ...(fact.note === undefined ? [] : [fact.note])],
    quotation: fact.quotations.flatMap(({ exact, speakerLabel, original }) => [exact, speakerLabel, ...(original ? [original.exact] : [])]),
    source: fact.sources.flatMap((id) => {
      const source = index.sources.get(id);
      return source === undefined ? [] : [source.publisher, ...(source.title === undefined ? [] : [source.title])];
    }),
  }));
  return [...entities, ...facts];
}

/**
 * Entities and facts that a reader's words find, best first, at most 50. Case and diacritics do not count.
 * The search index is built at the first question and kept as long as the cards are.
 */
export function searchFacts(index: CardIndex, query: string): SearchHit[] {
  const words = query.trim().slice(0, 200);
  if (words === '') return [];
  let fuse = built.get(index);
  if (fuse === undefined) built.set(index, fuse = new Fuse(entriesOf(index), options));
  return fuse.search(words, { limit: mostHits }).map(({ item, score = 1 }) => ({ ...item.hit, score }));
}
