/** One correction: a reader's word that a name does not mean what it was taken for. Where it holds, and which mentions it takes back. Pure. */
import { foldWord, type EntityKind, type Mention } from '../engine/index.ts';
import { coveredBy, siteOf } from './site-of.ts';

/** How far a correction reaches: one page (kept only until the browser closes), one site with all below it, everything. */
export const correctionScopes = ['page', 'site', 'everywhere'] as const;
export type CorrectionScope = (typeof correctionScopes)[number];

export interface Correction {
  readonly id: string;
  /** Id of the entity that is not meant. */
  readonly entity: string;
  /** Its name and kind, so that a list can be read when its pack is gone. */
  readonly label: string;
  readonly kind: EntityKind;
  /** The words on which the reader said it, as the page wrote them. */
  readonly surface: string;
  /** The names that are taken back, folded (namesOf); null: every name of the entity. */
  readonly names: readonly string[] | null;
  readonly scope: CorrectionScope;
  /** The address of the page without its fragment, the site (site-of.ts), or '' for everywhere. */
  readonly where: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Made in a private window: it counts there only, and is gone with the last of them. */
  readonly private: boolean;
}

/** What a reader says; the rest is added where it is kept. */
export type NewCorrection = Omit<Correction, 'id' | 'at'>;

type Named = Pick<Mention, 'entity' | 'surface' | 'alias' | 'how'>;

/**
 * The names that a reader means by pointing at these words, folded: the words themselves and the name that they are a form of, so that one word
 * takes "Łukaszenki" and "Łukaszenka" back and leaves "Alaksandr Łukaszenka" standing. A misspelling stands for itself alone.
 */
export const namesOf = ({ surface, alias, how }: Omit<Named, 'entity'>): string[] =>
  [...new Set([surface, ...(how === 'fuzzy' ? [] : [alias])].map(foldWord))].filter((name) => name !== '');

/** Whether a correction takes a mention back. */
export const takesBack = ({ entity, names }: Pick<Correction, 'entity' | 'names'>, mention: Named): boolean =>
  entity === mention.entity && (names === null || namesOf(mention).some((name) => names.includes(name)));

/** A page is its address without the fragment. */
export const pageOfAddress = (address: string): string => address.split('#', 1)[0]!;

/** Where a correction of this reach holds that is made on a page; null where the page has no such place. */
export const whereOf = (scope: CorrectionScope, address: string): string | null =>
  scope === 'page' ? pageOfAddress(address) : scope === 'site' ? siteOf(address) : '';

/** Whether a correction holds on a page. */
export function holdsOn({ scope, where, private: isPrivate }: Correction, page: { readonly address: string; readonly private: boolean }): boolean {
  if (isPrivate && !page.private) return false;
  if (scope === 'everywhere') return true;
  if (scope === 'page') return where === pageOfAddress(page.address);
  const site = siteOf(page.address);
  return site !== null && coveredBy(site, [where]) !== undefined;
}

/** What a frame has to know of a correction. */
export type PageCorrection = Pick<Correction, 'id' | 'entity' | 'names'>;

/** What a reader says on a page; which page that is, the browser says. */
export type CorrectionOnPage = Omit<NewCorrection, 'where' | 'private'>;

/** Requests about corrections from a content script to the background, with their replies. */
export interface CorrectionRequests {
  /** Those that hold on the page of the asking frame. */
  'page-corrections': { request: null; reply: readonly PageCorrection[] };
  /** Keeps a correction and answers its id; null when no more fit. */
  'correct': { request: CorrectionOnPage; reply: string | null };
  /** Takes back one that holds on the page. */
  'undo-correction': { request: { readonly id: string }; reply: null };
}
