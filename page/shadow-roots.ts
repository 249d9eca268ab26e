/** The shadow trees of the page: found while reading, and looked for again where an element may get one later. */
import { safeDom } from './safe-dom.ts';

/** Elements that may still be upgraded are asked again after so many milliseconds; an upgrade changes nothing that an observer sees. */
const askAgain = [300, 1_000, 3_000, 8_000];
const mostWaiting = 1_000;

export interface ShadowRoots {
  /** The element's shadow root, open or (where the browser lets us) closed. */
  of(element: Element): ShadowRoot | null;
  /** Notes a root met while reading; a new one is announced. */
  found(root: ShadowRoot): void;
  /** Roots in the page now. */
  all(): readonly ShadowRoot[];
  /** Drops what left the page, and asks the waiting elements. */
  refresh(): void;
}

export function createShadowRoots(closedRootOf: ((element: Element) => ShadowRoot | null) | undefined, onNew: (root: ShadowRoot) => void, signal: AbortSignal): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  const waiting = new Set<Element>();
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rootOf = (element: Element): ShadowRoot | null => safeDom.openShadowRoot(element) ?? closedRootOf?.(element) ?? null;
  const found = (root: ShadowRoot): void => {
    if (roots.has(root)) return;
    roots.add(root);
    onNew(root);
  };
  const refresh = (): void => {
    for (const root of roots) if (!safeDom.isConnected(root)) roots.delete(root);
    for (const element of waiting) {
      const root = safeDom.isConnected(element) ? rootOf(element) : null;
      if (root) found(root);
      if (root || !safeDom.isConnected(element)) waiting.delete(element);
    }
  };
  const askLater = (): void => {
    const wait = askAgain[asked];
    if (timer !== undefined || wait === undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      asked++;
      refresh();
      if (waiting.size > 0) askLater();
    }, wait);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    of(element) {
      const root = rootOf(element);
      if (!root && waiting.size < mostWaiting && safeDom.localName(element).includes('-') && !waiting.has(element)) {
        waiting.add(element);
        asked = 0;
        askLater();
      }
      return root;
    },
    found,
    all: () => [...roots],
    refresh,
  };
}
