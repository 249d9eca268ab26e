/** Word diff by a longest common subsequence. */

/** One step from a to b: a word of both, or of one only. Indices into the word lists. */
export type DiffStep =
  | { readonly kind: 'both'; readonly a: number; readonly b: number }
  | { readonly kind: 'a'; readonly a: number }
  | { readonly kind: 'b'; readonly b: number };

/** The shortest way from a to b, words of a before those of b where both differ. Quadratic: for quotations, not for pages. */
export function diffWords(a: readonly string[], b: readonly string[]): DiffStep[] {
  const width = b.length + 1;
  /** Length of the longest common subsequence of what follows a[i] and b[j]. */
  const rest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rest[i * width + j] = a[i] === b[j] ? rest[(i + 1) * width + j + 1]! + 1 : Math.max(rest[(i + 1) * width + j]!, rest[i * width + j + 1]!);
    }
  }
  const steps: DiffStep[] = [];
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j] && rest[i * width + j] === rest[(i + 1) * width + j + 1]! + 1) steps.push({ kind: 'both', a: i++, b: j++ });
    else if (i < a.length && (j >= b.length || rest[(i + 1) * width + j]! >= rest[i * width + j + 1]!)) steps.push({ kind: 'a', a: i++ });
    else steps.push({ kind: 'b', b: j++ });
  }
  return steps;
}
