/** Counts over verdicts, and the shares that are made of them. */
import type { Layer } from './gold-text.ts';
import { overlaps, type Verdict } from './judge-text.ts';

export interface Tally {
  readonly gold: number;
  readonly claims: number;
  /** Gold mentions found, with any overlap and with the exact span. */
  readonly found: number;
  readonly strict: number;
}

export interface Shares { readonly precision: number; readonly recall: number; readonly f1: number; readonly strictF1: number }

/** NaN where nothing was there to be counted. */
export const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0);
/** F1 of counts: nothing wanted and nothing claimed says nothing. */
const f1Of = (right: number, { gold, claims }: Tally): number => (gold + claims === 0 ? Number.NaN : harmonic(share(right, claims) || 0, share(right, gold) || 0));

/** @param layer names or events. */
export function tally(verdicts: Iterable<Verdict>, layer: Layer): Tally {
  const sum = { gold: 0, claims: 0, found: 0, strict: 0 };
  for (const verdict of verdicts) {
    for (const { wanted, by, isStrict } of verdict.gold) {
      if (wanted.layer !== layer) continue;
      sum.gold++;
      if (by) sum.found++;
      if (isStrict) sum.strict++;
    }
    sum.claims += verdict.claims.filter((claim) => claim.layer === layer).length;
  }
  return sum;
}

export const sharesOf = (counts: Tally): Shares => ({
  precision: share(counts.found, counts.claims), recall: share(counts.found, counts.gold), f1: f1Of(counts.found, counts), strictF1: f1Of(counts.strict, counts),
});

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Wrong mentions per 1,000 words. */
export function falsePerThousand(verdicts: readonly Verdict[]): number {
  const wrong = verdicts.reduce((sum, { claims }) => sum + claims.filter(({ isRight }) => !isRight).length, 0);
  return share(1000 * wrong, verdicts.reduce((sum, { text }) => sum + words(text.text), 0));
}

/** Share of the gold mentions of some kinds that were found. */
export function recallOf(verdicts: readonly Verdict[], kinds: readonly string[]): number {
  const gold = verdicts.flatMap((verdict) => verdict.gold.filter(({ wanted }) => kinds.includes(wanted.kind)));
  return share(gold.filter(({ by }) => by).length, gold.length);
}

/** Share of the look-alikes with a note that begins so which carry a wrong mention. */
export function trappedOf(verdicts: readonly Verdict[], note: string): number {
  let all = 0;
  let caught = 0;
  for (const { text, claims } of verdicts) {
    for (const trap of text.traps) {
      if (!trap.note.startsWith(note)) continue;
      all++;
      if (claims.some(({ claim, layer, onTrap }) => onTrap && layer === trap.layer && overlaps(claim, trap))) caught++;
    }
  }
  return share(caught, all);
}
