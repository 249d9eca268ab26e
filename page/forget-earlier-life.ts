/** Takes away what an earlier life of these scripts left in a document: Firefox ends the scripts of a reloaded extension without a word to them, and their card and marks stay. */
import { highlightNames } from './mark-style.ts';
import { safeDom } from './safe-dom.ts';

/** @param rootOf opens closed shadow roots; ours is known by what it holds */
export function forgetEarlierLife(document: Document, rootOf: (element: Element) => ShadowRoot | null): void {
  for (const name of highlightNames) (CSS.highlights as HighlightRegistry | undefined)?.delete(name);
  for (const host of safeDom.querySelectorAll(document, 'div[popover=manual]')) {
    const root = rootOf(host);
    if (root?.mode === 'closed' && root.querySelector('.box > dialog.glossator')) safeDom.remove(host);
  }
}
