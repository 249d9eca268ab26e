/** The shadow trees of the page: found while reading, and looked for again where an element may get one later. */
import { safeDom } from './safe-dom.ts';

/** Elements that may still be upgraded are asked again after so many milliseconds; an upgrade changes nothing that an observer sees. */
const askAgain = [300, 1_000, 3_000, 8_000];
const mostWaiting = 1_000;

export interface ShadowRoots {
  /** The element's shadow root, open or (where the browser lets us) closed. */
  of(element: Element): ShadowRoot | null;
  /** Notes a root met while reading; it is announced when it is new, or when the language around it has changed. */
  found(root: ShadowRoot, lang: string): void;
  /** Whether an element is known to have a root: what stands in it directly is a block of its own, whatever its role. */
  isHost(element: Element): boolean;
  /** Roots in the page now. */
  all(): readonly ShadowRoot[];
  /** Drops what left the page or has come to stand in something that is never read, and asks the waiting elements. */
  refresh(): void;
}

export function createShadowRoots(closedRootOf: ((element: Element) => ShadowRoot | null) | undefined, told: {
  readonly isNeverRead: (root: ShadowRoot) => boolean; readonly onNew: (root: ShadowRoot) => void;
  /** An element that was read without a root has one now. */
  readonly onLate: (host: Element) => void; readonly onGone: (roots: ReadonlySet<Node>) => void;
}, signal: AbortSignal): ShadowRoots {
  /** … and the language around them; null until they are met while reading. */
  const roots = new Map<ShadowRoot, string | null>();
  const hosts = new WeakSet<Element>();
  const waiting = new Set<Element>();
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rootOf = (element: Element): ShadowRoot | null => safeDom.openShadowRoot(element) ?? closedRootOf?.(element) ?? null;
  const found = (root: ShadowRoot, lang: string | null): void => {
    if (roots.has(root) && roots.get(root) === lang) return;
    roots.set(root, lang);
    hosts.add(root.host);
    told.onNew(root);
  };
  const refresh = (): void => {
    const gone = new Set<Node>();
    for (const root of roots.keys()) {
      if (safeDom.isConnected(root) && !told.isNeverRead(root)) continue;
      roots.delete(root);
      gone.add(root);
    }
    if (gone.size > 0) told.onGone(gone);
    for (const element of waiting) {
      const root = safeDom.isConnected(element) ? rootOf(element) : null;
      if (root && !told.isNeverRead(root)) {
        found(root, null);
        told.onLate(element);
      }
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
    isHost: (element) => hosts.has(element),
    all: () => [...roots.keys()],
    refresh,
  };
}
