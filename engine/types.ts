/** What a mention is: the words every floor shares. Nothing here knows a browser, a pack or the news. */

/** Half-open interval in UTF-16 code units of the text that was handed in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The kinds of covered things, as the fact packs name them. A metonym is a capital that may stand for its government. */
export const entityKinds = [
  'person', 'state', 'metonym', 'group', 'institution', 'organisation', 'medium', 'document', 'event',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The rung of the ladder of certainty on which a mention stands, surest first. */
export const rungs = ['exact', 'normalised', 'transliterated', 'inflected', 'gated', 'title', 'event', 'fuzzy'] as const;
export type Rung = (typeof rungs)[number];

/** Evidence on the page that let an ambiguous name through. */
export interface Cue {
  readonly kind: 'full-name' | 'title' | 'near' | 'language' | 'company' | 'modifier' | 'date';
  /** The words that gave the evidence, as the page wrote them ('' for a page-wide cue such as its language). */
  readonly text: string;
}

export interface Mention extends Span {
  /** Id of the covered entity. */
  readonly entity: string;
  readonly kind: EntityKind;
  /** The words as the page wrote them: text.slice(start, end). */
  readonly surface: string;
  readonly how: Rung;
  /** The name in the gazetteer that matched, and its BCP 47 tag. */
  readonly alias: string;
  readonly lang: string;
  /** Edits between surface and alias (fuzzy only), else 0. */
  readonly distance: number;
  readonly cue?: Cue;
  /** Probability that the mention is right, 0…1. */
  readonly certainty: number;
  /** For a title: the interval (EDTF dates) in which this entity held it. */
  readonly held?: { readonly from: string | null; readonly until: string | null };
  /** Other entities that the same words could have meant, surest first. */
  readonly alternatives: readonly { readonly entity: string; readonly certainty: number }[];
}

/** How sure a mark must be. 'exact' lets exact to transliterated through, 'inflected' all but fuzzy, 'fuzzy' all. */
export type Strictness = 'exact' | 'inflected' | 'fuzzy';

/** One observation that speaks for or against a candidate; weighed by kind in weigh.ts. */
export interface Evidence {
  readonly kind: string;
  /** The words of the page that gave it, '' when it is none in particular. */
  readonly text: string;
}

/** A possible mention, before the rest of the page was asked. Plain data: it can cross to a worker and back. */
export interface Candidate extends Span {
  /** Index of the alias in the gazetteer. */
  readonly alias: number;
  readonly how: Rung;
  readonly distance: number;
  /** What its own block says for and against it. */
  readonly evidence: readonly Evidence[];
}

/** One text block, read: everything that can be known without the rest of the page. Plain data. */
export interface Reading {
  readonly text: string;
  /** Language of the block (BCP 47 primary tag), given or recognised; '' when unknown. */
  readonly lang: string;
  readonly candidates: readonly Candidate[];
  /** Entities whose surname somebody else bears here, named with another first name, or whose name another thing bears. */
  readonly namesakes: readonly string[];
}

/** What the page as a whole says, for names that need it. Gathered from all readings; a change of the page gathers it anew. */
export interface PageEvidence {
  /** Entities named in full somewhere on the page, with the words that did it. */
  readonly namedInFull: ReadonlyMap<string, string>;
  /** Entities whose name somebody or something else bears on this page. */
  readonly namesakes: ReadonlySet<string>;
  /** All covered entities that any sure candidate names. */
  readonly company: ReadonlySet<string>;
  /** EDTF date of the page, where known. */
  readonly date: string | null;
}
