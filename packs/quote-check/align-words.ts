import type { Span } from '../../engine/index.ts';
import { diffWords, type DiffStep } from './diff-words.ts';
import { findRuns } from './find-runs.ts';
import type { QuotedWord } from './quoted-words.ts';

/** A stretch of words that stand in both, on the page only, or in the pack only; spans in the two texts. */
export type WordDiff =
  | { readonly kind: 'both'; readonly page: Span; readonly pack: Span }
  | { readonly kind: 'page'; readonly page: Span }
  | { readonly kind: 'pack'; readonly pack: Span };

export interface Alignment {
  /** whole: the pack's words, all of them and no others · part: the words of the one stand in the other, in runs as they are · null: anything else. */
  readonly verbatim: 'whole' | 'part' | null;
  /** Words that agree where the two run together, and words of one side among them. */
  readonly both: number;
  readonly apart: number;
  /** The two texts from end to end, in stretches. */
  readonly diff: readonly WordDiff[];
}

/** What a word on one side only costs, against 1 that a common word gains: two of them, a replaced word, undo one. */
const cost = 0.5;

/**
 * Lays the words of the page beside those of the pack. Of the pack's own editors' insertions the page may know nothing; what the page has put in is compared
 * like any other word: a "[not]" turns a sentence round.
 */
export function alignWords(page: readonly QuotedWord[], pack: readonly QuotedWord[]): Alignment {
  const asPrinted = align(page, pack);
  if (asPrinted.verbatim === 'whole') return asPrinted;
  const asSpoken = align(page, spokenOf(pack));
  return asSpoken.verbatim !== null || asSpoken.apart < asPrinted.apart ? asSpoken : asPrinted;
}

/** Without what an editor put in. */
export const spokenOf = (words: readonly QuotedWord[]): readonly QuotedWord[] => words.filter(({ inserted }) => !inserted);

function align(page: readonly QuotedWord[], pack: readonly QuotedWord[]): Alignment {
  if (page.length === 0 || pack.length === 0) return { verbatim: null, both: 0, apart: 0, diff: [] };
  const within = findRuns(page, pack);
  if (within) return { verbatim: page.length === pack.length ? 'whole' : 'part', both: page.length, apart: 0, diff: joined(within, page, pack) };
  // the page goes on where the pack's quotation ends, or begins before it: "It is a lie that …"
  const around = findRuns(pack, page);
  if (around) return { verbatim: 'part', both: pack.length, apart: 0, diff: joined(around.map(turned), page, pack) };
  const steps = diffWords(page.map(({ form }) => form), pack.map(({ form }) => form));
  const [from, to] = bestStretch(steps);
  const together = steps.slice(from, to);
  const both = together.filter(({ kind }) => kind === 'both').length;
  return { verbatim: null, both, apart: together.length - both, diff: joined(steps, page, pack) };
}

const turned = (step: DiffStep): DiffStep =>
  step.kind === 'both' ? { kind: 'both', a: step.b, b: step.a } : step.kind === 'a' ? { kind: 'b', b: step.a } : { kind: 'a', a: step.b };

/** The steps between which the two run together: where common words outweigh the others most. A word that agrees by chance far away is left out. */
function bestStretch(steps: readonly DiffStep[]): readonly [from: number, to: number] {
  let best = 0, sum = 0, start = 0, from = 0, to = 0;
  steps.forEach(({ kind }, n) => {
    if (sum <= 0) {
      sum = 0;
      start = n;
    }
    sum += kind === 'both' ? 1 : -cost;
    if (sum > best) [best, from, to] = [sum, start, n + 1];
  });
  return [from, to];
}

function joined(steps: readonly DiffStep[], page: readonly QuotedWord[], pack: readonly QuotedWord[]): WordDiff[] {
  const parts: WordDiff[] = [];
  const grown = (span: Span | undefined, word: Span): Span => ({ start: span?.start ?? word.start, end: word.end });
  for (const step of steps) {
    const last = parts.at(-1);
    const isSame = (step.kind === 'both' && last?.kind === 'both') || (step.kind === 'a' && last?.kind === 'page') || (step.kind === 'b' && last?.kind === 'pack');
    if (isSame) parts.pop();
    const before = isSame ? last : undefined;
    const ours = step.kind === 'b' ? null : grown(before && 'page' in before ? before.page : undefined, page[step.a]!);
    const theirs = step.kind === 'a' ? null : grown(before && 'pack' in before ? before.pack : undefined, pack[step.b]!);
    if (ours && theirs) parts.push({ kind: 'both', page: ours, pack: theirs });
    else if (ours) parts.push({ kind: 'page', page: ours });
    else if (theirs) parts.push({ kind: 'pack', pack: theirs });
  }
  return parts;
}
