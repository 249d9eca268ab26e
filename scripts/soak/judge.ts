/** Measured pairs -> verdicts: the only place where it is decided whether a bound holds. Pure. */
import { median, medianRatio } from '../bench/statistics.ts';
import type { Coverage } from './coverage.ts';
import { dishonesty, type Truth } from './honesty.ts';

export interface Verdict {
  readonly what: string;
  /** Measured in the browser without the extension; null where that has no meaning. */
  readonly without: number | null;
  readonly with: number;
  readonly unit: string;
  /** What was measured, in words, where a number does not say it. */
  readonly told?: string;
  readonly bound: string;
  readonly ok: boolean;
}

interface Bound { /** At most, in all. */ readonly most?: number; /** At most, more than without. */ readonly more?: number; /** At most, so many times what it is without. */ readonly times?: number; /** At least. */ readonly least?: number }

/** What was not measured (NaN) does not hold. */
export function judge(what: string, unit: string, { without = null, with: ours }: { readonly without?: number | null; readonly with: number }, { most, more, times, least }: Bound): Verdict {
  const number = (value: number): string => `${value.toLocaleString('en-US')}${unit && ` ${unit}`}`;
  const parts = [
    most !== undefined && { text: `≤ ${number(most)}`, holds: ours <= most },
    more !== undefined && { text: `≤ ${number(more)} more`, holds: ours - (without ?? NaN) <= more },
    times !== undefined && { text: `≤ ${times} × without`, holds: ours <= times * (without ?? NaN) },
    least !== undefined && { text: `≥ ${number(least)}`, holds: ours >= least },
  ].filter((part) => part !== false);
  return { what, unit, without, with: ours, bound: parts.map(({ text }) => text).join(', '), ok: parts.every(({ holds }) => holds) };
}

/** Of a load that could not be measured to its end. */
export function failed(error: unknown): Verdict {
  const told = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  return { what: 'measured to the end', unit: '', without: null, with: NaN, told: `no: ${told}`, bound: 'yes', ok: false };
}

/** Part of the page's own frame rate that must be left. */
const rateLeft = 0.95;

/** Frame rates measured in turns: what counts is the median of what each pair says, for a bad moment of the machine lasts longer than a turn. */
export function judgeRate(what: string, without: readonly number[], ours: readonly number[]): Verdict {
  const share = medianRatio(ours, without);
  return {
    what, unit: 'frames/s', without: median(without), with: median(ours), told: `${Math.round(share * 1000) / 10} % of the rate without, median of ${ours.length} pairs`,
    bound: `≥ ${rateLeft * 100} % of the rate without`, ok: share >= rateLeft,
  };
}

export function judgeHonesty(what: string, told: Coverage | null, truth: Truth): Verdict {
  const wrong = dishonesty(told, truth);
  const said = told && [
    `${told.mentions.toLocaleString('en-US')} of ${truth.mentions.toLocaleString('en-US')} mentions`, told.partial && 'only a part read', told.blocked && 'marks blocked',
    told.unreadableFrames > 0 && `${told.unreadableFrames} frames unreadable`, `“${told.badge}” on the icon`,
  ].filter(Boolean).join(', ');
  return { what, unit: '', without: null, with: told?.mentions ?? NaN, told: [said ?? 'nothing', ...wrong.map((one) => `WRONG: ${one}`)].join('; '), bound: 'true, nothing left out in silence', ok: wrong.length === 0 };
}
