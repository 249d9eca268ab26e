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
  const answers = new Map(facts.map((fact) => [fact.id, repliesTo(fact.id, index)]));
  const nested = new Set([...answers.values()].flatMap((replies) => replies.map((reply) => reply.id)));
  return {
    entity: withoutNames(entity),
    facts: orderFacts(facts, request).filter((fact) => !nested.has(fact.id))
      .map((fact) => cardFact(fact, (answers.get(fact.id) ?? []).map((reply) => cardFact(reply, [], index)), index)),
  };
}

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
