/** What a gazetteer is built from: names as a fact pack declares them. Words and short lists only; the format has no regular expressions. */
import type { EntityKind } from './types.ts';

/**
 * How far a name identifies by itself.
 * full: unmistakable (a full name, a country, a capital) · surname: the page must say whose ·
 * given: first name and patronymic, only for somebody already named · acronym: letter case counts ·
 * common: also an ordinary word or a frequent other name, needs a strong cue.
 */
export const nameUses = ['full', 'surname', 'given', 'acronym', 'common'] as const;
export type NameUse = (typeof nameUses)[number];

export interface NameSource {
  /** The name in its base form (nominative), as its language writes it. */
  readonly text: string;
  /** BCP 47 tag of the language that writes it so; decides how it inflects. */
  readonly lang: string;
  /** @default 'full' */
  readonly use?: NameUse;
  /** True when no word of it changes its form. @default false */
  readonly fixed?: boolean;
  /** Grammatical gender where the last letter misleads ('m' for a man named Лукашенко comes from the entity). */
  readonly gender?: 'm' | 'f' | 'n';
  /** Tags of the text languages in which this name counts; absent: in any. */
  readonly only?: readonly string[];
}

/** Words that stand for the entity through an office or role ("the Belarusian leader"), with the interval in which it was true (EDTF dates; null: open or unknown). */
export interface TitleSource {
  readonly text: string;
  readonly lang: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** A longer phrase that contains a name and is something else ("Minsk agreements"). A word may end in '*': any ending of up to 4 letters. */
export interface ExclusionSource {
  readonly text: string;
  readonly lang: string;
  /** True when it is another thing of the same name (a tractor, a town), which a page that speaks of it is likely to mean by the bare name too. */
  readonly other?: boolean;
}

/** Which cue classes (keys of CueLexicon) speak for or against an entity. For events: notAfter before their words, notBefore right after the head, and nothing else. */
export interface CueRules {
  /** Words near the name (same sentence) that show who is meant. */
  readonly near?: readonly string[];
  /** Classes that contradict the name when they stand directly before it (at most one word between): clubs, product nouns, other first names. */
  readonly notAfter?: readonly string[];
  /** … directly after it. */
  readonly notBefore?: readonly string[];
  /** … anywhere in the same sentence. */
  readonly notNear?: readonly string[];
  /** Those of the classes above that tell another thing of the same name: once met, the whole page is likely to mean it. */
  readonly other?: readonly string[];
}

/** One way in which a language words an event: a head noun or verb with modifiers, in any order, within one sentence. */
export interface WordingSource {
  readonly lang: string;
  /** Head words; '*' at the end of a word means any ending of up to 4 letters ("pakt*"). A head may be of several words. */
  readonly head: readonly string[];
  /** Groups of modifiers: one word of each group must stand near the head. Empty: the head is enough, under the anchor rule. */
  readonly with: readonly (readonly string[])[];
  /** How many words may lie between the head and a modifier. @default 4 */
  readonly within?: number;
}

export interface EventSource {
  /** EDTF date or interval of the event. */
  readonly date: string;
  readonly wordings: readonly WordingSource[];
  /** Ids of entities of which enough must be near; every inner list is one requirement ("one of these"). */
  readonly anchors: readonly (readonly string[])[];
  /** Further requirements that may be met anywhere on the page. */
  readonly far?: readonly (readonly string[])[];
  /** How near the anchors must be. @default 'paragraph' */
  readonly reach?: 'sentence' | 'paragraph' | 'page';
  /** Heads that may stand alone once the event was named in full on the page ("the pact"); per language. */
  readonly short?: readonly { readonly lang: string; readonly head: readonly string[] }[];
}

export interface EntitySource {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name that cards and reasons show. */
  readonly label: string;
  /** Persons: grammatical gender of the name. */
  readonly gender?: 'm' | 'f';
  readonly names: readonly NameSource[];
  readonly titles?: readonly TitleSource[];
  readonly not?: readonly ExclusionSource[];
  readonly cues?: CueRules;
  readonly event?: EventSource;
}

/**
 * Words that give evidence, by class and language: {"club": {"en": ["FC", "Dynamo"], "ru": ["Динамо", "клуб*"]}}.
 * '*' at the end: any ending of up to 4 letters. An entry may be of several words. Case does not count.
 * Ten classes mean something to the engine itself: `given-name` (first names of anybody), `former` (before a title), `occupation` (trades of nobody covered), `region` and `district` (after a name: a place elsewhere),
 * and beside persons' names `address` (Mr, Minister), `female-address` (Mrs: no man), `thing-before` and `thing-after` (streets, ships and shops of the name), `namesake` (somebody else, by the page's own word).
 */
export type CueLexicon = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface GazetteerSource {
  readonly id: string;
  readonly version: string;
  /** The day (YYYY-MM-DD) on which its facts were last looked over: who holds an office later is not known. Absent: any year may be meant. */
  readonly updated?: string;
  /** Gone through once, from the first to the last: they need not all be in memory. */
  readonly entities: Iterable<EntitySource>;
  /** How many names they have in all, for progress; absent: counted where the entities are an array, else not known. */
  readonly nameCount?: number;
  readonly cues: CueLexicon;
  /** Words that lie near a name and are none: alone they are never a misspelling. */
  readonly commonWords?: readonly string[];
}
