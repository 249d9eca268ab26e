import type { Fact, NamedEntityCard, PackCards, Source } from './types.ts';

/** The cards of a pack, found by id. Built once when the cards are loaded; ids meet Maps only, never a prototype. */
export interface CardIndex {
  readonly cards: PackCards;
  readonly entities: ReadonlyMap<string, NamedEntityCard>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Facts about an entity, in the order of the pack. */
  readonly factsAbout: ReadonlyMap<string, readonly Fact[]>;
  /** Facts that answer a fact directly, in the order of the pack. */
  readonly answersTo: ReadonlyMap<string, readonly Fact[]>;
}

function group(facts: readonly Fact[], keys: (fact: Fact) => readonly string[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of new Set(keys(fact))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [fact]);
      else known.push(fact);
    }
  }
  return groups;
}

export function indexCards(cards: PackCards): CardIndex {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));
  return {
    cards,
    entities: byId(cards.entities),
    facts: byId(cards.facts),
    sources: byId(cards.sources),
    factsAbout: group(cards.facts, (fact) => fact.about),
    answersTo: group(cards.facts, (fact) => fact.answers),
  };
}
