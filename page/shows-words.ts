import { safeDom } from './safe-dom.ts';

/** Their text is an annotation, or stands there for browsers that cannot show the element. */
const withoutWords = new Set('rt rp audio video canvas iframe object progress meter'.split(' '));
const isWord = /[\p{L}\p{N}]/u;

/** Whether a reader sees words in an element that is never read: code, a key, a formula, a field, lettering in a drawing. */
export function showsWords(element: Element): boolean {
  const name = safeDom.localName(element);
  if (withoutWords.has(name) || !safeDom.isVisible(element)) return false;
  // an icon has a title that is not drawn
  if (name === 'svg') return [...safeDom.querySelectorAll(element, 'text, foreignObject')].some((lettering) => isWord.test(safeDom.text(lettering)));
  return isWord.test(safeDom.text(element));
}
