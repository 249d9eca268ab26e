import type { NameSource } from '../source.ts';
import type { EntityKind } from '../types.ts';
import { inCaseOf } from './decline.ts';
import { grammars } from './paradigms/index.ts';
import type { Grammar } from './paradigms/types.ts';
import { genderOf, personForms } from './person.ts';
import { acronym, phraseForms } from './phrase.ts';
import { splitName, type NameWord } from './split-name.ts';

/** Forms of one word of a name. */
export interface WordForms {
  readonly base: string;
  /** Every other form, base excluded, without duplicates, in the original letters with diacritics. */
  readonly forms: readonly string[];
}

/** The words of a name, each with all forms that it can take inside that name, in the language that the name is tagged with. */
export function nameForms(name: NameSource, kind: EntityKind, gender?: 'm' | 'f'): WordForms[] {
  const words = splitName(name.text);
  const grammar = grammars[primaryTag(name.lang)];
  const forms = grammar === undefined || name.fixed === true ? [] : formsOf(words, name, kind, grammar, gender);
  return words.map((word, place) => ({ base: word.text, forms: distinct(word.text, forms[place] ?? [], name.lang) }));
}

function formsOf(words: readonly NameWord[], name: NameSource, kind: EntityKind, grammar: Grammar, gender?: 'm' | 'f'): readonly (readonly string[])[] {
  if (kind === 'person') {
    const own = name.gender === 'n' ? undefined : name.gender;
    return personForms(words, grammar, own ?? gender ?? genderOf(words), name.use === 'given');
  }
  const [only] = words;
  if (words.length === 1 && only !== undefined && acronym.test(only.text)) return [acronymForms(only.text, grammar)];
  return phraseForms(words, grammar, headTable(words, kind, grammar), name.gender);
}

/** Places of one word, and cities of any length, have declensions of their own; "Федерация" in a state's full name is a common noun. A medium's own name takes no article. */
function headTable(words: readonly NameWord[], kind: EntityKind, grammar: Grammar): Grammar['noun'] {
  const oneWord = words.length === 1;
  const named = kind === 'medium' || kind === 'organisation';
  const place = kind === 'metonym' || (kind === 'state' && oneWord) || (named && oneWord && grammar.firstOnly === true);
  return place ? [...grammar.place, ...grammar.noun] : grammar.noun;
}

function acronymForms(word: string, grammar: Grammar): string[] {
  return grammar.acronym?.split(' ').map((ending) => `${word.toLowerCase()}-${ending}`) ?? [];
}

/** German spells ß also ss (Switzerland always); the base counts as one of its forms then. */
function distinct(base: string, forms: readonly string[], lang: string): string[] {
  const cased = forms.map((form) => inCaseOf(base, form));
  const spelled = primaryTag(lang) === 'de' ? [base, ...cased].flatMap((form) => [form, form.replaceAll('ß', 'ss')]) : cased;
  return [...new Set(spelled)].filter((form) => form !== base);
}

const primaryTag = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';
