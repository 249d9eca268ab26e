/** Which events and facts touch a page, in the order of time. */
import type { CardIndex } from '../index-cards.ts';
import type { Fact } from '../types.ts';
import { datedParts, type TimelineGroup, type TimelineItem } from './timeline-item.ts';
import { touchesPage, type PageMentions } from './touches-page.ts';

export interface Timeline {
  /** By first possible day, then the more exact date, then the key. */
  readonly items: readonly TimelineItem[];
  /** In the order of their first item. */
  readonly groups: readonly TimelineGroup[];
  /** Facts that touch the page and have no date: for the list, not for the drawing. */
  readonly undated: readonly Omit<TimelineItem, 'date' | 'earliest' | 'latest' | 'precision' | 'approximate'>[];
  /** Dated facts that were left out, so that the page's own do not drown: too many that are also on record, and far background. */
  readonly left: number;
}

export interface TimelineOptions {
  /** Language in which statements are preferred (BCP 47); English where the pack has no other. */
  readonly lang: string;
  /** Most facts that are shown as "also on record"; those about the most things named together come first, then those nearest in time. */
  readonly mostAlso?: number;
}

/** Background further than this from every other item (days) is left out: one date of a biography would squeeze the story into a line. */
const farBackground = 366;
/** Few enough to be read beside a page's own. */
const mostAlsoByDefault = 12;

export function pageTimeline(packs: readonly CardIndex[], page: PageMentions, { lang, mostAlso = mostAlsoByDefault }: TimelineOptions): Timeline {
  const items: TimelineItem[] = [];
  const undated: Timeline['undated'][number][] = [];
  const background: TimelineItem[] = [];
  const also: { readonly item: TimelineItem; readonly named: number }[] = [];
  const groups = new Map<string, TimelineGroup>();
  const named = new Set(page.paragraphs.flat());
  for (const index of packs) {
    const pack = index.cards.id;
    for (const { id, kind, label, date } of index.entities.values()) {
      const dated = kind === 'event' && named.has(id) ? datedParts(date) : null;
      if (dated) items.push({ key: `${pack}/${id}`, pack, id, kind: 'event', ...dated, text: label, lang: 'en', group: groupOf(index, [id], groups), onPage: true });
    }
    for (const fact of index.cards.facts) {
      const touch = touchesPage(fact, index, page);
      if (!touch) continue;
      const parts = { key: `${pack}/${fact.id}`, pack, id: fact.id, kind: 'fact' as const, ...wording(fact, lang), status: fact.status, attributedTo: fact.attributedTo, group: groupOf(index, fact.about, groups), onPage: touch.onPage };
      const dated = datedParts(fact.date);
      if (!dated) {
        if (touch.onPage) undated.push(parts);
      } else if (touch.onPage) (touch.isBackground ? background : items).push({ ...parts, ...dated });
      else also.push({ item: { ...parts, ...dated }, named: touch.named });
    }
  }
  const away = ({ earliest, latest }: TimelineItem): number => Math.min(...items.map((one) => Math.max(0, one.earliest - latest, earliest - one.latest)));
  const near = items.length === 0 ? background : background.filter((item) => away(item) <= farBackground);
  const distance = new Map(also.map(({ item }) => [item, items.length > 0 ? away(item) : 0]));
  also.sort((a, b) => b.named - a.named || distance.get(a.item)! - distance.get(b.item)! || byKey(a.item, b.item));
  const all = [...items, ...near, ...also.slice(0, mostAlso).map(({ item }) => item)].sort(inTime);
  return {
    items: all,
    groups: [...new Set([...all, ...undated].map(({ group }) => group))].map((key) => groups.get(key)!),
    undated: undated.sort(byKey),
    left: Math.max(0, also.length - mostAlso) + background.length - near.length,
  };
}

/** Registers the group of what something is about: its first event, else what it is first about. */
function groupOf({ cards, entities }: CardIndex, about: readonly string[], groups: Map<string, TimelineGroup>): string {
  const id = about.find((one) => entities.get(one)?.kind === 'event') ?? about[0] ?? '';
  const key = `${cards.id}/${id}`;
  const entity = entities.get(id);
  groups.set(key, { key, id, label: entity?.label ?? id, kind: entity?.kind ?? 'event' });
  return key;
}

function wording({ statement }: Fact, lang: string): Pick<TimelineItem, 'text' | 'lang'> {
  const primary = lang.split('-')[0]!;
  const own = Object.hasOwn(statement, primary) ? statement[primary] : undefined;
  return own === undefined ? { text: statement.en, lang: 'en' } : { text: own, lang: primary };
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Not a subtraction: open dates are infinite. */
const ascending = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function inTime(a: TimelineItem, b: TimelineItem): number {
  return ascending(a.earliest, b.earliest) || ascending(a.latest, b.latest) || ascending(a.kind === 'event' ? 0 : 1, b.kind === 'event' ? 0 : 1) || byKey(a, b);
}
