import { safeDom } from '../safe-dom.ts';

/** Parts of a page that are not the text it was opened for. Elements only: classes such as "with-sidebar" stand around whole pages. */
export const besides = 'aside,nav,figure,blockquote,[role="complementary"]';

/** Where the text stands that the page was opened for. */
export interface PageArticle {
  readonly scope: Element;
  /** null: the page has no headline, or the scope is not chosen by it. */
  readonly headline: Element | null;
  /** True when the scope is an <article>, so that everything in it belongs to the text. */
  readonly isArticle: boolean;
}

/**
 * The page's article: the <article> with the headline, or the only one, else <main> or the body.
 * null when the page holds several texts as a whole: an endless page with a headline each, or a list of posts.
 */
export function pageArticle(document: Document): PageArticle | null {
  const body = safeDom.body(document);
  if (!body) return null;
  const articles = [...safeDom.querySelectorAll(body, 'article,[itemtype$="Article" i],[itemtype$="BlogPosting" i]')].filter((element) =>
    element === body || (!safeDom.closest(element, besides) && !outer(element)));
  const headed = articles.filter((element) => first(element, 'h1'));
  if (headed.length > 1) return null;
  if (headed[0]) return { scope: headed[0], headline: first(headed[0], 'h1'), isArticle: true };
  const scope = first(body, 'main,[role="main"]') ?? body;
  const headline = first(scope, 'h1') ?? first(body, 'h1');
  const [only, another] = articles;
  if (only && !another) return { scope: only, headline: headline ?? first(only, 'h2'), isArticle: true };
  // posts with a time each, none of them under the page's headline: a list, unless the text stands outside of them
  if (articles.filter((element) => first(element, 'time')).length > 1 && !hasOwnText(scope, articles)) return null;
  return { scope, headline, isArticle: false };
}

const first = (root: Element, selector: string): Element | null => safeDom.querySelectorAll(root, selector)[0] ?? null;

function outer(element: Element): Element | null {
  const parent = safeDom.parentNode(element);
  return parent && safeDom.nodeType(parent) === Node.ELEMENT_NODE ? safeDom.closest(parent as Element, 'article,[itemtype$="Article" i],[itemtype$="BlogPosting" i]') : null;
}

/** Paragraphs outside of the teasers that make a text of its own. */
const leastParagraphs = 3;

function hasOwnText(scope: Element, articles: readonly Element[]): boolean {
  const own = [...safeDom.querySelectorAll(scope, 'p')].filter((paragraph) => !articles.some((article) => safeDom.contains(article, paragraph)) && !safeDom.closest(paragraph, besides));
  return own.length >= leastParagraphs;
}
