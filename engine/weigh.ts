/**
 * How sure a mention is: each piece of evidence adds its log-odds, and the sum is read as a probability.
 * This is the one place where evidence is weighed. The numbers are fitted by `npm run eval -- --fit` on the project's own sentences and, where
 * present, the development texts (logistic regression), then rounded; decision 0006 tells how.
 */
import type { Evidence, Strictness } from './types.ts';

/** Log-odds by kind of evidence. What stands for the name is positive, what stands against it negative. */
export const weights: Readonly<Record<string, number>> = {
  // what the name is by itself
  'use:full': 4, 'use:surname': 2, 'use:given': -2, 'use:acronym': 2.5, 'use:common': -2.5, 'use:title': 2.5, 'use:event': 2.5, 'use:short': -2.5,
  // how its words were recognised
  'rung:inflected': -0.3, 'rung:made': -0.3, 'rung:repaired': -0.5, 'rung:fuzzy1': -1.8, 'rung:fuzzy2': -2.8, 'rung:foreign-form': -3.5, 'rung:foreign-spelling': -1.5,
  // for
  'full-name': 3, 'near': 1.5, 'near-more': 1.2, 'title': 2.5, 'company': 0.7, 'language': 0.5, 'quoted-medium': 1, 'modifier': 0.5,
  // against
  'lowercase': -6, 'other-given-name': -7, 'other-initial': -4, 'capitalised-before': -1.5, 'namesake': -5, 'contradicted': -8, 'contradicted-nearby': -3,
  'quoted-place': -7, 'foreign-text': -1.5, 'part-of-name': -0.7, 'number-after': -3, 'short-fuzzy': -0.7,
};

/** Kinds of evidence that are never outweighed. */
const vetoes: ReadonlySet<string> = new Set(['contradicted', 'other-given-name']);

/** Probability that a candidate with this evidence is right, 0…1. */
export function weigh(evidence: Iterable<Evidence>): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const { kind } of evidence) {
    if (vetoes.has(kind)) return 0;
    if (seen.has(kind)) continue; // the same kind twice is not twice the evidence
    seen.add(kind);
    sum += weights[kind] ?? 0;
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
