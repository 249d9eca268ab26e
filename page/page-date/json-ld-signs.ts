import { safeDom } from '../safe-dom.ts';
import type { DateSign } from './date-sign.ts';
import { isObject, listOf, mainNodes, parseJsonLd, textOf, typesOf, type JsonObject } from './parse-json-ld.ts';
import { readStamp } from './read-stamp.ts';

const article = /(?:Article|BlogPosting|^Report)$/;
/** Pages that have no day: they go on, or hold many texts. */
const undatable = new Set(['LiveBlogPosting', 'CollectionPage', 'SearchResultsPage', 'ProfilePage', 'DiscussionForumPosting', 'QAPage']);
const scripts = 'script[type="application/ld+json" i]';

/** Address without what does not name the page. */
const plain = (address: string): string => address.replace(/^https?:\/\/(?:www\.|m\.)?/i, '').replace(/[?#].*$/, '').replace(/\/+$/, '').toLowerCase();

/** What the page's structured data say of its date; null when they say that the page is of a kind that has none. */
export function jsonLdSigns(document: Document, addresses: readonly string[]): DateSign[] | null {
  const values = [...safeDom.querySelectorAll(document, scripts)].map((script) => parseJsonLd(script.textContent));
  const nodes = mainNodes(values);
  if (nodes.some((node) => typesOf(node).some((type) => undatable.has(type)))) return null;
  return articlesOf(nodes, addresses).flatMap((node) => [
    ...signsOf(node, 'datePublished', 'published'),
    ...signsOf(node, 'dateModified', 'modified'),
  ]);
}

/** The articles among the nodes; of several only the one that names this page's address, where one does. */
function articlesOf(nodes: readonly JsonObject[], addresses: readonly string[]): readonly JsonObject[] {
  const articles = nodes.filter((node) => typesOf(node).some((type) => article.test(type)));
  const own = new Set(addresses.map(plain));
  const named = articles.filter((node) => namesOf(node).some((name) => own.has(plain(name))));
  return named.length > 0 ? named : articles;
}

function namesOf(node: JsonObject): string[] {
  return ['@id', 'url', 'mainEntityOfPage'].flatMap((key) => listOf(node[key])).flatMap((value) =>
    isObject(value) ? [textOf(value['@id']), textOf(value['url'])] : [textOf(value)]).filter((name) => name !== '');
}

function signsOf(node: JsonObject, key: string, means: DateSign['means']): DateSign[] {
  return listOf(node[key]).flatMap((value) => {
    const text = textOf(value);
    const stamp = readStamp(text);
    return stamp ? [{ place: 'json-ld', name: key, text, stamp, means }] : [];
  });
}
