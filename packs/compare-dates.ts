import type { EdtfDate } from './edtf.ts';

/**
 * Orders dates for reading: by first possible day, then the more exact one, so that a day in March stands before "March".
 * No date (null) comes last.
 */
export function compareDates(a: EdtfDate | null, b: EdtfDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a.earliest !== b.earliest) return a.earliest < b.earliest ? -1 : 1;
  return a.latest === b.latest ? 0 : a.latest < b.latest ? -1 : 1;
}

/** Days that certainly lie between two dates: 0 when they touch or overlap. */
export function daysApart(a: EdtfDate, b: EdtfDate): number {
  return Math.max(0, b.earliest - a.latest, a.earliest - b.latest);
}
