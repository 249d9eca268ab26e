import { parseEdtf } from '../edtf.ts';
import type { Edtf } from '../types.ts';
import type { TimelineItem } from './timeline-item.ts';

/** Days to CSS pixels along the axis: a day d begins at (d − first) × pixelsPerDay. */
export interface TimeScale {
  /** First day that is drawn, counted from 1970-01-01. */
  readonly first: number;
  readonly days: number;
  readonly pixelsPerDay: number;
  /** Pixels from end to end. */
  readonly length: number;
}

type Dated = Pick<TimelineItem, 'earliest' | 'latest'>;

/** Free space at either end, as a share of the whole, and at least (days). */
const padding = 0.03;
const leastPadding = 1;
/** A day is drawn no wider than this (px): beyond, there is nothing more to see. */
const widestDay = 24;
/** No drawing is longer than this (px): browsers paint and print longer ones badly. */
const longest = 30_000;

/** First and last day of everything that is to be drawn, with padding; null when nothing has an end to draw. */
function domain(items: readonly Dated[], pageDate: Edtf | null): { first: number; days: number } | null {
  const page = pageDate === null ? null : parseEdtf(pageDate);
  const ends = [...items, ...(page ? [page] : [])].flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite);
  if (ends.length === 0) return null;
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const free = Math.max(leastPadding, Math.ceil((to - from + 1) * padding));
  return { first: from - free, days: to - from + 1 + 2 * free };
}

/**
 * Levels of zoom in pixels a day: the first shows everything in `length` pixels, each further one doubles it, the last shows days side by side.
 * Empty when there is nothing to draw.
 */
export function zoomLevels(items: readonly Dated[], pageDate: Edtf | null, length: number): number[] {
  const whole = domain(items, pageDate);
  if (!whole) return [];
  const most = Math.min(widestDay, Math.max(longest, length) / whole.days);
  const levels: number[] = [];
  for (let level = length / whole.days; level < most; level *= 2) levels.push(level);
  return [...levels, most];
}

export function timeScale(items: readonly Dated[], pageDate: Edtf | null, pixelsPerDay: number): TimeScale | null {
  const whole = domain(items, pageDate);
  return whole && { ...whole, pixelsPerDay, length: whole.days * pixelsPerDay };
}
