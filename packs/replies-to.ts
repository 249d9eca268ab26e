import { compareDates } from './compare-dates.ts';
import { parseEdtf } from './edtf.ts';
import type { CardIndex } from './index-cards.ts';
import type { Fact } from './types.ts';

/**
 * Everything that answers a fact, directly or by way of another answer, oldest first (then by id). One flat list:
 * a card nests no deeper than one step, and yet no answer that is itself a claim stands there without what was answered to it.
 */
export function repliesTo(id: string, index: CardIndex): Fact[] {
  const found = new Map<string, Fact>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const answer of index.answersTo.get(next) ?? []) {
      if (answer.id === id || found.has(answer.id)) continue;
      found.set(answer.id, answer);
      open.push(answer.id);
    }
  }
  const date = (fact: Fact) => fact.date === null ? null : parseEdtf(fact.date);
  return [...found.values()].sort((a, b) => compareDates(date(a), date(b)) || (a.id < b.id ? -1 : 1));
}
