import { dayNumber, daysInMonth } from '../calendar.ts';
import { parseEdtf } from '../edtf.ts';
import { pointer } from '../pointer.ts';
import type { Finding, Rule } from '../problem.ts';
import type { Source } from '../types.ts';

const cure = 'Write a date of the calendar as EDTF: 2023-01-24, 2022-10, 2022-03/2022-04-06, 2022-12~.';

function* checkDate(date: string | null, path: string, lastDay: number): Generator<Finding> {
  if (date === null) return;
  const parsed = parseEdtf(date);
  if (parsed === null) yield { path, reason: `"${date}" is no EDTF date, an impossible day, or an interval that ends before it starts.`, cure };
  else if (parsed.earliest > lastDay) yield { path, reason: `${date} is later than the day on which the pack was last updated.`, cure: 'Correct the date, or set "updated" in pack.json.' };
}

function* checkIssued({ issued }: Source, path: string, lastDay: number): Generator<Finding> {
  const parts = issued?.['date-parts'][0];
  if (parts === undefined) return;
  const [year = 0, month = 1, day = 1] = parts;
  if (month > 12 || day > daysInMonth(year, month)) yield { path, reason: `${parts.join('-')} is no day of the calendar.`, cure: 'Correct it; leave out the parts that are not known.' };
  else if (dayNumber(year, month, day) > lastDay) yield { path, reason: `${parts.join('-')} is later than the day on which the pack was last updated.`, cure: 'Correct the date, or set "updated" in pack.json.' };
}

export const edtfDates: Rule = {
  id: 'edtf-dates',
  why: 'Dates order the card and split it at the page\'s date; an impossible or reversed one would do so silently wrong.',
  *check({ pack, entities, facts, sources }) {
    const updated = parseEdtf(pack.updated);
    if (updated === null) yield { path: '/pack/updated', reason: `"${pack.updated}" is no day of the calendar.`, cure: 'Write the day as YYYY-MM-DD.' };
    const lastDay = updated?.latest ?? Infinity;
    for (const [at, fact] of facts.entries()) yield* checkDate(fact.date, pointer('facts', at, 'date'), lastDay);
    for (const [at, source] of sources.entries()) yield* checkIssued(source, pointer('sources', at, 'issued'), lastDay);
    for (const [at, { event, titles }] of entities.entries()) {
      if (event !== undefined) yield* checkDate(event.date, pointer('entities', at, 'event', 'date'), lastDay);
      for (const [place, { text, from, until }] of (titles ?? []).entries()) {
        const path = pointer('entities', at, 'titles', place);
        yield* checkDate(from, `${path}/from`, lastDay);
        yield* checkDate(until, `${path}/until`, Infinity);
        const start = from === null ? null : parseEdtf(from);
        const end = until === null ? null : parseEdtf(until);
        if (start && end && start.earliest > end.latest) yield { path: `${path}/until`, reason: `The title "${text}" ends (${until}) before it begins (${from}).`, cure: 'Exchange or correct the two dates.' };
      }
    }
  },
};
