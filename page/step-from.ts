/** The next or previous mention in reading order, brought into view. */
import type { Placed } from './arrange-mentions.ts';
import type { KeptBlock } from './block-store.ts';
import { rectsOf, type Words } from './hit-test.ts';
import { safeDom } from './safe-dom.ts';

/**
 * From the active mention; without one, from what the viewport shows. Goes round at the ends, and passes over words that are not rendered.
 * @param height of the viewport (CSS px)
 */
export function stepFrom(shown: readonly Placed<KeptBlock>[], active: Placed<KeptBlock> | null, direction: 1 | -1, height: number): Placed<KeptBlock> | null {
  const at = active ? shown.findIndex(({ mention }) => mention === active.mention) : -1;
  const begin = at >= 0 ? at + direction : direction === 1 ? firstBelow(shown, 0) : firstBelow(shown, height) - 1;
  for (let i = 0; i < shown.length; i++) {
    const placed = shown[(begin + direction * i + shown.length * 2) % shown.length]!;
    if (bringIntoView(placed, height)) return placed;
  }
  return null;
}

/** Index of the first mention that stands below this height of the viewport. */
function firstBelow(shown: readonly Placed<KeptBlock>[], y: number): number {
  let low = 0, high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = rectsOf(shown[middle]!)[0];
    if (rect && rect.top < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Scrolls to a mention unless it is in view; false when it is not rendered. @param height of the viewport (CSS px) */
export function bringIntoView(placed: Words, height: number): boolean {
  let rect = rectsOf(placed)[0];
  if (!rect) return false;
  const isInView = (): boolean => rect!.top >= 0 && rect!.bottom <= height;
  if (!isInView()) {
    safeDom.scrollTo(placed.block.element);
    rect = rectsOf(placed)[0];
    // in a block higher than the viewport its middle may be far from the words
    if (rect && !isInView()) safeDom.view(safeDom.ownerDocument(placed.block.element)!)?.scrollBy({ top: rect.top - height / 2, behavior: 'instant' });
  }
  return true;
}
