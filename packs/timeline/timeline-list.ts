/** The timeline as a list: everything the drawing says, in words and in order, for screen readers and print. */
import { parseEdtf } from '../edtf.ts';
import { formatDate } from '../format-date.ts';
import type { ClaimStatus, Edtf } from '../types.ts';
import type { Timeline } from './page-timeline.ts';

export interface TimelineEntry {
  readonly key: string;
  readonly id: string;
  readonly kind: 'event' | 'fact';
  /** The date in words, as exactly as it is known. */
  readonly when: string;
  readonly text: string;
  readonly lang: string;
  readonly status?: ClaimStatus;
  readonly attributedTo?: string;
  /** Label of its group, '' where it would only repeat the text. */
  readonly group: string;
  /** False: also on record, and not mentioned by the page. */
  readonly onPage: boolean;
  /** Certainly before, possibly on the day of, or certainly after the page's date; null where either has none. */
  readonly side: 'before' | 'same' | 'after' | null;
}

/** In order of time, undated facts last. `words` as formatDate takes them. */
export function timelineList(timeline: Timeline, locale: string, pageDate: Edtf | null, words?: Parameters<typeof formatDate>[2]): TimelineEntry[] {
  const page = pageDate === null ? null : parseEdtf(pageDate);
  const labels = new Map(timeline.groups.map(({ key, label }) => [key, label]));
  const entry = (item: Timeline['undated'][number], date: Edtf | null, side: TimelineEntry['side']): TimelineEntry => {
    const label = labels.get(item.group) ?? '';
    return {
      key: item.key, id: item.id, kind: item.kind, when: formatDate(date, locale, words), text: item.text, lang: item.lang,
      ...(item.status === undefined ? {} : { status: item.status }), ...(item.attributedTo === undefined ? {} : { attributedTo: item.attributedTo }),
      group: label === item.text ? '' : label, onPage: item.onPage, side,
    };
  };
  return [
    ...timeline.items.map((item) => entry(item, item.date, page && (item.latest < page.earliest ? 'before' : item.earliest > page.latest ? 'after' : 'same'))),
    ...timeline.undated.map((item) => entry(item, null, null)),
  ];
}
