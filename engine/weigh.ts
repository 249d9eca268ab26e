/**
 * How sure a mention is: each piece of evidence adds its log-odds, and the sum is read as a probability.
 * This is the one place where evidence is weighed. The numbers are fitted by `npm run eval -- --fit` on the project's own sentences and, where
 * present, the development texts (logistic regression), then rounded; decision 0006 tells how.
 */
import type { Evidence, Strictness } from './types.ts';

/** Log-odds by kind of evidence. What stands for the name is positive, what stands against it negative. */
export const weights: Readonly<Record<string, number>> = {
  // what the name is by itself
  'use:full': 4.5, 'use:surname': 2, 'use:given': -2, 'use:acronym': 3, 'use:common': -2.8, 'use:title': 1.8, 'use:event': 3, 'use:short': -2.3,
  // how its words were recognised
  'rung:made': -2.6, 'rung:fuzzy1': -0.2, 'rung:fuzzy2': -1.5, 'short-fuzzy': -1.4,
  'rung:foreign-form': -3.6, 'rung:foreign-spelling': -2,
  // for
  'full-name': 4.5, 'near': 2.5, 'title': 3.3, 'company': 0.7, 'language': 1.3,
  // against
  'lowercase': -12, 'other-given-name': -7, 'other-trade': -8, 'other-bearer': -8, 'capital-and-initial': -7, 'capital-before': -2.5, 'other-initial': -6.2, 'namesake': -6.8, 'other-sense': -6.2, 'contradicted': -8, 'contradicted-nearby': -4.2,
  'quoted-place': -9,
};

/** Kinds of evidence that are never outweighed. */
const vetoes: ReadonlySet<string> = new Set(['contradicted', 'other-given-name', 'other-trade', 'other-bearer']);

/** Probability that a candidate with this evidence is right, 0…1. */
export function weigh(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (let i = 0; i < evidence.length; i++) {
    const { kind } = evidence[i]!;
    if (vetoes.has(kind)) return 0;
    // the same kind twice is not twice the evidence; a handful of pieces is asked faster than a set of them is made
    if (evidence.findIndex((other) => other.kind === kind) === i) sum += weights[kind] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Below this nothing is a mention at any strictness: silence beats a wrong link. */
export const leastCertainty = 0.5;

/** What each strictness asks. */
const asked: Readonly<Record<Strictness, number>> = { exact: 0.9, inflected: 0.75, fuzzy: leastCertainty };
const rungsAsked: Readonly<Record<Strictness, ReadonlySet<string> | undefined>> = {
  exact: new Set(['exact', 'normalised', 'transliterated', 'event', 'title']),
  inflected: new Set(['exact', 'normalised', 'transliterated', 'event', 'title', 'inflected', 'gated']),
  fuzzy: undefined,
};

/** Whether a mention is sure enough for the reader's strictness. */
export const passes = (mention: { readonly how: string; readonly certainty: number }, strictness: Strictness): boolean =>
  mention.certainty >= asked[strictness] && (rungsAsked[strictness]?.has(mention.how) ?? true);
