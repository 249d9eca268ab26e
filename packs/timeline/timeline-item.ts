import type { EntityKind } from '../../engine/index.ts';
import { parseEdtf, type EdtfDate } from '../edtf.ts';
import type { ClaimStatus, Edtf } from '../types.ts';

/** How exactly a date is known: a day, a month, a year or longer, or a stretch from one date to another. */
export type TimelinePrecision = 'day' | 'month' | 'year' | 'longer' | 'range';

/** One event or fact on the timeline. Days are counted from 1970-01-01, the last one included. */
export interface TimelineItem {
  /** Pack and id: unique among all packs. */
  readonly key: string;
  readonly pack: string;
  /** Id of the fact, or of the event. */
  readonly id: string;
  readonly kind: 'event' | 'fact';
  readonly date: Edtf;
  /** First and last possible day; ∓Infinity where the date is open. */
  readonly earliest: number;
  readonly latest: number;
  readonly precision: TimelinePrecision;
  /** The bounds are soft: "about", or uncertain. */
  readonly approximate: boolean;
  /** The fact's own neutral statement, or the event's name. */
  readonly text: string;
  readonly lang: string;
  /** Facts only: whose word it is. */
  readonly status?: ClaimStatus;
  readonly attributedTo?: string;
  /** Key of the group in which it stands. */
  readonly group: string;
  /** False: the page does not mention it; it is also on record about things that the page names together. */
  readonly onPage: boolean;
}

/** What the items of a group are about: an event, or what a fact without one is first about. */
export interface TimelineGroup {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
}

/** The parts of an item that its date decides. null: no date, or none that can be read. */
export function datedParts(date: Edtf | null | undefined): Pick<TimelineItem, 'date' | 'earliest' | 'latest' | 'precision' | 'approximate'> | null {
  const parsed = date ? parseEdtf(date) : null;
  if (!date || !parsed) return null;
  const { start, end, earliest, latest } = parsed;
  return { date, earliest, latest, precision: precisionOf(parsed), approximate: [start, end].some((one) => one?.approximate || one?.uncertain) };
}

function precisionOf({ interval, start }: EdtfDate): TimelinePrecision {
  if (interval || !start) return 'range';
  return start.precision === 'day' || start.precision === 'month' || start.precision === 'year' ? start.precision : 'longer';
}
