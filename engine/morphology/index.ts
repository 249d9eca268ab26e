/** Names as paradigms: the forms that a name takes, and its spellings in other languages. Used when a pack is built, never on a page. */
export { nameForms, type WordForms } from './name-forms.ts';
export { transliterations, type Transliteration } from './transliterate/transliterations.ts';
