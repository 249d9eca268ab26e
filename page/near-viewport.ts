/** Which blocks stand near the viewport: only their marks are registered, for every change to a highlight repaints all of it. */
import { searchNear } from './search-near.ts';
import { startSlices } from './slices.ts';

/** One screen on every side, in the page's viewport and in scrolling boxes. */
const margin = '100% 0px 100% 0px';
/** So many elements the browser watches for us. It asks where each one stands at every frame, for a microsecond each: more are searched when the page scrolls. */
const mostWatched = 1_500;

export interface NearViewport {
  /**
   * Watches these elements and no others; of many, the last some slices later.
   * @param rendered in reading order
   * @param hidden those whose appearing matters
   */
  watch(rendered: readonly Element[], hidden: readonly Element[]): void;
  isNear(element: Element): boolean;
  /** In no order. */
  near(): Iterable<Element>;
}

/** Calls back when an element came near or went away (at most once a frame, after layout). Ends with the signal. */
export function watchNearViewport(document: Document, onChange: () => void, signal: AbortSignal): NearViewport {
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
  const search = searchNear(document, onChange, signal);
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
    watch(rendered, hidden) {
      const areMany = rendered.length > mostWatched;
      search.among(areMany ? rendered : []);
      void follow(new Set(areMany ? hidden : [...rendered, ...hidden])).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
    isNear: (element) => near.has(element) || search.near().has(element),
    near: () => near.union(search.near()),
  };
}
