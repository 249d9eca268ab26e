/** What a page writes for a moment, as the days it may mean. */

/** Whole days since 1970-01-01. */
export interface Stamp {
  /** The day as written. */
  readonly day: number;
  /** First and last day that the same moment may be on the calendar of whoever published it. */
  readonly earliest: number;
  readonly latest: number;
  /** Does the text say on whose calendar the day stands? 'local': with an offset; 'calendar': a day without a time; 'utc': any other. */
  readonly zone: 'local' | 'calendar' | 'utc';
  /** True when only a month or a year is said: it can contradict a day, not confirm one. */
  readonly coarse: boolean;
}

/** Offsets from UTC of the places where news is published (hours): from Honolulu to Auckland in summer. */
const westmost = -10;
const eastmost = 13;
const msPerDay = 86_400_000;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 1–12 for an English month's name or its first three letters, else 0. */
export const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Days since 1970-01-01, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / msPerDay : null;
}

/** The EDTF text of a day. */
export const edtfOf = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** The ways of writing a day, each with an optional time and zone after it. Made in a call, so that a script which reads no dates carries none of them. */
const written = /* @__PURE__ */ (() => {
  const time = String.raw`(?:(?:T|\s|,|\s-\s|\sat\s)\s*(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?`;
  const whole = (day: string): RegExp => new RegExp(`^${day}${time}$`, 'i');
  return {
    /** Year, month and day in this order: 2023-01-24, 2023/1/24, 2023.01.24. */
    yearFirst: whole(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`),
    /** 24.01.2023: with full stops the day always stands first. With slashes it may be the month, which nobody can tell. */
    dayFirst: whole(String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})`),
    /** Tue, 24 Jan 2023 10:00:00 GMT · 24 January 2023 */
    dayMonthYear: whole(String.raw`(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})`),
    /** January 24, 2023 */
    monthDayYear: whole(String.raw`(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})`),
  };
})();
const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const coarse = /^(\d{4})(?:[-/](\d{1,2}))?$/;
/** Seconds or milliseconds since 1970, as some systems write into their meta elements. */
const epoch = /^(\d{10})(\d{3})?$/;

/** null: no date, one that the calendar does not have, or one that can be read in two ways. */
export function readStamp(value: string): Stamp | null {
  const text = value.trim().replace(/\s+/g, ' ');
  if (text.length > 60) return null;
  const stamp = readParts(text);
  // the zero of many systems, printed by accident
  return stamp && !stamp.coarse && stamp.day === 0 ? null : stamp;
}

function readParts(text: string): Stamp | null {
  let m: RegExpExecArray | null;
  if ((m = epoch.exec(text))) return moment(Number(m[1]) / 86_400 | 0, Math.floor(Number(m[1]) % 86_400 / 3_600), 0, 'Z');
  if ((m = written.yearFirst.exec(text))) return stampOf(m[1], m[3], m[4], m[5], m[6], m[7]);
  if ((m = written.dayFirst.exec(text))) return stampOf(m[3], m[2], m[1], m[4], m[5], m[6]);
  if ((m = written.dayMonthYear.exec(text))) return stampOf(m[3], String(monthNumber(m[2]!)), m[1], m[4], m[5], m[6]);
  if ((m = written.monthDayYear.exec(text))) return stampOf(m[3], String(monthNumber(m[1]!)), m[2], m[4], m[5], m[6]);
  if ((m = compact.exec(text))) return stampOf(m[1], m[2], m[3], m[4], m[5], m[6]);
  if ((m = coarse.exec(text))) return coarseStamp(Number(m[1]), Number(m[2] ?? 0));
  return null;
}

function stampOf(year = '', month = '', day = '', hour: string | undefined, minute = '', zone: string | undefined): Stamp | null {
  const number = dayOf(Number(year), Number(month), Number(day));
  if (number === null) return null;
  if (hour === undefined) return { day: number, earliest: number, latest: number, zone: 'calendar', coarse: false };
  return moment(number, Number(hour), Number(minute), zone);
}

function moment(day: number, hour: number, minute: number, zone: string | undefined): Stamp | null {
  if (hour > 23 || minute > 59) return null;
  // midnight to the minute without a zone is a day that a program wrote as a moment
  if (zone === undefined && hour === 0 && minute === 0) return { day, earliest: day, latest: day, zone: 'calendar', coarse: false };
  const offset = zone === undefined ? 0 : hoursOf(zone);
  if (offset !== 0) {
    const utc = day + Math.floor((hour + minute / 60 - offset) / 24);
    return { day, earliest: Math.min(day, utc), latest: Math.max(day, utc), zone: 'local', coarse: false };
  }
  const hours = hour + minute / 60;
  return { day, earliest: hours + westmost < 0 ? day - 1 : day, latest: hours + eastmost >= 24 ? day + 1 : day, zone: 'utc', coarse: false };
}

function hoursOf(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  return parts ? (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) + Number(parts[3] ?? 0) / 60) : 0;
}

/** A month, or with month 0 a year. null when there is none such. */
export function coarseStamp(year: number, month: number): Stamp | null {
  const earliest = dayOf(year, month || 1, 1);
  const next = month === 0 ? dayOf(year + 1, 1, 1) : month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return earliest === null || next === null ? null : { day: earliest, earliest, latest: next - 1, zone: 'calendar', coarse: true };
}
