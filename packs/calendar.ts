/** The proleptic Gregorian calendar in whole days. One floor of arithmetic for the date files; no time zone can move a day here. */

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01; month and day count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that start in March put the leap day last, and a month's first day becomes a linear formula.
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 719469;
}
