/**
 * A way of writing names of one language with the letters of another. Rules are 'from=to', separated by spaces, longest first:
 * Before the letters, '^' means only at the start of a word, '<' only after a vowel, '+' only where a vowel is iotated (at the start, after
 * a vowel, an apostrophe or a sign); after them, '$' means only at the end of a word, '>' only before a consonant. Letters without a rule stay.
 */
export interface System {
  /** The standard's or habit's name. */
  readonly name: string;
  /** Primary tags of the languages whose names it writes. */
  readonly of: readonly string[];
  /** BCP 47 tag of the language that writes so. */
  readonly to: string;
  readonly rules: string;
  /** Further habits of the same press: each overrides the rules and gives one more spelling of a word. */
  readonly variants?: readonly string[];
}
