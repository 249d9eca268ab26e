/** What the settings page shows and what can be done there. Settings are the platform's, by their shape. */
import type { CardIndex } from '../../packs/index.ts';
import type { Density, KindGroup, Strictness, Theme } from '../popup/types.ts';

export const markLines = ['solid', 'dotted', 'dashed', 'none'] as const;
export type MarkLine = (typeof markLines)[number];

export interface MarkStyle {
  readonly line: MarkLine;
  readonly wash: boolean;
}

export interface OptionsSettings {
  readonly enabled: boolean;
  readonly offSites: readonly string[];
  /** Epoch milliseconds; 0 when not paused. */
  readonly pausedUntil: number;
  readonly kinds: Readonly<Record<KindGroup, boolean>>;
  readonly strictness: Strictness;
  readonly density: Density;
  readonly theme: Theme;
  readonly offPacks: readonly string[];
  readonly offEntities: readonly string[];
  readonly markStyles: Readonly<Record<KindGroup, MarkStyle>>;
  readonly markStrength: 'faint' | 'normal' | 'strong';
}

/** How marks are drawn. */
export interface MarkLook {
  readonly styles: OptionsSettings['markStyles'];
  readonly strength: OptionsSettings['markStrength'];
}

/** Draws the marks of a sample as they are drawn on pages: every element in it with data-mark. Answers how to take them away. */
export type PaintSample = (sample: HTMLElement, look: MarkLook) => () => void;

export type SiteTrouble = 'empty' | 'several' | 'browser-page' | 'not-a-host';
/** What became of a site that was typed. */
export type SiteAnswer = { readonly added: string } | { readonly trouble: SiteTrouble } | { readonly known: string; readonly by: string };

export interface Wrong {
  readonly place: string;
  readonly expected: 'yes-no' | 'number' | 'text' | 'list' | 'group' | 'choice' | 'nothing' | 'correction';
  readonly choices?: readonly string[];
}
/** Why a backup file was not taken. */
export type Refusal =
  | { readonly reason: 'large' | 'foreign' | 'unreadable' }
  | { readonly reason: 'no-json'; readonly line?: string }
  | { readonly reason: 'newer' | 'twice' | 'too-many'; readonly place: string }
  | ({ readonly reason: 'wrong' } & Wrong);

export interface Shortcut {
  readonly name: string;
  /** As the browser writes it; '' when none is set. */
  readonly keys: string;
}

export type Packs = readonly CardIndex[] | null | 'failed';

export interface OptionsActions {
  readonly set: (change: Partial<OptionsSettings> | ((now: OptionsSettings) => Partial<OptionsSettings>)) => void;
  readonly setPaused: (paused: boolean) => void;
  readonly addSite: (typed: string) => SiteAnswer;
  readonly removeSite: (site: string) => void;
  /** Asks the browser for access to all pages. */
  readonly allow: () => void;
  /** The name of the file that the browser saves; null when it could not be made. */
  readonly saveBackup: () => Promise<string | null>;
  readonly restore: (file: Blob) => Promise<'restored' | 'failed' | Refusal>;
  /** The rest say whether it worked. */
  readonly reset: () => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Opens the browser's page of shortcuts; null where no extension can. */
  readonly openShortcuts: (() => void) | null;
  readonly paint: PaintSample;
}
