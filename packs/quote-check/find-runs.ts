import type { DiffStep } from './diff-words.ts';
import type { QuotedWord } from './quoted-words.ts';

/**
 * The steps from the page's words to the pack's when the page has the pack's words as they are: in one run, or in several with an ellipsis
 * between them, in their order. null otherwise. A diff would not do here: it may scatter a run over chance repetitions before it.
 */
export function findRuns(page: readonly QuotedWord[], pack: readonly QuotedWord[]): DiffStep[] | null {
  const steps: DiffStep[] = [];
  let at = 0;
  for (let from = 0; from < page.length;) {
    let to = from + 1;
    while (to < page.length && !page[to]!.afterGap) to++;
    const place = indexOfRun(page.slice(from, to), pack, at);
    if (place < 0) return null;
    for (; at < place; at++) steps.push({ kind: 'b', b: at });
    for (; from < to; from++, at++) steps.push({ kind: 'both', a: from, b: at });
  }
  for (; at < pack.length; at++) steps.push({ kind: 'b', b: at });
  return steps;
}

function indexOfRun(run: readonly QuotedWord[], words: readonly QuotedWord[], from: number): number {
  for (let at = from; at + run.length <= words.length; at++) {
    if (run.every(({ form }, n) => words[at + n]!.form === form)) return at;
  }
  return -1;
}
