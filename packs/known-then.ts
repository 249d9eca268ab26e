import { parseEdtf } from './edtf.ts';
import type { CardFact, Edtf } from './types.ts';

interface KnownThen {
  /** Known when the page was written, or undated. */
  readonly known: readonly CardFact[];
  /** Certainly later than the page: shown under "since then". */
  readonly since: readonly CardFact[];
}

/**
 * Splits a card's facts by the page's date, keeping their order. A fact counts as later only when every day it may mean is.
 * Without a page date nothing is split. Answers stay with their claim, whenever they came.
 */
export function knownThen(facts: readonly CardFact[], pageDate: Edtf | undefined): KnownThen {
  const page = pageDate === undefined ? null : parseEdtf(pageDate);
  if (page === null) return { known: facts, since: [] };
  const later = (fact: CardFact): boolean => {
    const date = fact.date === null ? null : parseEdtf(fact.date);
    return date !== null && date.earliest > page.latest;
  };
  return { known: facts.filter((fact) => !later(fact)), since: facts.filter(later) };
}
