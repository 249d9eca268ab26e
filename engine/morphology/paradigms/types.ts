/** How a language's declensions are written down. Everything is tried on the lower-cased word; the first row that fits is the word's paradigm. */

/** What adjectives agree with: the gender of a singular, or the plural. */
export type Agreement = 'm' | 'f' | 'n' | 'p';

/** One declension: an ending of the base form and the endings that replace it. */
export interface Paradigm {
  /** The ending that is cut off; lookbehinds say after what. */
  readonly base: RegExp;
  /** Gender or number of the words that decline so; absent: any. */
  readonly of?: Agreement;
  /** The other endings, separated by spaces; '-' is the bare stem. An empty string: the word does not change. */
  readonly forms: string;
  /** True when a case (dative, locative or vocative) has the stem softened by the language's table, ending included. @default false */
  readonly softened?: true;
}

export interface Grammar {
  /** Surnames, before the nouns are tried. */
  readonly surname: readonly Paradigm[];
  /** First names, before the nouns are tried. Patronymics decline as nouns. */
  readonly given: readonly Paradigm[];
  /** Names of places and states of one word, before the nouns are tried. */
  readonly place: readonly Paradigm[];
  readonly noun: readonly Paradigm[];
  /** How adjectives before (and in some languages after) a noun are recognised, and their endings. */
  readonly adjective: readonly Paradigm[];
  /** Last letters of a stem and what they become before the softening ending, that ending included; '' is the rest. */
  readonly softening?: readonly (readonly [from: string, to: string])[];
  /** Nouns (lower case) after which a place name in the nominative may decline too: "Республика Беларусь". */
  readonly apposition?: readonly string[];
  /** True where adjectives that follow their noun decline with it: "Federacja Rosyjska". @default false */
  readonly adjectiveAfter?: true;
  /** Endings that an acronym takes after a hyphen. */
  readonly acronym?: string;
  /** True where only the first word of a noun group changes (it carries the article). @default false */
  readonly firstOnly?: true;
  /** True where only the last word of a person's name changes ("Wladimir Putins"). @default false */
  readonly lastOnly?: true;
}
