/** Which mention is under a point or at the caret: one question to the browser about the caret, then our own maps. */
import type { Mention } from '../engine/index.ts';
import type { Span } from '../engine/index.ts';
import type { BlockStore, KeptBlock } from './block-store.ts';
import type { Placed } from './arrange-mentions.ts';
import { safeDom } from './safe-dom.ts';
import { offsetIn, rangeOf, type TextBlock } from './text-block.ts';

/** CSS px by which a point may miss the words. */
const slack = 2;

/** The mention whose words are drawn at the point (viewport, CSS px), if it is one that `counts`. */
export function hitTest(
  document: Document, store: BlockStore, roots: readonly ShadowRoot[], x: number, y: number, counts: (placed: Placed<KeptBlock>) => boolean,
): Placed<KeptBlock> | null {
  if (store.blocks.size === 0) return null;
  const caret = safeDom.caretPosition(document, x, y, [...roots]);
  if (!caret?.offsetNode) return null;
  // the caret falls between two letters: the point may belong to the words on either side
  for (const placed of mentionsAt(store, caret.offsetNode, caret.offset)) {
    if (counts(placed) && rectsOf(placed).some((rect) => x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack)) return placed;
  }
  return null;
}

const shorterFirst = (a: Mention, b: Mention): number => a.end - a.start - (b.end - b.start);

/** The mentions that touch a place in a text node. Of two that overlap the shorter comes first: the rest of the longer one is free to be pointed at. */
export function mentionsAt(store: BlockStore, node: Node, offset: number): Placed<KeptBlock>[] {
  return [...store.at(node)].flatMap((block) => {
    const at = offsetIn(block, node, offset);
    return at < 0 ? [] : block.mentions.filter(({ start, end }) => at >= start && at <= end).sort(shorterFirst).map((mention) => ({ block, mention }));
  });
}

/** Words of the page: a mention, or any other stretch of a block. */
export interface Words {
  readonly block: TextBlock;
  readonly mention: Span;
}

/** The rectangles of a mention's words in the viewport, one a line; empty when they are gone or not rendered. */
export function rectsOf({ block, mention }: Words): DOMRect[] {
  const init = rangeOf(block, mention);
  if (!init) return [];
  // made for the question only: a live range that stays would cost the page's own changes
  const range = new Range();
  range.setStart(init.startContainer, init.startOffset);
  range.setEnd(init.endContainer, init.endOffset);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
