import { safeDom } from '../safe-dom.ts';
import type { DateSign } from './date-sign.ts';
import { readStamp } from './read-stamp.ts';

/** Names of meta elements, lower case and without the separators in which systems differ. */
const published = new Set([
  'articlepublishedtime', 'ogarticlepublishedtime', 'articlepublished', 'ogpublishedtime', 'publishedtime', 'datepublished', 'publicationdate', 'publishdate', 'publisheddate',
  'pubdate', 'ogpubdate', 'dateissued', 'dcdateissued', 'dctermsissued', 'dcissued', 'dctermsdateissued', 'parselypubdate', 'sailthrudate', 'citationpublicationdate', 'citationonlinedate',
  'cxenseparserecspublishtime', 'bloggerpublished', 'originalpublicationdate', 'firstpublished',
]);
const loose = new Set(['date', 'dcdate', 'dctermsdate', 'articledate', 'dcdatecreated', 'dctermscreated', 'citationdate']);
const modified = new Set(['articlemodifiedtime', 'ogarticlemodifiedtime', 'ogupdatedtime', 'datemodified', 'lastmodified', 'dcdatemodified', 'dctermsmodified', 'revised', 'updatedtime', 'modifiedtime']);

/** What the page's meta elements say, those of microdata included. */
export function metaSigns(document: Document): DateSign[] {
  const signs: DateSign[] = [];
  for (const meta of safeDom.querySelectorAll(document, 'meta[content]')) {
    const name = safeDom.attribute(meta, 'property') ?? safeDom.attribute(meta, 'name') ?? safeDom.attribute(meta, 'itemprop') ?? safeDom.attribute(meta, 'http-equiv') ?? '';
    const means = meaningOf(name.toLowerCase().replace(/[-_.:\s]/g, ''));
    const text = means ? safeDom.attribute(meta, 'content') ?? '' : '';
    const stamp = readStamp(text);
    if (means && stamp && !isOfOther(meta)) signs.push({ place: 'meta', name, text, stamp, means });
  }
  return signs;
}

function meaningOf(name: string): DateSign['means'] | null {
  return published.has(name) ? 'published' : loose.has(name) ? 'loose' : modified.has(name) ? 'modified' : null;
}

/** Microdata of something that stands on the page and is not it: a comment, a video, a review, a teaser in a list. */
function isOfOther(meta: Element): boolean {
  const item = safeDom.closest(meta, '[itemscope]');
  return item !== null && !/(?:Article|BlogPosting|Report|WebPage)$/i.test(safeDom.attribute(item, 'itemtype') ?? '');
}
