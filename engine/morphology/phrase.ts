import { declensions, decline } from './decline.ts';
import type { Agreement, Grammar, Paradigm } from './paradigms/types.ts';
import { isJoined, type NameWord } from './split-name.ts';

type Forms = readonly string[];

/** Capitals beyond the first letter: an acronym, which keeps its letters. */
export const acronym = /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$|\p{N}/u;

/**
 * The forms of each word of a name that is a noun with what belongs to it: adjectives before the noun agree and decline with it; what
 * follows (genitives, prepositions) stays, but for adjectives where the language puts them there and a place in apposition.
 */
export function phraseForms(words: readonly NameWord[], grammar: Grammar, heads: readonly Paradigm[], of?: Agreement): readonly Forms[] {
  const all: Forms[] = words.map(() => []);
  const head = headOf(words, grammar, heads, of);
  if (head === undefined) return all;
  all[head.place] = head.forms;
  if (grammar.firstOnly === true && head.place > 0) all[head.place] = [];
  const agree = (place: number, agreement: Agreement | undefined): boolean => {
    const found = decline(words[place]?.text ?? '', grammar.adjective, grammar.softening, agreement);
    if (found !== undefined) all[place] = found.forms;
    return found !== undefined;
  };
  const leading = words.slice(0, head.place).map((_, place) => place).filter((place) => !isJoined(words[place + 1]));
  for (const place of grammar.firstOnly === true ? leading.slice(0, 1) : leading) agree(place, head.of);
  if (grammar.adjectiveAfter === true) {
    for (let place = head.place + 1; place < words.length && agree(place, head.of); place++);
  }
  if (grammar.apposition?.includes(words[head.place]?.text.toLowerCase() ?? '') === true) {
    appose(words, head.place + 1, grammar, all);
  }
  return all;
}

interface Head extends DeclinedHead {
  readonly place: number;
}

interface DeclinedHead {
  readonly of: Agreement | undefined;
  readonly forms: Forms;
}

/** Initials and the adverb of "so-called" are never the noun. */
const small = /^(\p{L}|так|tak|tzv)$/u;

/** The first word that is no adjective agreeing with a noun after it; of a hyphened compound the last part. */
function headOf(words: readonly NameWord[], grammar: Grammar, heads: readonly Paradigm[], of: Agreement | undefined): Head | undefined {
  for (let place = 0; place < words.length; place++) {
    if (isJoined(words[place + 1]) && !compoundIsClosed(words, place)) continue;
    const text = words[place]?.text ?? '';
    if (small.test(text)) continue;
    const possible = agreements(text, grammar, of);
    if (possible.length > 0 && nounAfter(words, place + 1, grammar, heads, possible)) continue;
    const wanted = of ?? agreedBefore(words, place, grammar, heads);
    if (acronym.test(text)) return { place, of: wanted, forms: [] };
    const found = decline(text, heads, grammar.softening, wanted)
      // An adjective that stands for a noun: белорусские военные
      ?? (place > 0 ? decline(text, grammar.adjective, grammar.softening, wanted) : undefined)
      ?? decline(text, heads, grammar.softening);
    return { place, of: found?.of ?? wanted, forms: found?.forms ?? [] };
  }
  return undefined;
}

/** "Ростов-на-Дону": the first part is the noun when a preposition joins the rest to it. */
function compoundIsClosed(words: readonly NameWord[], place: number): boolean {
  const next = words[place + 1]?.text ?? '';
  return !isJoined(words[place]) && isJoined(words[place + 2]) && next.length <= 3 && next === next.toLowerCase();
}

function agreements(word: string, grammar: Grammar, of?: Agreement): (Agreement | undefined)[] {
  return declensions(word, grammar.adjective, grammar.softening).map((found) => found.of).filter((found) => of === undefined || found === undefined || found === of);
}

/** Whether a noun that an adjective of one of these agreements can belong to comes next, other adjectives aside. */
function nounAfter(words: readonly NameWord[], from: number, grammar: Grammar, heads: readonly Paradigm[], possible: readonly (Agreement | undefined)[]): boolean {
  const text = words[from]?.text;
  if (text === undefined) return false;
  if (acronym.test(text)) return true;
  const shared = agreements(text, grammar).filter((one) => possible.includes(one));
  if (shared.length > 0 && (nounAfter(words, from + 1, grammar, heads, shared) || nounAgreements(text, grammar, heads).length === 0)) return true;
  return nounAgreements(text, grammar, heads).some((one) => one === undefined || possible.includes(one) || possible.includes(undefined));
}

/** What the noun itself may be: its first paradigm, and the plural or neuter that only an adjective can tell from it. */
function nounAgreements(word: string, grammar: Grammar, heads: readonly Paradigm[]): (Agreement | undefined)[] {
  return declensions(word, heads, grammar.softening).map((found) => found.of).filter((of, row) => row === 0 || of === 'p' || of === 'n');
}

/** The agreement that the adjectives before a noun demand of it, where they and the noun's paradigms leave one. */
function agreedBefore(words: readonly NameWord[], place: number, grammar: Grammar, heads: readonly Paradigm[]): Agreement | undefined {
  if (place === 0 || isJoined(words[place])) return undefined;
  const possible = agreements(words[place - 1]?.text ?? '', grammar);
  if (acronym.test(words[place]?.text ?? '')) return possible[0];
  const text = words[place]?.text ?? '';
  return [...nounAgreements(text, grammar, heads), ...agreements(text, grammar)].find((one) => one !== undefined && possible.includes(one));
}

/** A place in apposition declines as a place does by itself; what looks like a plural is its genitive (Republika Białorusi) and stays. */
function appose(words: readonly NameWord[], place: number, grammar: Grammar, all: Forms[]): void {
  const word = words[place];
  if (word === undefined || place !== words.length - 1 || word.text === word.text.toLowerCase()) return;
  const found = decline(word.text, [...grammar.place, ...grammar.noun], grammar.softening);
  if (found !== undefined && found.of !== 'p') all[place] = found.forms;
}
