/** Which blocks stand near the viewport: only their marks are registered, for every change to a highlight repaints all of it. */

import { startSlices } from './slices.ts';

/** One screen on every side, in the page's viewport and in scrolling boxes. */
const margin = '100% 0px 100% 0px';

export interface NearViewport {
  /** Watches these elements and no others; of thousands, the last some slices later. */
  watch(elements: ReadonlySet<Element>): void;
  isNear(element: Element): boolean;
}

/** Calls back when an element came near or went away (at most once a frame, after layout). Ends with the signal. */
export function watchNearViewport(onChange: () => void, signal: AbortSignal): NearViewport {
  const near = new Set<Element>();
  const watched = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    let changed = false;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting === near.has(target)) continue;
      if (isIntersecting) near.add(target);
      else near.delete(target);
      changed = true;
    }
    if (changed) onChange();
  }, { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  /** Number of the last change of what is watched; a later one takes the place of one under way. */
  let turn = 0;
  const follow = async (wanted: ReadonlySet<Element>): Promise<void> => {
    const mine = ++turn;
    const slices = startSlices(signal);
    for (const element of watched.union(wanted)) {
      if (wanted.has(element) === watched.has(element)) continue;
      if (wanted.has(element)) {
        observer.observe(element);
        watched.add(element);
      } else {
        observer.unobserve(element);
        watched.delete(element);
        near.delete(element);
      }
      const breath = slices.pause();
      if (breath) await breath;
      if (mine !== turn) return;
    }
  };
  return {
    watch: (elements) => void follow(elements).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    }),
    isNear: (element) => near.has(element),
  };
}

/**
 * At most `most` of the items, taken around the viewport: for a page in one huge block, where every mark stands in an element near the viewport.
 * Items are in reading order; the first one below the viewport's upper neighbour is found by bisection, a dozen rectangles instead of all.
 */
export function aroundViewport<T>(items: readonly T[], most: number, rectOf: (item: T) => DOMRect | undefined, height: number): readonly T[] {
  if (items.length <= most) return items;
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = rectOf(items[middle]!);
    if (rect && rect.bottom < -height) low = middle + 1;
    else high = middle;
  }
  return items.slice(low, low + most);
}
