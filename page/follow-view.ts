/** Of a page that is too long to be read whole: what comes into view is read all the same. */
import type { ElementRole } from './element-role.ts';
import type { Region } from './read-blocks.ts';
import { safeDom } from './safe-dom.ts';
import { startSlices } from './slices.ts';
import { blocksInViewport } from './viewport-order.ts';

/** What is in view is read this long (ms) after it came there, if its text is no longer than so many UTF-16 code units. */
const viewPause = 300;
const mostInView = 50_000;
/** Looking may take one part in so many of the main thread's time. */
const viewShare = 10;

export interface ViewFollowing {
  readonly roleOf: (element: Element) => ElementRole;
  /** Whether text was left out: where all was read, scrolling costs nothing. */
  readonly isPartial: () => boolean;
  readonly request: (region: Region) => void;
}

/** Follows the reader's scrolling until the signal aborts. @returns to be called when the view may have changed otherwise */
export function followView(document: Document, { roleOf, isPartial, request }: ViewFollowing, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Until then nothing is looked for again (performance.now()): looking is dear on pages with very many elements. */
  let rest = 0;
  let looked: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    if (!isPartial()) return;
    const slices = startSlices(signal);
    for (const owner of await blocksInViewport(document, roleOf, slices, true)) if (isShort(owner)) request({ owner, added: 'all' });
    rest = performance.now() + slices.spent() * viewShare;
  };
  const soon = (): void => {
    if (!isPartial()) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      looked = looked.then(look).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }, Math.max(viewPause, rest - performance.now()));
  };
  safeDom.listen(document, 'scroll', soon, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return soon;
}

/** Counted as far as the limit and not joined: what stands there may be megabytes. Every text node counts, one without text too: each is a step. */
function isShort(owner: Element): boolean {
  const walker = safeDom.walk(owner, NodeFilter.SHOW_TEXT);
  let left = mostInView;
  for (let node = walker.nextNode(); node && left >= 0; node = walker.nextNode()) left -= Math.max(1, safeDom.length(node as Text));
  return left >= 0;
}
