import type { ElementRole } from './element-role.ts';
import { safeDom } from './safe-dom.ts';

/** Whether a node is, or stands in, something that is never read, also by way of the hosts of shadow trees: a component inside an editor. */
export function isNeverRead(node: Node, roleOf: (element: Element) => ElementRole): boolean {
  for (let at: Node | null = node; at; at = safeDom.parentNode(at) ?? safeDom.host(at)) {
    if (safeDom.nodeType(at) === Node.ELEMENT_NODE && roleOf(at as Element) === 'skip') return true;
  }
  return false;
}
