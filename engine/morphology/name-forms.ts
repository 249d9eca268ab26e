import type { NameSource } from '../source.ts';
import type { EntityKind } from '../types.ts';
import { inCaseOf } from './decline.ts';
import { grammars } from './paradigms/index.ts';
import type { Grammar } from './paradigms/types.ts';
import { genderOf, personForms, personWords } from './person.ts';
import { acronym, phraseForms } from './phrase.ts';
import { remember } from './remember.ts';
import { splitName, type NameWord } from './split-name.ts';

/** Forms of one word of a name. */
export interface WordForms {
  readonly base: string;
  /** Every other form, base excluded, without duplicates, in the original letters with diacritics. */
  readonly forms: readonly string[];
}

/** The words of a name, each with all forms that it can take inside that name, in the language that the name is tagged with. Equal words of persons are one object. */
export function nameForms(name: NameSource, kind: EntityKind, gender?: 'm' | 'f'): readonly WordForms[] {
  const words = splitName(name.text);
  const lang = primaryTag(name.lang);
  const grammar = name.fixed === true ? undefined : grammars[lang];
  if (grammar !== undefined && kind === 'person') return formsOfPerson(words, name, lang, grammar, gender);
  const forms = grammar === undefined ? [] : formsOf(words, name, kind, grammar);
  return words.map((word, place) => ({ base: word.text, forms: distinct(word.text, forms[place] ?? [], lang) }));
}

const personsWords = new Map<string, WordForms>();

function formsOfPerson(words: readonly NameWord[], name: NameSource, lang: string, grammar: Grammar, gender?: 'm' | 'f'): WordForms[] {
  const own = name.gender === 'n' ? undefined : name.gender;
  return personWords(words, own ?? gender ?? genderOf(words), name.use === 'given').map((part, place) => {
    const { text } = words[place]!;
    return remember(personsWords, `${lang} ${part.gender} ${part.isSurname} ${part.isLast} ${text}`, () => ({ base: text, forms: distinct(text, personForms(text, grammar, part), lang) }));
  });
}

function formsOf(words: readonly NameWord[], name: NameSource, kind: EntityKind, grammar: Grammar): readonly (readonly string[])[] {
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
  const spelled = lang === 'de' ? [base, ...cased].flatMap((form) => [form, form.replaceAll('ß', 'ss')]) : cased;
  return [...new Set(spelled)].filter((form) => form !== base);
}

const primaryTag = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';
