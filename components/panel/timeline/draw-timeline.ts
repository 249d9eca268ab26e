/** What the drawing needs besides the packs' layout: its columns, and every label in lines. */
import { layOutTimeline, type Edtf, type PlacedItem, type Timeline, type TimelineItem, type TimelineLayout } from '../../../packs/index.ts';
import { dateInWords } from '../../date-in-words.ts';
import { counted, type TextKey, type Texts } from '../../texts.ts';
import { foldItems, type FoldedItem } from './fold-items.ts';
import { picturePalette } from './palette.ts';
import { wrapText } from './wrap-text.ts';

/** CSS px. */
export const fontSize = 12;
export const lineHeight = 15.5;
const dateColumn = 74;
/** A lane is so wide, and narrower where all together would take more than this from the words. */
const widestLane = 13;
const mostLanes = 84;
const afterLanes = 10;
const leastMark = 9;
/** Narrower drawings show less of each statement; the list has all of it. */
const narrow = 480;
/** Room above and below the axis, for the first and last label. */
export const padding = 14;

/** One date on the axis (CSS px). */
export interface DrawnMark {
  readonly from: number;
  readonly to: number;
  /** Soft or open bounds. */
  readonly isSoft: boolean;
  readonly isEvent: boolean;
}

export interface DrawnItem extends PlacedItem {
  /** Of a folded item, each of its dates. */
  readonly marks: readonly DrawnMark[];
  /** The date and how far it is vouched for. */
  readonly head: readonly string[];
  readonly lines: readonly string[];
  /** Bold, in the accent. */
  readonly isEvent: boolean;
}

export interface Drawing {
  readonly layout: TimelineLayout;
  readonly items: readonly DrawnItem[];
  readonly width: number;
  readonly height: number;
  /** Where the lanes begin, and the labels (px from the start side). */
  readonly lanesAt: number;
  readonly labelsAt: number;
  readonly laneWidth: number;
  /** What stands at the page's own date; '' when it is unknown. */
  readonly page: string;
}

const statusTexts: Partial<Record<NonNullable<TimelineItem['status']>, TextKey>> = {
  'established': 'status_established', 'disputed': 'status_disputed', 'no comment': 'status_no_comment', 'unconfirmed': 'status_unconfirmed',
};
const namedStatusTexts: Partial<Record<NonNullable<TimelineItem['status']>, TextKey>> = {
  claimed: 'status_claimed', attributed: 'status_attributed', admitted: 'status_admitted', assessment: 'status_assessment', inference: 'status_inference', denied: 'status_denied',
};

/** Date, then whose word it is, then whether the page itself speaks of it. */
function headOf({ date, status, attributedTo, onPage, facts, hasEvent }: FoldedItem, texts: Texts): string {
  const { t } = texts;
  const named = status && namedStatusTexts[status];
  const bare = status && statusTexts[status];
  const whose = facts > 1 || (facts === 1 && hasEvent) ? counted(texts, 'card_count', facts) : hasEvent ? t('kind_event') : named ? t(named, attributedTo || t('status_nobody_named')) : bare ? t(bare) : '';
  return [dateInWords(date, texts), whose, onPage ? '' : t('timeline_also')].filter(Boolean).join(' · ');
}

/** Labels may take so many times the length of the axis before more is folded; they stand ever farther from their marks. */
const mostLabels = 1.25;
/** Marks this near are folded, and farther ones while the labels are too many (CSS px along the axis). */
const nearest = 16;
const farthest = 512;

/**
 * As much as there is room for at this zoom, the rest folded.
 * @param width of the whole drawing (CSS px)
 * @returns null when nothing on the timeline has a date
 */
export function drawTimeline(timeline: Timeline, pageDate: Edtf | null, pixelsPerDay: number, width: number, texts: Texts): Drawing | null {
  let drawing: Drawing | null = null;
  for (let near = nearest; near <= farthest; near *= 2) {
    drawing = drawFolded(foldItems(timeline, pixelsPerDay, near), pageDate, pixelsPerDay, width, texts);
    if (!drawing || drawing.items.reduce((sum, { label }) => sum + label.size, 0) <= mostLabels * drawing.layout.scale.length) break;
  }
  return drawing;
}

function drawFolded(items: readonly FoldedItem[], pageDate: Edtf | null, pixelsPerDay: number, width: number, texts: Texts): Drawing | null {
  const font = (weight: number): string => `${weight} ${fontSize}px ${picturePalette.sans}`;
  const textLines = width < narrow ? 2 : 3;
  const lay = (textWidth: number) => {
    const parts = new Map(items.map((item) => [item, {
      head: wrapText(headOf(item, texts), textWidth, font(400), 2),
      lines: wrapText(item.text, textWidth, font(item.kind === 'event' ? 600 : 400), textLines),
      isEvent: item.kind === 'event',
    }] as const));
    const partsOf = (item: TimelineItem) => parts.get(item as FoldedItem)!;
    const layout = layOutTimeline(items, {
      pageDate, pixelsPerDay, locale: texts.lang, betweenTicks: 44, leastMark,
      gap: 5, labelSize: (item) => (partsOf(item).lines.length + partsOf(item).head.length) * lineHeight,
    });
    return layout && { layout, partsOf };
  };
  // the lanes are known only after a first layout, and take room from the text
  const first = lay(Math.max(80, width - dateColumn - afterLanes - widestLane));
  if (!first) return null;
  const laneWidth = Math.min(widestLane, mostLanes / first.layout.lanes);
  const labelsAt = dateColumn + first.layout.lanes * laneWidth + afterLanes;
  const { layout, partsOf } = lay(Math.max(80, width - labelsAt))!;
  return {
    layout, width, height: layout.length + 2 * padding, lanesAt: dateColumn, labelsAt, laneWidth,
    items: layout.items.map((placed) => ({ ...placed, ...partsOf(placed.item), marks: (placed.item as FoldedItem).members.map((one) => markOf(one, layout)).sort(longFirst) })),
    page: pageDate === null ? '' : texts.t('timeline_this'),
  };
}

/** Short marks lie upon long ones, events upon facts. */
const longFirst = (a: DrawnMark, b: DrawnMark): number => (b.to - b.from) - (a.to - a.from) || Number(a.isEvent) - Number(b.isEvent);

/** Exactly to scale, grown around its middle where it would be too short to be seen; an open end reaches the end of the axis. */
function markOf({ earliest, latest, approximate, kind }: TimelineItem, { scale: { first, pixelsPerDay, length } }: TimelineLayout): DrawnMark {
  const from = Number.isFinite(earliest) ? (earliest - first) * pixelsPerDay : 0;
  const to = Number.isFinite(latest) ? (latest + 1 - first) * pixelsPerDay : length;
  const grow = Math.max(0, (leastMark - (to - from)) / 2);
  return { from: from - grow, to: to + grow, isSoft: approximate || !Number.isFinite(earliest) || !Number.isFinite(latest), isEvent: kind === 'event' };
}
