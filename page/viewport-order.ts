/** Where to begin on a long page: with what the reader sees. */
import type { ElementRole } from './element-role.ts';
import { safeDom } from './safe-dom.ts';

/** Points asked, in parts of the viewport: three columns, six rows. 18 hit tests cost less than a millisecond. */
const columns = [0.25, 0.5, 0.75];
const rows = [0.04, 0.2, 0.4, 0.6, 0.8, 0.96];

/** The block-level elements under a grid of points, in the order of the grid; none contains another. */
export function blocksInViewport(document: Document, roleOf: (element: Element) => ElementRole): Element[] {
  const view = safeDom.view(document);
  if (!view) return [];
  const found = new Set<Element>();
  for (const row of rows) {
    for (const column of columns) {
      let at: Node | null = safeDom.elementFromPoint(document, view.innerWidth * column, view.innerHeight * row);
      while (at && safeDom.nodeType(at) === Node.ELEMENT_NODE && ['inline', 'spaced', 'link', 'line'].includes(roleOf(at as Element))) at = safeDom.parentNode(at);
      if (at && safeDom.nodeType(at) === Node.ELEMENT_NODE && at !== safeDom.documentElement(document) && at !== safeDom.body(document)) found.add(at as Element);
    }
  }
  return [...found].filter((element) => ![...found].some((other) => other !== element && safeDom.contains(element, other)));
}
