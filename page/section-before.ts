/** In which section a node stands when reading begins in the middle of a page. */
import { safeDom } from './safe-dom.ts';

const headings = 'h1,h2,h3,h4,h5,h6';
const sectioning = 'article,aside,main,nav,section';
/** Steps back before giving up: a page that long without a heading is one section. */
const farthest = 500;

/**
 * The node itself if it opens a section, else the last heading before it inside the same sectioning element, else that element,
 * else the root of the tree. The same answer that a walk over the whole tree gives.
 * @param known what was answered before, of nodes that were passed: hundreds of neighbours are asked for, one after the other
 */
export function sectionBefore(node: Node, known: Map<Node, Node>): Node {
  if (isElement(node) && safeDom.matches(node, `${headings},${sectioning}`)) return node;
  const passed: Node[] = [];
  const section = walkBack(node, known, passed);
  for (const one of passed) known.set(one, section);
  return section;
}

/** @param passed is filled with the nodes that have the same answer */
function walkBack(node: Node, known: ReadonlyMap<Node, Node>, passed: Node[]): Node {
  let at = node;
  for (let steps = 0; steps < farthest; steps++) {
    const same = known.get(at);
    if (same) return same;
    passed.push(at);
    const before = safeDom.previousSibling(at);
    if (before) {
      at = before;
      const heading = isElement(at) && !safeDom.matches(at, sectioning) ? lastHeading(at) : null;
      if (heading) return heading;
    } else {
      const parent = safeDom.parentNode(at);
      if (!parent) return at;
      at = parent;
      if (isElement(at) && safeDom.matches(at, sectioning)) return at;
    }
  }
  for (let parent; (parent = safeDom.parentNode(at));) at = parent;
  return at;
}

function lastHeading(element: Element): Element | null {
  if (safeDom.matches(element, headings)) return element;
  const inside = [...safeDom.querySelectorAll(element, headings)];
  // what a closed section inside holds is its own
  return inside.findLast((heading) => {
    const section = safeDom.closest(heading, sectioning);
    return !section || !safeDom.contains(element, section);
  }) ?? null;
}

const isElement = (node: Node): node is Element => safeDom.nodeType(node) === Node.ELEMENT_NODE;
