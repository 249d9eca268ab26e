/** Blocks that hold nothing but text and a few simple inline elements, as most paragraphs do: the browser joins their text in one call. */
import { longestBlock } from '../engine/index.ts';
import type { ElementRole } from './element-role.ts';
import { languageOf, safeDom } from './safe-dom.ts';

/** Elements that hold prose. Not <pre> and <body>: a whole book in one of them would be joined in vain. */
const paragraphs = new Set('p li td div dt dd th h1 h2 h3 h4 h5 h6 figcaption caption blockquote legend summary'.split(' '));
/** Child elements of one that is plain. */
const most = 32;

interface PlainAids {
  readonly roleOf: (element: Element) => ElementRole;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}

/**
 * The text of a block that reads as its text nodes one after the other; null: it must be walked, or is too long to be one block. Lengths are added up
 * before anything is joined: megabytes in many text nodes would be joined in vain, in one call that nothing can interrupt.
 */
export function plainTextOf(element: Element, { roleOf, shadowRootOf }: PlainAids): string | null {
  if (!paragraphs.has(safeDom.localName(element))) return null;
  let children = 0;
  let hasLink = false;
  let left = longestBlock;
  for (let node = safeDom.firstChild(element); node; node = safeDom.nextSibling(node)) {
    if (!isElement(node)) {
      if ((left -= lengthOf(node)) < 0) return null;
      continue;
    }
    if (++children > most) return null;
    for (let inner = safeDom.firstChild(node); inner; inner = safeDom.nextSibling(inner)) if (isElement(inner) || (left -= lengthOf(inner)) < 0) return null;
    const role = roleOf(node);
    if (role !== 'inline' && (role !== 'link' || (hasLink && !followsText(node)))) return null;
    if (languageOf(node) !== null || shadowRootOf(node)) return null;
    hasLink ||= role === 'link';
  }
  return safeDom.text(element);
}

const isElement = (node: Node): node is Element => safeDom.nodeType(node) === Node.ELEMENT_NODE;

/** UTF-16 code units; a comment costs one, since it takes a step and adds no text. */
const lengthOf = (node: Node): number => (safeDom.nodeType(node) === Node.COMMENT_NODE ? 1 : safeDom.length(node as CharacterData));

function followsText(element: Element): boolean {
  const before = safeDom.previousSibling(element);
  return before !== null && safeDom.nodeType(before) === Node.TEXT_NODE && safeDom.data(before as Text) !== '';
}
