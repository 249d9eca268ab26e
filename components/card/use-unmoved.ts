import { useEffect, useRef } from 'preact/hooks';

/** A frame that came late counts as this long at most (ms): while nothing was drawn, nothing was seen. */
const longestFrame = 50;

/**
 * For how long an element has stood on the screen where it stands (ms), asked at any time while it is watched. A page can move a card under a
 * pointer that is about to click (HOSTILE_WEB 9); it cannot make its reader have looked at it.
 */
export function useUnmoved(element: { readonly current: HTMLElement | null }, watched: boolean): () => number {
  const stoodRef = useRef(0);
  useEffect(() => {
    if (!watched) return undefined;
    let place = '';
    let last = performance.now();
    stoodRef.current = 0;
    const look = (now: number): void => {
      const { x, y, width, height } = element.current?.getBoundingClientRect() ?? new DOMRect();
      const here = [x, y, width, height].map(Math.round).join();
      stoodRef.current = here === place ? stoodRef.current + Math.min(now - last, longestFrame) : 0;
      place = here;
      last = now;
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [element, watched]);
  return () => (watched ? stoodRef.current : 0);
}
