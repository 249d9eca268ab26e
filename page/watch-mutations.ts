/** What changed in the page, as few regions to read again; waits longer the more the page stirs. */
import type { ElementRole } from './element-role.ts';
import { isNeverRead } from './is-never-read.ts';
import type { Region } from './read-blocks.ts';
import { safeDom } from './safe-dom.ts';

/** Milliseconds between a change and its reading: at least, and at most however busy the page is. */
const soonest = 60;
const latest = 5_000;
/** Reading, deciding and arranging again may take one part in so many of the main thread's time. */
const share = 33;
/** With more changed nodes than this waiting, reading the whole tree is cheaper than telling them apart. */
const mostNodes = 4_000;

export interface MutationWatch {
  /** Watches one more tree. Watching a tree twice does nothing. */
  observe(root: Document | ShadowRoot): void;
  /** Asks for a region by hand. */
  request(region: Region): void;
  /** Asks for an element and what stands around it, as if it had been put there now. */
  touch(element: Element): void;
  /** The regions to read now; none lies in another. Empties the list. */
  take(): Region[];
  /** How long reading and what follows it took (ms of main thread): sets how soon the next change is told. */
  took(milliseconds: number): void;
  /** Tells again of what came while nobody took. */
  resume(): void;
}

/** Calls back in a later task when take() has something to give. Ends with the signal. */
export function watchMutations(roleOf: (element: Element) => ElementRole, isHost: (element: Element) => boolean, onChange: () => void, signal: AbortSignal): MutationWatch {
  const dirty = new Map<Region['owner'], Set<Node> | 'all'>();
  const roots = new Set<Document | ShadowRoot>();
  let nodes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;

  const schedule = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, Math.max(soonest, restUntil - performance.now()));
  };

  const ownerOf = (node: Node): Region['owner'] => {
    for (let at: Node | null = node; at; at = safeDom.parentNode(at)) {
      if (safeDom.nodeType(at) !== Node.ELEMENT_NODE || isBoundary(roleOf(at as Element)) || isHost(at as Element)) return at as Region['owner'];
    }
    return node as Element;
  };

  const note = (owner: Region['owner'], added: Iterable<Node>): void => {
    const known = dirty.get(owner);
    if (known === 'all') return;
    const set = known ?? new Set<Node>();
    if (!known) dirty.set(owner, set);
    const before = set.size;
    for (const node of added) if (safeDom.nodeType(node) === Node.ELEMENT_NODE) set.add(node);
    nodes += set.size - before + (known ? 0 : 1);
  };

  const noteElement = (element: Element): void => {
    const parent = safeDom.parentNode(element);
    note(parent ? ownerOf(parent) : element, [element]);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') note(ownerOf(target), addedNodes);
      else if (type === 'characterData') note(ownerOf(safeDom.parentNode(target) ?? target), []);
      else noteElement(target as Element);
    }
    if (nodes > mostNodes) {
      dirty.clear();
      nodes = 0;
      for (const root of roots) if (isStillThere(root)) dirty.set(root, 'all');
    }
    if (dirty.size > 0) schedule();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  }, { once: true });

  return {
    observe(root) {
      if (roots.has(root) || signal.aborted) return;
      roots.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'contenteditable', 'lang'] });
    },
    request({ owner, added }) {
      if (added === 'all') dirty.set(owner, 'all');
      else note(owner, added);
      schedule();
    },
    touch(element) {
      noteElement(element);
      schedule();
    },
    take() {
      // a page may make and drop shadow trees without end; one that comes back is observed again
      for (const root of roots) if (!isStillThere(root)) roots.delete(root);
      const whole = new Set<Node>();
      for (const [owner, added] of dirty) {
        if (added === 'all') whole.add(owner);
        else for (const node of added) whole.add(node);
      }
      const regions: Region[] = [];
      for (const [owner, added] of dirty) {
        if (safeDom.isConnected(owner) && !isCovered(owner, added, whole, roleOf)) regions.push({ owner, added });
      }
      dirty.clear();
      nodes = 0;
      return regions;
    },
    took(milliseconds) {
      restUntil = performance.now() + Math.min(latest, milliseconds * share);
    },
    resume() {
      if (dirty.size > 0) schedule();
    },
  };
}

const isBoundary = (role: ElementRole): boolean => role === 'block' || role === 'heading' || role === 'section' || role === 'skip';
const isStillThere = (root: Document | ShadowRoot): boolean => safeDom.isConnected(root);

/** True when another region reads the owner too, or when it stands in something that is never read (an editor). */
function isCovered(owner: Node, added: Region['added'], whole: ReadonlySet<Node>, roleOf: (element: Element) => ElementRole): boolean {
  for (let at: Node | null = owner; at; at = safeDom.parentNode(at)) {
    if (whole.has(at) && !(at === owner && added === 'all')) return true;
  }
  return isNeverRead(owner, roleOf);
}
