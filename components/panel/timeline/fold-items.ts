import type { Timeline, TimelineItem } from '../../../packs/index.ts';

/** What is drawn as one: a fact or event alone, or several about one thing that stand too near in time to be drawn apart. */
export interface FoldedItem extends TimelineItem {
  /** What was folded; the item alone where nothing was. Each is drawn at its own place. */
  readonly members: readonly TimelineItem[];
  readonly facts: number;
  readonly hasEvent: boolean;
}

const msPerDay = 86_400_000;
const dayOf = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/**
 * Items of one group whose dates stand near each other at this zoom become one, named after what they are about. Long stretches, open dates and
 * what is only also on record stay apart from the rest. The list below the drawing has every single one.
 * @param near Marks nearer than this are folded (CSS px along the axis).
 */
export function foldItems({ items, groups }: Timeline, pixelsPerDay: number, near: number): readonly FoldedItem[] {
  const labels = new Map(groups.map(({ key, label }) => [key, label]));
  const open = new Map<string, TimelineItem[]>();
  const runs: TimelineItem[][] = [];
  for (const item of items) {
    const isShort = (item.latest - item.earliest) * pixelsPerDay < near;
    const key = `${item.group} ${item.onPage}`;
    const run = open.get(key);
    if (run && isShort && (item.earliest - run.at(-1)!.latest) * pixelsPerDay < near) run.push(item);
    else {
      const begun = [item];
      runs.push(begun);
      if (isShort) open.set(key, begun);
    }
  }
  return runs.map((run) => foldRun(run, labels.get(run[0]!.group) ?? ''));
}

function foldRun(run: readonly TimelineItem[], label: string): FoldedItem {
  const [first] = run as [TimelineItem];
  const facts = run.filter(({ kind }) => kind === 'fact').length;
  const hasEvent = facts < run.length;
  if (run.length === 1) return { ...first, members: run, facts, hasEvent };
  const [earliest, latest] = [Math.min(...run.map((item) => item.earliest)), Math.max(...run.map((item) => item.latest))];
  const isOneDate = run.every(({ date }) => date === first.date);
  const { status: _status, attributedTo: _whose, ...rest } = first;
  return {
    ...rest, members: run, facts, hasEvent, earliest, latest, text: label, lang: 'en', kind: hasEvent ? 'event' : 'fact',
    date: isOneDate ? first.date : `${dayOf(earliest)}/${dayOf(latest)}`,
    precision: isOneDate ? first.precision : 'range', approximate: run.some(({ approximate }) => approximate),
  };
}
