/**
 * Reads the part of EDTF that packs use (level 0 and 1): 2023, 2022-10, 2023-01-24, 202X, 2022-XX, 2022-10-XX, the
 * qualifiers ~ (about), ? (uncertain) and % (both), intervals A/B, open ('..') and unknown ('') ends.
 * Not spoken here: times of day, years outside 0001–9999, and seasons, whose bounds depend on the hemisphere.
 */
import { daysInMonth, dayNumber } from './calendar.ts';

type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** One date, known to its precision. */
export interface PlainDate {
  readonly precision: DatePrecision;
  /** First year that the digits leave possible. */
  readonly year: number;
  /** 1–12; 0 when coarser than a month. */
  readonly month: number;
  /** 1–31; 0 when coarser than a day. */
  readonly day: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First and last possible day, as days since 1970-01-01. The qualifiers do not widen them: they say that the bounds are soft. */
  readonly earliest: number;
  readonly latest: number;
}

export interface EdtfDate {
  /** null: the interval is open or its start unknown. */
  readonly start: PlainDate | null;
  /** The same as start when the text is no interval. */
  readonly end: PlainDate | null;
  readonly interval: boolean;
  /** First and last possible day; ∓Infinity where an end is open or unknown. */
  readonly earliest: number;
  readonly latest: number;
}

const plain = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

function parsePlain(text: string): PlainDate | null {
  const match = plain.exec(text);
  if (match === null) return null;
  const [, digits = '', monthText, dayText, qualifier] = match;
  const open = digits.includes('X');
  if (open && monthText !== undefined) return null;
  if (monthText === 'XX' && dayText !== undefined && dayText !== 'XX') return null;
  const year = Number(digits.replaceAll('X', '0'));
  const lastYear = Number(digits.replaceAll('X', '9'));
  const month = monthText === undefined || monthText === 'XX' ? 0 : Number(monthText);
  const day = dayText === undefined || dayText === 'XX' ? 0 : Number(dayText);
  if (lastYear < 1 || (monthText !== undefined && monthText !== 'XX' && (month < 1 || month > 12))) return null;
  if (dayText !== undefined && dayText !== 'XX' && (day < 1 || day > daysInMonth(year, month))) return null;
  const lastMonth = month || 12;
  return {
    precision: day > 0 ? 'day' : month > 0 ? 'month' : !open ? 'year' : digits.endsWith('XX') ? 'century' : 'decade',
    year: Math.max(year, 1), month, day,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    earliest: dayNumber(Math.max(year, 1), month || 1, day || 1),
    latest: dayNumber(lastYear, lastMonth, day || daysInMonth(lastYear, lastMonth)),
  };
}

/** The date that an EDTF text means, or null when it is none: the form unknown, the day impossible, the interval reversed. */
export function parseEdtf(text: string): EdtfDate | null {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = parsePlain(text);
    return date && { start: date, end: date, interval: false, earliest: date.earliest, latest: date.latest };
  }
  const [from = '', until = ''] = parts;
  if (parts.length > 2) return null;
  const isOpen = (part: string): boolean => part === '..' || part === '';
  const start = parsePlain(from);
  const end = parsePlain(until);
  if ((start === null && !isOpen(from)) || (end === null && !isOpen(until)) || (start === null && end === null)) return null;
  if (start !== null && end !== null && (start.earliest > end.earliest || start.latest > end.latest)) return null;
  return { start, end, interval: true, earliest: start?.earliest ?? -Infinity, latest: end?.latest ?? Infinity };
}
