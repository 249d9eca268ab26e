import type { DateSign } from './date-sign.ts';

interface AgreedDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly signs: readonly DateSign[];
}

/** How well a sign knows on which day it was where the page was published. */
const knows = { local: 3, calendar: 2, utc: 1 } as const;

/**
 * The day on which the signs agree, or null. A page is dated only when
 * 1. no sign contradicts another: there is a day that every one of them may mean. A moment near midnight may mean two days,
 *    since UTC and the publisher's calendar differ; a month or a year may mean each of its days;
 * 2. a loose sign may contradict, and is passed over, when it is the day of a later change that the page tells;
 * 3. two places of the four say a day, one of them as the day of publication. One alone, however strong, is not enough:
 *    systems print the day of an import, of a template or of today, and no reader could tell.
 * Of several possible days the one wins that the signs with the publisher's own calendar name; then the earlier.
 */
export function agreedDay(signs: readonly DateSign[]): AgreedDay | null {
  const said = signs.filter(({ means }) => means !== 'modified');
  const changes = signs.filter(({ means }) => means === 'modified');
  return agree(said) ?? agree(said.filter((sign) => sign.means !== 'loose' || !changes.some((change) => meet(sign, change))));
}

function agree(signs: readonly DateSign[]): AgreedDay | null {
  const earliest = Math.max(...signs.map(({ stamp }) => stamp.earliest));
  const latest = Math.min(...signs.map(({ stamp }) => stamp.latest));
  const exact = signs.filter(({ stamp }) => !stamp.coarse);
  if (earliest > latest || new Set(exact.map(({ place }) => place)).size < 2 || !exact.some(({ means }) => means === 'published')) return null;
  const votes = new Map<number, number>();
  for (const { stamp: { day, zone } } of exact) if (day >= earliest && day <= latest) votes.set(day, (votes.get(day) ?? 0) + knows[zone]);
  const [best] = [...votes].sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b);
  return best ? { day: best[0], signs: exact } : null;
}

const meet = (a: DateSign, b: DateSign): boolean => a.stamp.earliest <= b.stamp.latest && b.stamp.earliest <= a.stamp.latest;
