/** Places the card beside the words: never over them, never outside the viewport. */
import { computePosition, offset, shift, size, type Placement, type Platform } from '@floating-ui/dom';
import { safeDom } from './safe-dom.ts';

/** Px between words and card, and between card and the edge of the viewport. */
const distance = 8;
const edge = 8;
/** A card of this height reads well; less room than that on both sides sends it beside the words. */
const comfortable = 320;
const tight = 160;
/** Narrower and lower than this no card is made, however little room there is. */
const least = { width: 200, height: 96 };

/**
 * @param box a fixed element; gets left, top, max-width and max-height (CSS px)
 * @param words rectangles of the mention, one a line, at least one
 * @param direction of the page at the words: where the card begins
 */
export async function placeCard(box: HTMLElement, words: readonly DOMRect[], direction: 'ltr' | 'rtl', isCurrent: () => boolean): Promise<void> {
  const view = safeDom.view(safeDom.ownerDocument(box)!);
  if (!view || words.length === 0) return;
  box.style.maxWidth = box.style.maxHeight = '';
  const reference = {
    getBoundingClientRect: () => bounds(words),
    getClientRects: () => words as unknown as DOMRectList,
  };
  const { x, y } = await computePosition(reference, box, {
    strategy: 'fixed',
    placement: roomiest(words, box, view),
    platform: inViewport(box, view.innerHeight, direction),
    middleware: [
      offset(distance),
      shift({ padding: edge }),
      size({
        padding: edge,
        apply: ({ availableWidth, availableHeight }) => {
          if (!isCurrent()) return;
          box.style.maxWidth = `${Math.max(least.width, Math.floor(availableWidth))}px`;
          box.style.maxHeight = `${Math.max(least.height, Math.floor(availableHeight))}px`;
        },
      }),
    ],
  });
  if (!isCurrent()) return;
  box.style.left = `${Math.round(x)}px`;
  box.style.top = `${Math.round(y)}px`;
}

/** Below the words if it fits there whole or comfortably, else above or below, where there is more room; its content scrolls. */
function roomiest(words: readonly DOMRect[], box: HTMLElement, view: Window): Placement {
  const { top, bottom, left, right } = bounds(words);
  const below = view.innerHeight - bottom - distance - edge, above = top - distance - edge;
  const wanted = Math.min(box.offsetHeight, comfortable);
  if (below >= wanted) return 'bottom-start';
  if (above >= wanted) return 'top-start';
  if (Math.max(above, below) >= tight) return above > below ? 'top-start' : 'bottom-start';
  const beside = Math.max(left, view.innerWidth - right) - distance - edge;
  if (beside < least.width) return above > below ? 'top-start' : 'bottom-start';
  return view.innerWidth - right >= left ? 'right' : 'left';
}

/** The card stands in the top layer: only the viewport bounds it, and no ancestor in the page is asked (its properties may be shadowed). */
function inViewport(box: HTMLElement, height: number, direction: 'ltr' | 'rtl'): Platform {
  // without the scroll bar, which innerWidth counts
  const width = safeDom.documentElement(safeDom.ownerDocument(box)!)!.clientWidth;
  const own = () => ({ width: box.offsetWidth, height: box.offsetHeight });
  const asked: Partial<Platform> = {
    getElementRects: ({ reference }) => {
      const { x, y, width, height } = reference.getBoundingClientRect();
      return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...own() } };
    },
    getClippingRect: () => ({ x: 0, y: 0, width, height }),
    getDimensions: own,
    isRTL: () => direction === 'rtl',
  };
  return asked as Platform; // what is left out is optional in fact
}

function bounds(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left)), top = Math.min(...rects.map((rect) => rect.top));
  return new DOMRect(left, top, Math.max(...rects.map((rect) => rect.right)) - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
}
