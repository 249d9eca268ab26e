import { compareDates, daysApart } from './compare-dates.ts';
import { parseEdtf, type EdtfDate } from './edtf.ts';
import { claimStatuses, type CardRequest, type Fact } from './types.ts';

interface Rank {
  readonly fact: Fact;
  readonly together: number;
  /** 0 for a claim that others of these facts answer: it is what the story turns on, and remarks upon it come after it. */
  readonly answered: 0 | 1;
  readonly status: number;
  readonly apart: number;
  readonly place: number;
  readonly date: EdtfDate | null;
}

/**
 * The facts of a card in the order in which they fit the paragraph:
 * 1. the more of the things that stand together in the paragraph a fact is about, the sooner;
 * 2. then claims that are answered, before remarks upon them;
 * 3. then by status, in the order of claimStatuses;
 * 4. then by nearness to the page's date, where that is known (undated facts last);
 * 5. then by how high the entity stands in what the fact is about; the later date; the id.
 * The last steps only make the order certain: the same request always gets the same card.
 */
export function orderFacts(facts: readonly Fact[], request: CardRequest): Fact[] {
  const together = new Set(request.together);
  together.delete(request.entity);
  const page = request.pageDate === undefined ? null : parseEdtf(request.pageDate);
  const answered = new Set(facts.flatMap(({ answers }) => answers));
  const ranks = facts.map((fact): Rank => {
    const date = fact.date === null ? null : parseEdtf(fact.date);
    const place = fact.about.indexOf(request.entity);
    return {
      fact, date,
      together: new Set(fact.about.filter((id) => together.has(id))).size,
      answered: answered.has(fact.id) ? 0 : 1,
      status: claimStatuses.indexOf(fact.status),
      apart: page === null ? 0 : date === null ? Infinity : daysApart(page, date),
      place: place < 0 ? Infinity : place,
    };
  });
  ranks.sort((a, b) =>
    b.together - a.together
    || a.answered - b.answered
    || a.status - b.status
    || ascending(a.apart, b.apart)
    || ascending(a.place, b.place)
    || latestFirst(a.date, b.date)
    || (a.fact.id < b.fact.id ? -1 : 1));
  return ranks.map((rank) => rank.fact);
}

/** Not a subtraction: Infinity minus itself is no number. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function latestFirst(a: EdtfDate | null, b: EdtfDate | null): number {
  return a === null || b === null ? compareDates(a, b) : compareDates(b, a);
}
