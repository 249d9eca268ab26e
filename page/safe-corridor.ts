/** Where the pointer may be while the card stays: on the words, on the card, and on the way between them. Pure; CSS px of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Px around words and card that still count as on them. */
const slack = 4;

export function isInCorridor(x: number, y: number, words: readonly Box[], card: Box | null): boolean {
  if (words.some((word) => isIn(x, y, word))) return true;
  if (!card) return false;
  return isIn(x, y, card) || words.some((word) => isIn(x, y, gap(word, card)));
}

const isIn = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;

/** The strip between the two: as high as their distance and as wide as both, or turned by a quarter when they stand side by side. */
function gap(word: Box, card: Box): Box {
  const wide = { left: Math.min(word.left, card.left), right: Math.max(word.right, card.right) };
  if (card.top >= word.bottom) return { ...wide, top: word.bottom, bottom: card.top };
  if (card.bottom <= word.top) return { ...wide, top: card.bottom, bottom: word.top };
  const high = { top: Math.min(word.top, card.top), bottom: Math.max(word.bottom, card.bottom) };
  return card.left >= word.right ? { ...high, left: word.right, right: card.left } : { ...high, left: card.right, right: word.left };
}
