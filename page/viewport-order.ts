/** Where a long page is in view: what the reader sees, and where that stands among thousands. */
import type { ElementRole } from './element-role.ts';
import { safeDom } from './safe-dom.ts';
import type { Slices } from './slices.ts';

/** Points asked, in parts of the viewport: three columns, six rows at first sight. One hit test costs microseconds on most pages; where ten thousands of elements stand side by side, some milliseconds. */
const columns = [0.25, 0.5, 0.75];
const fewRows = [0.04, 0.2, 0.4, 0.6, 0.8, 0.96];
/** So many rows meet every line of a text of usual size. */
const manyRows = Array.from({ length: 40 }, (_, row) => (row + 0.5) / 40);
/** Items without a box, and neighbours of one element, that are gone over before giving up. */
const mostBoxless = 100;
const mostNeighbours = 200;
/** Boxes no farther apart (CSS px) are one column or row of text, and the gap between them is no place to ask. */
const widestGap = 50;

/**
 * The block-level elements in view, as far as a grid of points and the siblings of what is under them tell; none contains another. Asked in slices. A hit
 * test asks every element beside the one that is hit, a sibling's box costs nothing: so most of the points fall where all is known.
 * @param dense asks so many points that hardly a line is missed
 */
export async function blocksInViewport(document: Document, roleOf: (element: Element) => ElementRole, slices: Slices, dense = false): Promise<Element[]> {
  const view = safeDom.view(document);
  if (!view) return [];
  const { innerWidth: width, innerHeight: height } = view;
  const found = new Set<Element>();
  /** Where all that stands in the viewport was found: under a point in it nothing new is to be expected. */
  const known: Box[] = [];

  /** Adds the siblings of an element on one side of it, up to the edge of the viewport. @returns the box around those that stand close together */
  const addNeighbours = (element: Element, around: Box, next: (node: Node) => Node | null): Box => {
    let boxless = 0;
    for (let at = next(element), steps = 0; at && steps < mostNeighbours && boxless < mostBoxless; at = next(at), steps++) {
      if (safeDom.nodeType(at) !== Node.ELEMENT_NODE || !isBlock(roleOf(at as Element))) continue;
      const box = safeDom.rect(at as Element);
      if (box.width === 0 || box.height === 0) {
        boxless++;
        continue;
      }
      // what is higher than the viewport is asked point by point: only a part of it is in view
      if (box.bottom < 0 || box.top > height || box.height > height) break;
      found.add(at as Element);
      if (gap(around, box) <= widestGap) around = union(around, box);
    }
    return around;
  };

  for (const row of dense ? manyRows : fewRows) {
    for (const column of columns) {
      const x = width * column, y = height * row;
      if (known.some((box) => box.left <= x && x < box.right && box.top <= y && y < box.bottom)) continue;
      let at: Node | null = safeDom.elementFromPoint(document, x, y);
      while (at && safeDom.nodeType(at) === Node.ELEMENT_NODE && isInline(roleOf(at as Element))) at = safeDom.parentNode(at);
      if (at && safeDom.nodeType(at) === Node.ELEMENT_NODE && at !== safeDom.documentElement(document) && at !== safeDom.body(document) && !holdsOneOf(at, found)) {
        found.add(at as Element);
        const box = safeDom.rect(at as Element);
        if (box.height <= height) known.push(addNeighbours(at as Element, addNeighbours(at as Element, box, safeDom.previousSibling), safeDom.nextSibling));
      }
      const breath = slices.pause();
      if (breath) await breath;
    }
  }
  return [...found].filter((element) => !holdsOneOf(element, found, element));
}

/** @param besides is not asked; a node holds itself */
const holdsOneOf = (node: Node, found: ReadonlySet<Element>, besides?: Element): boolean => [...found].some((one) => one !== besides && safeDom.contains(node, one));

type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>;
const isInline = (role: ElementRole): boolean => role === 'inline' || role === 'spaced' || role === 'link' || role === 'line';
const isBlock = (role: ElementRole): boolean => !isInline(role) && role !== 'skip';
const gap = (a: Box, b: Box): number => Math.max(a.top - b.bottom, b.top - a.bottom, a.left - b.right, b.left - a.right);
const union = (a: Box, b: Box): Box =>
  ({ top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom), left: Math.min(a.left, b.left) });

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
