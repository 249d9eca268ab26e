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

/** The text of a block that reads as its text nodes one after the other; null: it must be walked, or is too long to be one block. */
export function plainTextOf(element: Element, { roleOf, shadowRootOf }: PlainAids): string | null {
  if (!paragraphs.has(safeDom.localName(element))) return null;
  let children = 0;
  let hasLink = false;
  for (let child = safeDom.firstElement(element); child; child = safeDom.nextElement(child)) {
    if (++children > most || safeDom.firstElement(child)) return null;
    const role = roleOf(child);
    if (role !== 'inline' && (role !== 'link' || (hasLink && !followsText(child)))) return null;
    if (languageOf(child) !== null || shadowRootOf(child)) return null;
    hasLink ||= role === 'link';
  }
  const text = safeDom.text(element);
  return text.length <= longestBlock ? text : null;
}

function followsText(element: Element): boolean {
  const before = safeDom.previousSibling(element);
  return before !== null && safeDom.nodeType(before) === Node.TEXT_NODE && safeDom.data(before as Text) !== '';
}
