import { parseEdtf, type PlainDate } from './edtf.ts';
import type { Edtf } from './types.ts';

/** The few words that a date needs besides what Intl knows. The caller gives them in the reader's language. */
interface DateWords {
  readonly undated: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}

const englishWords: DateWords = {
  undated: 'date unknown',
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
};

type Shape = 'day' | 'month' | 'year' | 'day and month' | 'month alone';
const shapes: Record<Shape, Intl.DateTimeFormatOptions> = {
  'day': { day: 'numeric', month: 'long', year: 'numeric' },
  'month': { month: 'long', year: 'numeric' },
  'year': { year: 'numeric' },
  'day and month': { day: 'numeric', month: 'long' },
  'month alone': { month: 'long' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, shape: Shape): Intl.DateTimeFormat {
  // Plain 'en' would write month before day; the cards write 24 January 2023.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const key = `${tag} ${shape}`;
  let found = formats.get(key);
  if (found === undefined) formats.set(key, found = new Intl.DateTimeFormat(tag, { ...shapes[shape], timeZone: 'UTC', calendar: 'gregory' }));
  return found;
}

const instant = (date: PlainDate): Date => new Date(date.earliest * 86_400_000);
/** Intl parts range ends by thin spaces in some versions and plain ones in others. */
const evenSpaces = (text: string): string => text.replace(/[\u2009\u202F]/g, ' ');

function shapeOf(date: PlainDate): 'day' | 'month' | 'year' {
  return date.precision === 'day' || date.precision === 'month' ? date.precision : 'year';
}

function plainWords(date: PlainDate, locale: string): string {
  if (date.precision === 'decade') return `${date.year - (date.year % 10)}–${date.year - (date.year % 10) + 9}`;
  if (date.precision === 'century') return `${date.year - (date.year % 100)}–${date.year - (date.year % 100) + 99}`;
  return evenSpaces(format(locale, shapeOf(date)).format(instant(date)));
}

/** A date after "since" or "until": its month as it stands beside a day, which is another form where months are declined ("до октября 2022 г."). */
function governedWords(date: PlainDate, locale: string): string {
  if (date.precision !== 'month') return plainWords(date, locale);
  const parts = format(locale, 'day').formatToParts(instant(date));
  const month = parts.findIndex(({ type, value }) => type === 'month' && /^\p{L}/u.test(value));
  return parts[0]!.type === 'day' && month > 0 ? evenSpaces(parts.slice(month).map(({ value }) => value).join('')) : plainWords(date, locale);
}

/** True where the language writes the year after the month, so that a range may name it once, at its end. */
function yearComesLast(locale: string): boolean {
  const parts = format(locale, 'day').formatToParts(0).map((part) => part.type);
  return parts.indexOf('year') > parts.indexOf('month') && parts.indexOf('year') > parts.indexOf('day');
}

function rangeWords(start: PlainDate, end: PlainDate, locale: string): string {
  const open = start.precision === 'decade' || start.precision === 'century' || end.precision === 'decade' || end.precision === 'century';
  if (!open && start.precision === end.precision) {
    return evenSpaces(format(locale, shapeOf(start)).formatRange(instant(start), instant(end)));
  }
  const shareYear = start.year === end.year && start.month > 0 && end.month > 0 && yearComesLast(locale);
  const first = shareYear ? format(locale, start.day > 0 ? 'day and month' : 'month alone').format(instant(start)) : plainWords(start, locale);
  return `${evenSpaces(first)} – ${plainWords(end, locale)}`;
}

/**
 * An EDTF date in words, exactly as far as it is known: "24 January 2023", "October 2022", "March – 6 April 2022",
 * "about December 2022". What is no date is shown as it stands.
 */
export function formatDate(date: Edtf | null, locale: string, words: DateWords = englishWords): string {
  if (date === null) return words.undated;
  const parsed = parseEdtf(date);
  if (parsed === null) return date;
  const { start, end } = parsed;
  const soft = (text: string): string => {
    const about = start?.approximate || end?.approximate ? words.about(text) : text;
    return start?.uncertain || end?.uncertain ? words.uncertain(about) : about;
  };
  if (start === null) return end === null ? words.undated : soft(words.until(governedWords(end, locale)));
  if (end === null) return soft(words.since(governedWords(start, locale)));
  return soft(parsed.interval ? rangeWords(start, end, locale) : plainWords(start, locale));
}
