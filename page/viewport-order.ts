/** Where a long page is in view: what the reader sees, and where that stands among thousands. */
import type { ElementRole } from './element-role.ts';
import { safeDom } from './safe-dom.ts';
import type { Slices } from './slices.ts';

/** Points asked, in parts of the viewport: three columns, six rows at first sight. On most pages 18 hit tests cost less than a millisecond; where ten thousands of elements stand side by side, 150. */
const columns = [0.25, 0.5, 0.75];
const fewRows = [0.04, 0.2, 0.4, 0.6, 0.8, 0.96];
/** So many rows meet every line of a text of usual size, for some milliseconds. */
const manyRows = Array.from({ length: 40 }, (_, row) => (row + 0.5) / 40);

/**
 * The block-level elements under a grid of points, in the order of the grid; none contains another. Asked in slices.
 * @param dense asks so many points that hardly a line is missed
 */
export async function blocksInViewport(document: Document, roleOf: (element: Element) => ElementRole, slices: Slices, dense = false): Promise<Element[]> {
  const view = safeDom.view(document);
  if (!view) return [];
  const found = new Set<Element>();
  /** Of what was found and stands in the viewport as a whole: under a point in it nothing new is to be expected. */
  const boxes: DOMRect[] = [];
  for (const row of dense ? manyRows : fewRows) {
    for (const column of columns) {
      const x = view.innerWidth * column, y = view.innerHeight * row;
      if (boxes.some((box) => box.left <= x && x < box.right && box.top <= y && y < box.bottom)) continue;
      let at: Node | null = safeDom.elementFromPoint(document, x, y);
      while (at && safeDom.nodeType(at) === Node.ELEMENT_NODE && ['inline', 'spaced', 'link', 'line'].includes(roleOf(at as Element))) at = safeDom.parentNode(at);
      if (at && safeDom.nodeType(at) === Node.ELEMENT_NODE && at !== safeDom.documentElement(document) && at !== safeDom.body(document) && !found.has(at as Element)) {
        found.add(at as Element);
        const box = safeDom.rect(at as Element);
        if (box.top >= 0 && box.bottom <= view.innerHeight) boxes.push(box);
      }
      const breath = slices.pause();
      if (breath) await breath;
    }
  }
  return [...found].filter((element) => ![...found].some((other) => other !== element && safeDom.contains(element, other)));
}

/** Items without a box that are passed over before giving up. */
const mostBoxless = 100;

/**
 * Index of the first item that does not end above a height, by bisection: a dozen rectangles instead of all. Right where items in reading order stand
 * from top to bottom.
 * @param boxOf null for what is not rendered; the next item that is speaks for it
 * @param top CSS px in the viewport
 */
export function firstBelow<T>(items: readonly T[], boxOf: (item: T) => DOMRect | null, top: number): number {
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let box = boxOf(items[at]!);
    while (!box && at + 1 < high && at - middle < mostBoxless) box = boxOf(items[++at]!);
    if (box && box.bottom < top) low = at + 1;
    else high = middle;
  }
  return low;
}

/** At most `most` of the items, in reading order: those in the viewport, and of those around it as many before as after. */
export function aroundViewport<T>(items: readonly T[], most: number, boxOf: (item: T) => DOMRect | null, height: number): readonly T[] {
  if (items.length <= most) return items;
  const first = firstBelow(items, boxOf, 0);
  const after = firstBelow(items, boxOf, height);
  const start = Math.min(Math.max(0, first - Math.max(0, Math.floor((most - (after - first)) / 2))), items.length - most);
  return items.slice(start, start + most);
}
