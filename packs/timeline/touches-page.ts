import type { CardIndex } from '../index-cards.ts';
import type { Fact } from '../types.ts';

/** What a page mentions. */
export interface PageMentions {
  /** Ids of the covered entities and events of each paragraph, in reading order; a page read without its paragraphs is one. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Ids of facts that the page is known to touch otherwise, such as by a quotation of theirs. */
  readonly facts?: readonly string[];
}

interface Touch {
  readonly onPage: boolean;
  /** A fact without an event that the page only touches by two names: the background of a story, perhaps decades before it. */
  readonly isBackground: boolean;
  /** Most things that the fact is about and one paragraph names. */
  readonly named: number;
}

/** One name alone, such as that of a state, links a page to a whole history: two of a fact's things have to be named. */
const leastNamed = 2;

/**
 * On the page: a fact of an event that the page mentions together with any other thing the fact is about; a fact without an event
 * two of whose things stand in one paragraph; a fact that the caller knows to be touched.
 * Also on record: a fact whose event the page does not mention although two of its things stand in one paragraph; and an answer to a claim
 * on the page, or the claim it answers, when the page names two of its things. null: neither.
 */
export function touchesPage(fact: Fact, index: CardIndex, page: PageMentions): Touch | null {
  const mentioned = isMentioned(fact, index, page);
  const named = together(fact.about, page);
  if (mentioned) return { onPage: true, named, isBackground: !hasEvent(fact, index) && !page.facts?.includes(fact.id) };
  const linked = [...fact.answers.flatMap((id) => index.facts.get(id) ?? []), ...(index.answersTo.get(fact.id) ?? [])];
  const isLinked = linked.some((other) => isMentioned(other, index, page)) && countNamed(fact.about, page) >= leastNamed;
  return isLinked || (hasEvent(fact, index) && named >= leastNamed) ? { onPage: false, named, isBackground: false } : null;
}

function isMentioned(fact: Fact, index: CardIndex, page: PageMentions): boolean {
  if (page.facts?.includes(fact.id)) return true;
  if (!hasEvent(fact, index)) return together(fact.about, page) >= leastNamed;
  const isEvent = (id: string): boolean => index.entities.get(id)?.kind === 'event';
  const events = fact.about.filter(isEvent);
  const others = fact.about.filter((id) => !isEvent(id));
  return countNamed(events, page) > 0 && (others.length === 0 || countNamed(others, page) > 0);
}

const hasEvent = (fact: Fact, { entities }: CardIndex): boolean => fact.about.some((id) => entities.get(id)?.kind === 'event');
const countNamed = (ids: readonly string[], { paragraphs }: PageMentions): number => ids.filter((id) => paragraphs.some((paragraph) => paragraph.includes(id))).length;
const together = (ids: readonly string[], { paragraphs }: PageMentions): number => Math.max(0, ...paragraphs.map((paragraph) => ids.filter((id) => paragraph.includes(id)).length));
