/**
 * A name without what readers and writers vary: case, diacritics, apostrophes, hyphens, spaces, ё/е. For finding names
 * that clash; the engine folds by its own, finer rules.
 */
export function foldName(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
