/** The timeline drawn to scale: where everything stands, in CSS pixels along one axis of time, lanes across it. Pure: the same input gives the same drawing. */
import { parseEdtf } from '../edtf.ts';
import type { Edtf } from '../types.ts';
import { placeLabels } from './place-labels.ts';
import { timeScale, type TimeScale } from './time-scale.ts';
import { timeTicks, type TimeTick } from './time-ticks.ts';
import type { TimelineItem } from './timeline-item.ts';

export interface LayoutOptions {
  readonly pageDate: Edtf | null;
  /** One of zoomLevels(). */
  readonly pixelsPerDay: number;
  readonly locale: string;
  /** Size of an item's label along the axis (px): its height where time runs down. */
  readonly labelSize: (item: TimelineItem) => number;
  /** Least distance between labelled ticks (px). */
  readonly betweenTicks: number;
  /** A mark is drawn at least this long (px), so that a day can be seen and touched at any zoom. */
  readonly leastMark?: number;
  /** Free space between marks of one lane, and between labels (px). */
  readonly gap?: number;
}

export interface PlacedItem {
  readonly item: TimelineItem;
  /** Exactly to scale: where its first possible day begins and its last one ends. */
  readonly from: number;
  readonly to: number;
  /** The same, grown around its middle to leastMark. */
  readonly markFrom: number;
  readonly markTo: number;
  /** Soft or open ends: drawn as fading, not as a bound. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** Column of the mark, counted from 0. */
  readonly lane: number;
  readonly label: {
    /** Where the label begins, and its size. */
    readonly from: number;
    readonly size: number;
    /** The place on the mark to which its line leads. */
    readonly anchor: number;
  };
}

export interface TimelineLayout {
  readonly scale: TimeScale;
  readonly items: readonly PlacedItem[];
  readonly lanes: number;
  readonly ticks: readonly TimeTick[];
  /** The page's own date, null when unknown. */
  readonly page: { readonly from: number; readonly to: number } | null;
  /** Pixels that marks and labels take along the axis: longer than the scale where labels were pushed beyond it. */
  readonly length: number;
}

/** null: nothing with a date. Items are taken in the order given, that of time. */
export function layOutTimeline(items: readonly TimelineItem[], options: LayoutOptions): TimelineLayout | null {
  const { pageDate, pixelsPerDay, locale, labelSize, betweenTicks, leastMark = 8, gap = 4 } = options;
  const scale = timeScale(items, pageDate, pixelsPerDay);
  if (!scale) return null;
  const at = (day: number): number => (day - scale.first) * pixelsPerDay;
  const marks = items.map((item) => {
    const from = Number.isFinite(item.earliest) ? at(item.earliest) : 0;
    const to = Number.isFinite(item.latest) ? at(item.latest + 1) : scale.length;
    const grow = Math.max(0, (leastMark - (to - from)) / 2);
    return { item, from, to, markFrom: from - grow, markTo: to + grow, size: labelSize(item) };
  });
  const lanes = assignLanes(marks, gap);
  // a long stretch is labelled at its beginning, where its date begins
  const anchors = marks.map(({ markFrom, markTo, size }) => Math.min((markFrom + markTo) / 2, markFrom + size / 2));
  const order = marks.map((_mark, n) => n).sort((a, b) => anchors[a]! - anchors[b]! || a - b);
  const places = placeLabels(order.map((n) => ({ anchor: anchors[n]!, size: marks[n]!.size })), gap);
  const placeOf = new Map(order.map((n, rank) => [n, places[rank]!]));
  const placed = marks.map(({ item, size, ...mark }, n): PlacedItem => ({
    item, ...mark, lane: lanes[n]!,
    softStart: item.approximate || item.earliest === -Infinity, softEnd: item.approximate || item.latest === Infinity,
    label: { from: placeOf.get(n)!, size, anchor: anchors[n]! },
  }));
  const page = pageDate === null ? null : parseEdtf(pageDate);
  return {
    scale, items: placed, lanes: Math.max(0, ...lanes.map((lane) => lane + 1)), ticks: timeTicks(scale, locale, betweenTicks),
    page: page && { from: at(page.earliest), to: at(page.latest + 1) },
    length: Math.max(scale.length, ...placed.map(({ label }) => label.from + label.size)),
  };
}

/** Each mark goes into the first lane in which it touches nothing. */
function assignLanes(marks: readonly { readonly markFrom: number; readonly markTo: number }[], gap: number): number[] {
  const order = marks.map((_mark, n) => n).sort((a, b) => marks[a]!.markFrom - marks[b]!.markFrom || marks[b]!.markTo - marks[a]!.markTo || a - b);
  const ends: number[] = [];
  const lanes: number[] = [];
  for (const n of order) {
    const { markFrom, markTo } = marks[n]!;
    const free = ends.findIndex((end) => end + gap <= markFrom);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = markTo;
    lanes[n] = lane;
  }
  return lanes;
}
