import type { Span } from '../../engine/index.ts';
import { diffWords, type DiffStep } from './diff-words.ts';
import type { QuotedWord } from './quoted-words.ts';

/** A stretch of words that stand in both, on the page only, or in the pack only; spans in the two texts. */
export type WordDiff =
  | { readonly kind: 'both'; readonly page: Span; readonly pack: Span }
  | { readonly kind: 'page'; readonly page: Span }
  | { readonly kind: 'pack'; readonly pack: Span };

export interface Alignment {
  /** Words that agree. */
  readonly both: number;
  /** Words between the first and the last that agree, which stand on one side only and are no editor's insertion or marked gap. */
  readonly pageOnly: number;
  readonly packOnly: number;
  /** Words left at the ends, outside of the stretch in which the two run together. */
  readonly pageOver: number;
  readonly packOver: number;
  /** The two texts from end to end, in stretches. */
  readonly diff: readonly WordDiff[];
}

/** What a word on one side only costs, against 1 that a common word gains: two of them, a replaced word, undo one. */
const cost = 0.5;

/** Lays the words of the page beside those of the pack. */
export function alignWords(page: readonly QuotedWord[], pack: readonly QuotedWord[]): Alignment {
  const steps = diffWords(page.map(({ form }) => form), pack.map(({ form }) => form));
  const [from, to] = bestStretch(steps);
  let both = 0, pageOnly = 0, packOnly = 0, pageOver = 0, packOver = 0;
  steps.forEach((step, n) => {
    const isOver = n < from || n >= to;
    if (step.kind === 'both') {
      if (isOver) {
        pageOver++;
        packOver++;
      } else both++;
    } else if (step.kind === 'a') {
      if (page[step.a]!.inserted) return;
      if (isOver) pageOver++;
      else pageOnly++;
    } else {
      if (pack[step.b]!.inserted) return;
      if (isOver) packOver++;
      else if (!isInGap(steps, n, page)) packOnly++;
    }
  });
  return { both, pageOnly, packOnly, pageOver, packOver, diff: joined(steps, page, pack) };
}

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

/** True when the next word of the page after this one of the pack follows an ellipsis: the page says that words are left out here. */
function isInGap(steps: readonly DiffStep[], n: number, page: readonly QuotedWord[]): boolean {
  for (let next = n + 1; next < steps.length; next++) {
    const step = steps[next]!;
    if (step.kind !== 'b') return page[step.a]!.afterGap;
  }
  return false;
}

function joined(steps: readonly DiffStep[], page: readonly QuotedWord[], pack: readonly QuotedWord[]): WordDiff[] {
  const parts: WordDiff[] = [];
  const grown = (span: Span, word: Span): Span => ({ start: span.start, end: word.end });
  const plain = ({ start, end }: Span): Span => ({ start, end });
  for (const step of steps) {
    const last = parts.at(-1);
    if (step.kind === 'both') {
      const [ours, theirs] = [page[step.a]!, pack[step.b]!];
      if (last?.kind === 'both') parts[parts.length - 1] = { kind: 'both', page: grown(last.page, ours), pack: grown(last.pack, theirs) };
      else parts.push({ kind: 'both', page: plain(ours), pack: plain(theirs) });
    } else if (step.kind === 'a') {
      const ours = page[step.a]!;
      if (last?.kind === 'page') parts[parts.length - 1] = { kind: 'page', page: grown(last.page, ours) };
      else parts.push({ kind: 'page', page: plain(ours) });
    } else {
      const theirs = pack[step.b]!;
      if (last?.kind === 'pack') parts[parts.length - 1] = { kind: 'pack', pack: grown(last.pack, theirs) };
      else parts.push({ kind: 'pack', pack: plain(theirs) });
    }
  }
  return parts;
}
