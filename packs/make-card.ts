import type { CardIndex } from './index-cards.ts';
import { orderFacts } from './order-facts.ts';
import { repliesTo } from './replies-to.ts';
import type { Card, CardFact, CardRequest, EntityCard, Fact, NamedEntityCard, Source } from './types.ts';

/**
 * The card of an entity: its facts in order, each claim with everything that answers it.
 * A fact that is shown as an answer is not shown a second time on its own. null: the pack does not know the entity.
 */
export function makeCard(index: CardIndex, request: CardRequest): Card | null {
  const entity = index.entities.get(request.entity);
  if (entity === undefined) return null;
  const facts = index.factsAbout.get(request.entity) ?? [];
  const answered = new Map(facts.map((fact) => [fact.id, answeredFact(fact, index)]));
  const nested = new Set([...answered.values()].flatMap(({ replies }) => replies.map(({ id }) => id)));
  return {
    entity: withoutNames(entity),
    facts: orderFacts(facts, request).filter(({ id }) => !nested.has(id)).map(({ id }) => answered.get(id)!),
  };
}

/** A fact with everything that answers it: no claim is shown without. */
export const answeredFact = (fact: Fact, index: CardIndex): CardFact => cardFact(fact, repliesTo(fact.id, index).map((reply) => cardFact(reply, [], index)), index);

function withoutNames({ names: _names, ...card }: NamedEntityCard): EntityCard {
  return card;
}

function cardFact(fact: Fact, replies: readonly CardFact[], index: CardIndex): CardFact {
  const { sources: _ids, answers: _answers, ...rest } = fact;
  return { ...rest, sources: sourcesOf(fact, index), replies };
}

/** The fact's sources, then those that only its quotations name. An unknown id is passed over; the rules refuse it long before. */
function sourcesOf(fact: Fact, index: CardIndex): Source[] {
  const quoted = fact.quotations.flatMap((quotation) => [quotation.source, ...(quotation.original ? [quotation.original.source] : [])]);
  return [...new Set([...fact.sources, ...quoted])].flatMap((id) => index.sources.get(id) ?? []);
}
