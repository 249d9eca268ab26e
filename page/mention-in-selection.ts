/** The mention at the caret or in the selection. */
import type { Placed } from './arrange-mentions.ts';
import type { BlockStore, KeptBlock } from './block-store.ts';
import { mentionsAt } from './hit-test.ts';
import { safeDom } from './safe-dom.ts';
import { rangeOf } from './text-block.ts';

/** The first of the shown mentions that the selection touches, drawn or not; null in editors and where nothing is selected. */
export function mentionInSelection(document: Document, store: BlockStore, shown: readonly Placed<KeptBlock>[]): Placed<KeptBlock> | null {
  const selection = safeDom.selection(document);
  if (!selection || selection.rangeCount === 0 || shown.length === 0) return null;
  const range = selection.getRangeAt(0);
  const isShown = new Set(shown.map(({ mention }) => mention));
  const atStart = mentionsAt(store, range.startContainer, range.startOffset).find(({ mention }) => isShown.has(mention));
  if (atStart) return atStart;
  if (range.collapsed) return null;
  return shown.find(({ block, mention }) => {
    if (!range.intersectsNode(block.pieces[0]!.node) && !range.intersectsNode(block.pieces.at(-1)!.node) && !range.intersectsNode(block.element)) return false;
    const init = rangeOf(block, mention);
    return init !== null && range.comparePoint(init.startContainer, init.startOffset) <= 0 && range.comparePoint(init.endContainer, init.endOffset) >= 0;
  }) ?? null;
}
