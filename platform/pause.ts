/** A pause ends by itself: nothing has to run at its end, everybody compares the clock. */
import type { Settings } from './types.ts';

/** A reader's day begins at this hour of local time: who pauses at 23:50 "until tomorrow" means the night too. */
export const dayBegins = 4;
/** No pause is longer; a later end comes from a clock that was wrong, and does not count. */
const longest = 26 * 3_600_000;

/** The start of the reader's next day (epoch milliseconds), right over the changes of summer time. */
export function tomorrowAfter(now: number): number {
  const day = new Date(now);
  const begins = new Date(day.getFullYear(), day.getMonth(), day.getDate(), dayBegins);
  if (begins.getTime() <= now) begins.setDate(begins.getDate() + 1);
  return begins.getTime();
}

export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  now < pausedUntil && pausedUntil - now <= longest;
