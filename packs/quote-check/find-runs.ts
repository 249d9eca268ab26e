import type { DiffStep } from './diff-words.ts';
import type { QuotedWord } from './quoted-words.ts';

/**
 * Words that a run must have, where others of the pack are left out on both sides of it: any text has the single words of another, in their order.
 * Only what begins or ends the pack's words may be shorter, beside a run that is not ("Yes … he is in Nearside today").
 */
const leastRun = 3;

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
    const run = page.slice(from, to);
    const isShortEnd = run.length < leastRun && to === page.length;
    const place = indexOfRun(run, pack, isShortEnd ? Math.max(at, pack.length - run.length) : at);
    if (place < 0) return null;
    for (; at < place; at++) steps.push({ kind: 'b', b: at });
    for (; from < to; from++, at++) steps.push({ kind: 'both', a: from, b: at });
  }
  for (; at < pack.length; at++) steps.push({ kind: 'b', b: at });
  return areRuns(steps) ? steps : null;
}

/** Runs that go on in the pack without a gap are one. */
function areRuns(steps: readonly DiffStep[]): boolean {
  const runs: { readonly from: number; readonly to: number }[] = [];
  steps.forEach(({ kind }, n) => {
    if (kind !== 'both') return;
    const last = runs.at(-1);
    if (last?.to === n) runs[runs.length - 1] = { from: last.from, to: n + 1 };
    else runs.push({ from: n, to: n + 1 });
  });
  const isLong = ({ from, to }: { from: number; to: number }): boolean => to - from >= leastRun;
  return runs.some(isLong) && runs.every((run) => isLong(run) || run.from === 0 || run.to === steps.length);
}

function indexOfRun(run: readonly QuotedWord[], words: readonly QuotedWord[], from: number): number {
  for (let at = from; at + run.length <= words.length; at++) {
    if (run.every(({ form }, n) => words[at + n]!.form === form)) return at;
  }
  return -1;
}
