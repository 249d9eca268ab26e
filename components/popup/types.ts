/** What the popup shows and what it can ask for. Settings and tab are the platform's, by their shape. */
import type { Card, CitationFormat } from '../../packs/index.ts';

export type Strictness = 'exact' | 'inflected' | 'fuzzy';
export type Density = 'first' | 'every' | 'on-demand';
export type Theme = 'auto' | 'light' | 'dark';
export const kindGroups = ['people', 'states', 'institutions', 'media', 'events', 'documents'] as const;
export type KindGroup = (typeof kindGroups)[number];

export interface PopupSettings {
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<KindGroup, boolean>>;
  readonly strictness: Strictness;
  readonly density: Density;
  readonly theme: Theme;
  /** When a pause ends (epoch milliseconds); null when none is on. */
  readonly pausedUntil: number | null;
  readonly offPacks: readonly string[];
  /** Ids of single entities that are switched off. */
  readonly offEntities: readonly string[];
}

export type Obstacle = 'store' | 'browser-page' | 'reader' | 'pdf' | 'files' | 'no-access' | 'protected' | 'silent';

export interface PopupCounts {
  readonly mentions: number;
  readonly entities: number;
  readonly uncertain: number;
  /** Taken back by the reader's corrections; not among the uncertain. @default 0 */
  readonly corrected?: number;
  readonly unreadableFrames: number;
  readonly partial: boolean;
  /** True while the page is read for the first time: the numbers are what was found so far. @default false */
  readonly reading?: boolean;
  readonly blocked: boolean;
}

/** The tab under the popup. */
export interface PopupTab {
  /** Host name, 'file:' for local files, null where the browser does not show it. */
  readonly site: string | null;
  readonly obstacle: Obstacle | null;
  /** False when the page is open to us for this visit only. */
  readonly lasting: boolean;
  /** True in a private window. @default false */
  readonly private?: boolean;
  readonly status: PopupCounts | null;
  /** The entry that switches this site off: the site itself or one that it belongs to; null while it is on. */
  readonly offBy: string | null;
}

export interface PopupActions {
  readonly setEverywhere: (on: boolean) => void;
  readonly setSite: (on: boolean) => void;
  readonly setPaused: (paused: boolean) => void;
  readonly setStrictness: (strictness: Strictness) => void;
  readonly setDensity: (density: Density) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setKind: (group: KindGroup, on: boolean) => void;
  readonly setPack: (id: string, on: boolean) => void;
  readonly rescan: () => void;
  readonly reload: () => void;
  readonly openPanel: () => void;
  readonly openSettings: () => void;
  /** Asks the browser for access to this site, or to all. */
  readonly allow: (where: 'site' | 'everywhere') => void;
  /** Copies the facts of a card with their sources; false when the browser refuses. */
  readonly copy: (card: Card, format: CitationFormat) => Promise<boolean>;
}
