import { safeDom } from '../safe-dom.ts';
import type { DateSign } from './date-sign.ts';
import { besides, type PageArticle } from './page-article.ts';
import { readStamp } from './read-stamp.ts';

const published = /publish|pubdate|entry-date|post-date|posted|date-created/i;
const changed = /updat|modif|revis/i;
/** An unnamed time belongs to the byline only before this many paragraphs have passed: later ones are about the story. */
const paragraphsBefore = 3;

/** Parts of the scope that are other texts, also by the names that systems give them. */
const others = `${besides},article,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[class*="widget" i]`;

/** The times beside the headline and the author's name: those that say what they are, and unnamed ones near the headline. */
export function bylineSigns({ scope, headline, isArticle }: PageArticle): DateSign[] {
  const limit = safeDom.querySelectorAll(scope, 'p')[paragraphsBefore - 1];
  const isNear = (element: Element): boolean => headline !== null
    && (isArticle || isBefore(headline, element))
    && (!limit || isBefore(element, limit)) && !safeDom.closest(element, 'a,li,footer,table');
  const signs: DateSign[] = [];
  for (const element of safeDom.querySelectorAll(scope, 'time[datetime],[itemprop~="datePublished" i]:not(meta),[itemprop~="dateModified" i]:not(meta)')) {
    if (isElsewhere(element, scope)) continue;
    const means = meaningOf(element) ?? (isNear(element) ? 'loose' : null);
    const text = safeDom.attribute(element, 'datetime') ?? safeDom.attribute(element, 'content') ?? '';
    const stamp = readStamp(text);
    if (means && stamp) signs.push({ place: 'byline', name: 'time', text, stamp, means });
  }
  return signs;
}

function meaningOf(element: Element): DateSign['means'] | null {
  const words = `${safeDom.attribute(element, 'itemprop') ?? ''} ${safeDom.attribute(element, 'class') ?? ''}${safeDom.attribute(element, 'pubdate') === null ? '' : ' pubdate'}`;
  // a post that was never changed is both at once in some systems
  return published.test(words) ? 'published' : changed.test(words) ? 'modified' : null;
}

/** Inside another text of the scope: a teaser, a comment, a quoted post. */
function isElsewhere(element: Element, scope: Element): boolean {
  const other = safeDom.closest(element, others);
  return other !== null && other !== scope && safeDom.contains(scope, other);
}

const isBefore = (a: Node, b: Node): boolean => (safeDom.compare(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
