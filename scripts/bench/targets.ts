/** What is promised, and whether the measurements keep it. Measured values are computed by the other files of this folder, never written here. */
import type { TargetId } from './options.ts';

export interface Target {
  readonly id: TargetId;
  readonly what: string;
  readonly measured: number;
  /** Comparison and limit, as a reader would say it. */
  readonly target: string;
  readonly ok: boolean;
}

interface Promised { readonly what: string; readonly most?: number; readonly least?: number; readonly unit: string }

const promises: Readonly<Record<TargetId, Promised>> = {
  'scan-500': { what: 'exact scan of the 1.46 M character page, walk included, against reading every character, 500 aliases', most: 1.6, unit: '×' },
  'scan-50k': { what: '… 50,000 aliases', most: 2.5, unit: '×' },
  'scan-500k': { what: '… 500,000 aliases', most: 3.3, unit: '×' },
  'growth-1m': { what: 'exact scan with 1 M aliases against 500', most: 3, unit: '×' },
  'ladder-cold': { what: 'whole ladder (inflected, gated, fuzzy, events) on a page never seen, against the exact scan, 500 aliases', most: 4, unit: '×' },
  'ladder-warm': { what: '… on a page whose words were seen', most: 2, unit: '×' },
  'markjs': { what: 'mark.js (exactly) against our finding and marking, 200 k character page, 500 aliases', least: 100, unit: '×' },
  'npm-500': { what: 'the fastest rival on plain text against ours, 500 aliases', least: 3, unit: '×' },
  'npm-50k': { what: '… 50,000 aliases', least: 7, unit: '×' },
  'fuzzy-unranked': { what: 'Fuse.js over all words against our search for a misspelled word, before ranking', least: 1000, unit: '×' },
  'fuzzy-ranked': { what: '… ranking included', least: 400, unit: '×' },
  'fuzzy-recall': { what: 'names within reach of a misspelled word that the search finds, of those that brute force finds', least: 100, unit: '%' },
  'pack-load': { what: 'pack ready after its bytes arrive, the slowest of 50 k to 1 M aliases', most: 1, unit: 'ms' },
  'bytes-per-alias': { what: 'size of a pack, the largest of 50 k to 1 M aliases', most: 50, unit: 'bytes an alias' },
  'longest-slice': { what: 'longest slice of the main thread while the 1.46 M character page is read and marked', most: 10, unit: 'ms' },
  'long-tasks': { what: 'tasks over 50 ms that the extension adds to the demonstration and fixture pages', most: 0, unit: 'tasks' },
  'content-script-gzip': { what: 'all that runs in a page before a card is opened, gzipped', most: 60, unit: 'KB' },
};

export function judge(id: TargetId, measured: number): Target {
  const { what, most, least, unit } = promises[id];
  const ok = Number.isFinite(measured) && (most === undefined || measured <= most) && (least === undefined || measured >= least);
  return { id, what, measured: round(measured), target: most === undefined ? `≥ ${least} ${unit}` : `≤ ${most} ${unit}`, ok };
}

/** Three significant digits say all that such a measurement knows; counts and shares stay whole. */
const round = (value: number): number => (value === 100 ? value : Number(value.toPrecision(3)));
