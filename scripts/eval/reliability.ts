/** Whether a certainty is the probability it claims to be: mentions in bins of certainty, and how many of each are right. */
import type { Verdict } from './judge-text.ts';
import { share } from './tally.ts';

export interface Bin { readonly from: number; readonly to: number; readonly count: number; readonly certainty: number; readonly right: number; readonly gap: number }

const edges = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001] as const;

export function reliability(verdicts: readonly Verdict[]): Bin[] {
  const claims = verdicts.flatMap((verdict) => verdict.claims);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const inside = claims.filter(({ claim: { certainty } }) => certainty >= from && certainty < to);
    const certainty = share(inside.reduce((sum, { claim }) => sum + claim.certainty, 0), inside.length);
    const right = share(inside.filter(({ isRight }) => isRight).length, inside.length);
    return { from, to: Math.min(1, to), count: inside.length, certainty, right, gap: Math.abs(right - certainty) };
  });
}

/** Bins with fewer mentions say little. */
export const leastInBin = 30;

/** The largest gap of any bin that says something; NaN when none does. */
export function largestGap(bins: readonly Bin[]): number {
  const gaps = bins.filter(({ count }) => count >= leastInBin).map(({ gap }) => gap);
  return gaps.length > 0 ? Math.max(...gaps) : Number.NaN;
}
