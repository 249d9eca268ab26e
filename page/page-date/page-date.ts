/** On which day a page was published, where it says so with one voice. */
import { safeDom } from '../safe-dom.ts';
import { addressSigns } from './address-signs.ts';
import { agreedDay } from './agreed-day.ts';
import { bylineSigns } from './byline-signs.ts';
import type { DatePlace } from './date-sign.ts';
import { isIndex } from './is-index.ts';
import { jsonLdSigns } from './json-ld-signs.ts';
import { metaSigns } from './meta-signs.ts';
import { pageArticle } from './page-article.ts';
import { edtfOf } from './read-stamp.ts';

/** One place of the page that names the day: what the reader can be shown as the reason. */
export interface DateBasis {
  readonly place: DatePlace;
  /** The name under which it stands there: 'datePublished', 'article:published_time', 'time', 'path'. */
  readonly name: string;
  /** As written. */
  readonly text: string;
}

export interface PageDate {
  /** EDTF day. */
  readonly date: string;
  /** At least two places. */
  readonly basis: readonly DateBasis[];
}

const msPerDay = 86_400_000;

/**
 * The page's date, or null where the page does not say it with confidence: then nothing is split by it. Rules: agreed-day.ts.
 * Front pages, lists, searches, running coverage and pages of several texts have none.
 * @param address of the page, taken from `location`: a page can shadow what its document says.
 * @param now ms since 1970; a day later than tomorrow is an announcement and no date of publication.
 */
export function pageDate(document: Document, address: string, now: number): PageDate | null {
  if (isIndex(address)) return null;
  const article = pageArticle(document);
  if (!article) return null;
  const addresses = [...new Set([address, ...ownAddresses(document)])];
  const structured = jsonLdSigns(document, addresses);
  if (!structured || hasKind(document, 'LiveBlogPosting')) return null;
  const agreed = agreedDay([...structured, ...metaSigns(document), ...bylineSigns(article), ...addressSigns(addresses)]);
  if (!agreed || agreed.day > now / msPerDay + 1) return null;
  return { date: edtfOf(agreed.day), basis: agreed.signs.map(({ place, name, text }) => ({ place, name, text })) };
}

/** The addresses that the page calls its own. */
function ownAddresses(document: Document): string[] {
  const links = [...safeDom.querySelectorAll(document, 'link[rel~="canonical" i]')].map((link) => safeDom.attribute(link, 'href'));
  const metas = [...safeDom.querySelectorAll(document, 'meta[property="og:url" i]')].map((meta) => safeDom.attribute(meta, 'content'));
  return [...links, ...metas].filter((address) => address !== null && /^https?:\/\//i.test(address)) as string[];
}

const hasKind = (document: Document, kind: string): boolean => safeDom.querySelectorAll(document, `[itemtype$="${kind}" i]`).length > 0;
