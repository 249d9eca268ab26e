import { useEffect, useRef } from 'preact/hooks';

/** A frame that came late counts as this long at most (ms): while nothing was drawn, nothing was seen. */
const longestFrame = 50;

/** Chromium can say whether anything, even what no click meets, is drawn over an element; it looks as often as this (ms). Firefox cannot. */
const lookEvery = 100;
const asksForCover = { trackVisibility: true, delay: lookEvery, threshold: [0, 0.5, 1] } as IntersectionObserverInit;
/** Absent where the browser cannot say. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
const isSupported = typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * For how long an element has stood uncovered on the screen where it stands (ms), asked at any time while it is watched. A page can move a card under
 * a pointer that is about to click, or something else over the card (HOSTILE_WEB 9); it cannot make its reader have looked at it.
 */
export function useUnmoved(element: { readonly current: HTMLElement | null }, watched: boolean): () => number {
  const stoodRef = useRef(0);
  useEffect(() => {
    if (!watched) return undefined;
    let place = '';
    let last = performance.now();
    stoodRef.current = 0;
    let isCovered = false;
    const cover = isSupported ? new IntersectionObserver((entries) => { isCovered = !((entries.at(-1) as Entry).isVisible ?? true); }, asksForCover) : null;
    if (element.current) cover?.observe(element.current);
    const look = (now: number): void => {
      const { x, y, width, height } = element.current?.getBoundingClientRect() ?? new DOMRect();
      const here = [x, y, width, height].map(Math.round).join();
      stoodRef.current = here === place && !isCovered ? stoodRef.current + Math.min(now - last, longestFrame) : 0;
      place = here;
      last = now;
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
      cover?.disconnect();
    };
  }, [element, watched]);
  return () => (watched ? stoodRef.current : 0);
}
