/** What a fact pack is once its files are read. Field by field the same as pack.schema.json. */
import type { CueLexicon, EntityKind, EntitySource, Mention } from '../engine/index.ts';

export const claimStatuses = [
  'established', 'claimed', 'attributed', 'admitted', 'assessment', 'inference', 'disputed', 'denied', 'no comment', 'unconfirmed',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** An EDTF level 0–1 date: '1904', '2022-10', '2023-01-24', '2022-03/2022-04-06', '2022-12~'. */
export type Edtf = string;

/** A source as a CSL-JSON item, with the few fields the packs use. An unknown title or date is absent, never guessed. */
export interface Source {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'report' | 'entry-encyclopedia' | 'legislation' | 'article';
  readonly publisher: string;
  readonly title?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
  readonly language: string;
  /** What the date rests on, or why there is none, where the page itself does not show a whole date. */
  readonly note?: string;
}

export interface Quotation {
  /** The words, verbatim as the source prints them. */
  readonly exact: string;
  readonly lang: string;
  /** Entity id of the speaker, and the name to show. */
  readonly speaker: string;
  readonly speakerLabel: string;
  /** The stations of the words from mouth to page: "said to officials", "reported by BelTA", "in Reuters' English". */
  readonly chain: readonly string[];
  /** Source in which the words stand. */
  readonly source: string;
  readonly translated: boolean;
  /** Language in which the words were spoken, with '(presumed)' kept where the dossier presumes it. */
  readonly originalLang: string;
  /** The wording in the original language, where a source prints it. */
  readonly original?: { readonly exact: string; readonly lang: string; readonly source: string };
}

export interface Fact {
  readonly id: string;
  /** Entities and events the fact is about, most important first. */
  readonly about: readonly string[];
  /** One neutral sentence or two per BCP 47 tag; 'en' always. */
  readonly statement: { readonly en: string; readonly [lang: string]: string };
  /** null: no date is known, and none is shown. */
  readonly date: Edtf | null;
  readonly status: ClaimStatus;
  /** Whose claim, denial, assessment …: shown after the status ("claimed by …"). */
  readonly attributedTo: string;
  readonly quotations: readonly Quotation[];
  /** Source ids, best first; at least one. */
  readonly sources: readonly string[];
  /** Ids of the claims that this fact answers. A claim is never shown without its answers. */
  readonly answers: readonly string[];
  /** A caution for the reader: what was inferred, corrected or could not be verified. */
  readonly note?: string;
}

/** What a pack says about itself. */
interface PackMeta {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tags of the languages in which the pack has names. */
  readonly languages: readonly string[];
  /** Of the pack's own sentences; quotations and titles belong to their sources. */
  readonly license: string;
  /** Day on which the facts were last looked over (YYYY-MM-DD). Nothing in the pack is later. */
  readonly updated: string;
  /** The story that the pack covers, told shortly. */
  readonly story?: string;
}

/** An entity as its file has it: names for the engine, a description for the card. */
export interface PackEntity extends EntitySource {
  readonly description: string;
}

/** A pack as one JSON file, for import, export and `annotate --pack`. A pack in a directory is put together into this. */
export interface PackFile {
  readonly $schema?: string;
  readonly pack: PackMeta;
  readonly entities: readonly PackEntity[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly cues: CueLexicon;
}

/** A pack that schema and rules have passed. Maps, so that no id of a pack can meet a prototype. In the order of the files. */
export interface FactPack {
  readonly meta: PackMeta;
  readonly entities: ReadonlyMap<string, PackEntity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly cues: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** What a card needs of an entity; its names for matching live in the gazetteer. */
export interface EntityCard {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly description: string;
  /** Event: when it happened. */
  readonly date?: Edtf;
}

/** An entity in the lazily loaded part: its card, and its names for the search. */
export interface NamedEntityCard extends EntityCard {
  readonly names: readonly string[];
}

/** The lazily loaded part of a built pack: everything the cards and the search show. */
export interface PackCards {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly entities: readonly NamedEntityCard[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** A fact made ready for a card: sources resolved, answers nested (never deeper than one). */
export interface CardFact extends Omit<Fact, 'sources' | 'answers'> {
  /** Sources of the fact, then those in which its original wordings stand. */
  readonly sources: readonly Source[];
  /** What answers the fact, also by way of another answer, oldest first. */
  readonly replies: readonly CardFact[];
}

export interface Card {
  readonly entity: EntityCard;
  /** Ordered: those that fit the paragraph first. */
  readonly facts: readonly CardFact[];
}

/** What the page knows when it asks for a card. Nothing of it leaves the machine. */
export interface CardRequest {
  readonly entity: string;
  /** Other covered entities in the same paragraph. */
  readonly together: readonly string[];
  /** Date of the page, only where it is known with confidence: facts near it come first. */
  readonly pageDate?: Edtf;
}

/** How the card explains a mention; a card opened from search has none. */
export type Recognition = Pick<Mention, 'surface' | 'how' | 'lang' | 'alias' | 'distance' | 'cue' | 'certainty' | 'held' | 'alternatives'>;
