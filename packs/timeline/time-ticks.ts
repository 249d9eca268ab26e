import { dayNumber } from '../calendar.ts';
import type { TimeScale } from './time-scale.ts';

export interface TimeTick {
  /** Pixels along the axis; a tick stands at the beginning of its day, month or year. */
  readonly at: number;
  readonly label: string;
  /** The beginning of a year among months, of a month among days. */
  readonly isMajor: boolean;
}

type Step = { readonly unit: 'day' | 'month' | 'year'; readonly count: number; readonly days: number };
const steps: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 }, { unit: 'month', count: 1, days: 28 }, { unit: 'month', count: 3, days: 90 },
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000].map((count): Step => ({ unit: 'year', count, days: 365 * count })),
];
const shapes: Readonly<Record<Step['unit'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' }, month: { month: 'short', year: 'numeric' }, year: { year: 'numeric' },
};
const msPerDay = 86_400_000;

/** Ticks at the calendar's own beginnings, as fine as leaves at least `between` pixels from one to the next. */
export function timeTicks(scale: TimeScale, locale: string, between: number): TimeTick[] {
  const step = steps.find(({ days }) => days * scale.pixelsPerDay >= between) ?? steps.at(-1)!;
  // as on the cards: plain English writes the day first
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...shapes[step.unit], timeZone: 'UTC', calendar: 'gregory' });
  const ticks: TimeTick[] = [];
  for (let day = beginning(scale.first, step); day < scale.first + scale.days; day = next(day, step)) {
    const date = new Date(day * msPerDay);
    ticks.push({
      at: (day - scale.first) * scale.pixelsPerDay, label: shortLabel(format, date),
      isMajor: step.unit === 'year' || (date.getUTCDate() === 1 && (step.unit === 'day' || date.getUTCMonth() === 0)),
    });
  }
  return ticks;
}

/** Without the word "year" that some languages set after the number ("жовт. 2022 р."): a column of ticks has no room for it. */
function shortLabel(format: Intl.DateTimeFormat, date: Date): string {
  const parts = format.formatToParts(date);
  const hasWord = parts.at(-2)?.type === 'year' && /^\s/u.test(parts.at(-1)!.value);
  return (hasWord ? parts.slice(0, -1) : parts).map(({ value }) => value).join('');
}

/** First beginning of a step that is not before the day. */
function beginning(day: number, step: Step): number {
  const date = new Date(day * msPerDay);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (step.unit === 'day') return day;
  const start = step.unit === 'year' ? dayNumber(year - (year % step.count), 1, 1) : dayNumber(year, month - (month % step.count) + 1, 1);
  return start >= day ? start : next(start, step);
}

function next(day: number, { unit, count }: Step): number {
  if (unit === 'day') return day + count;
  const date = new Date(day * msPerDay);
  const months = unit === 'year' ? 12 * count : count;
  const month = date.getUTCMonth() + months;
  return dayNumber(date.getUTCFullYear() + Math.floor(month / 12), (month % 12) + 1, 1);
}
