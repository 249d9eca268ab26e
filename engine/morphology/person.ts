import { decline } from './decline.ts';
import type { Grammar } from './paradigms/types.ts';
import { isJoined, type NameWord } from './split-name.ts';

type Gender = 'm' | 'f';

/** Men's names in -а, -я, -a: the ending alone would make them women's. */
const men = /^(никита|илья|лука|фома|кузьма|савва|микита|ілля|сава|хома|кузьма|микола|мікола|данила|гаврила|мікіта|ілья|mykoła|mykola|mikoła|mikola|nikita|mikita|ilja|illa|ilia|illja|luka|sasha|саша|sawa|sava|kuba|barnaba)$/;
const womansPatronymic = /(вна|ічна|ична|ўна)$/;
const mansPatronymic = /(вич|віч|wicz|vič|vich|льич|mič)$/;
const womansSurname = /(?:(?<=.[оеєё]в|.[иіїы]н)а|ская|цкая|[сцз]ька|owa|ewa|ová|ska|cka)$/;
const initial = /^\p{Lu}\p{M}*$/u;
const particle = /^\p{Ll}+$/u;

/** The gender that a person's name shows by itself: patronymic first, then first name, then surname; a man's when nothing shows. */
export function genderOf(words: readonly NameWord[]): Gender {
  const lower = words.map((word) => word.text.toLowerCase()).filter((word) => word.length > 1);
  if (lower.some((word) => womansPatronymic.test(word))) return 'f';
  if (lower.length > 2 && lower.slice(1).some((word) => mansPatronymic.test(word))) return 'm';
  const first = lower[0] ?? '';
  if (lower.length > 1) return men.test(first) || !/[аяa]$/.test(first) ? 'm' : 'f';
  return womansSurname.test(first) ? 'f' : 'm';
}

/** What the forms of a word of a person's name depend on, besides the word. */
export interface PersonWord {
  readonly gender: Gender;
  readonly isSurname: boolean;
  readonly isLast: boolean;
}

/**
 * The part of each word of a person's name. The last word is the surname, those before it are first names and patronymics, unless the name
 * is one that consists of these alone. Hyphenated parts share a role.
 */
export function personWords(words: readonly NameWord[], gender: Gender, givenOnly: boolean): PersonWord[] {
  const surnameFrom = givenOnly ? words.length : surnameStart(words);
  return words.map((_, place) => ({ gender, isSurname: place >= surnameFrom, isLast: place === words.length - 1 }));
}

/** The forms of one word of a person's name; initials and particles (van, ibn) never change. */
export function personForms(word: string, grammar: Grammar, { gender, isSurname, isLast }: PersonWord): readonly string[] {
  if (initial.test(word) || particle.test(word)) return [];
  if (grammar.lastOnly === true && !isLast) return [];
  const table = [...(isSurname ? grammar.surname : grammar.given), ...grammar.noun];
  const found = decline(word, table, grammar.softening, gender)
    // Men in -а, -я decline like feminine nouns
    ?? (gender === 'm' ? decline(word, grammar.noun, grammar.softening) : undefined);
  return found?.forms ?? [];
}

function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  while (start > 0 && isJoined(words[start])) start--;
  return start;
}
