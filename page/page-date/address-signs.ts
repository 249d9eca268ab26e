import type { DateSign } from './date-sign.ts';
import { coarseStamp, dayOf, monthNumber, type Stamp } from './read-stamp.ts';

/** A date in the path before the article's own words or number: /2023/01/24/slug, /2023/jan/24/slug. A path that ends with the date is an archive's page. */
const folders = /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(\d{1,2})\/+[^/]/i;
/** 2023-01-24 or 2023_01_24 as a whole word of the path: before a slug, after it, or alone. */
const dashed = /(?<!\d|\d[-_])((?:19|20)\d\d)([-_])(\d\d)\2(\d\d)(?!\d|[-_]\d)/;
/** 20230124 as a whole word of the path. */
const joined = /(?<![\p{L}\d])((?:19|20)\d\d)(\d\d)(\d\d)(?![\p{L}\d])/u;
/** /2023/01/slug: the month only. */
const monthFolders = /\/((?:19|20)\d\d)\/(\d\d)\/+[^/\d][^/]*/;

/** What the addresses of a page say of its day: the one it was read from, and the one it calls its own. */
export function addressSigns(addresses: readonly string[]): DateSign[] {
  return addresses.flatMap((address) => {
    const stamp = stampIn(address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, ''));
    return stamp ? [{ place: 'address', name: 'path', text: address, stamp, means: 'published' }] : [];
  });
}

function stampIn(path: string): Stamp | null {
  const at = folders.exec(path);
  const month = at && (/^\d/.test(at[2]!) ? Number(at[2]) : monthNumber(at[2]!));
  const between = dashed.exec(path);
  const together = joined.exec(path);
  const day = (at && dayOf(Number(at[1]), month!, Number(at[3])))
    ?? (between && dayOf(Number(between[1]), Number(between[3]), Number(between[4])))
    ?? (together && dayOf(Number(together[1]), Number(together[2]), Number(together[3])));
  if (day !== null) return { day, earliest: day, latest: day, zone: 'calendar', coarse: false };
  const whole = monthFolders.exec(path);
  return whole && coarseStamp(Number(whole[1]), Number(whole[2]));
}
