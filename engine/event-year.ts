/** A year that stands at an event's words tells which of its name is meant: "the invasion of Ukraine in June 1941", "Germany's 1941 invasion". */
import type { Block } from './block.ts';
import { spanOf } from './block.ts';
import { joins } from './scan.ts';
import { isCapitalised } from './surface.ts';
import { gap, part } from './year-words.ts';

/** Characters before and behind the words that are looked at; a complement ("pact [with the USSR] of 1932") may have so many words and characters. */
const reach = 60;
const longestComplement = { words: 6, characters: 80 };

/** Not a round hundred: that counts something more often than it dates it. */
const year = String.raw`(?<year>1\d(?!00)\d\d|20(?!00)\d\d)(?![\p{L}\p{N}]|[.,:]\d)`;
const prepositions = 'in|of|from|during|on|im|am|von|vom|aus|en|de|du|del|el|le|au|nel|dell|em|do|w|z|ze|v|ve|iz|leta|в|во|у|ў|з|із|с|со|за|от|від|ад|през|на';
const article = `(?:the|dem|der|des|l|la|el)['’]?(?:${gap})?`;
const when = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?${gap})?(?:(?:${article})?${part},?(?:${gap}|-)(?:(?:of|de|del|des)${gap})?){0,3}(?:\\d{1,2},?${gap})?${year}`;
const afterWords = new RegExp(`^(?:${gap}\\(?|\\()(?:(?:${prepositions})${gap})?${when}`, 'iu');
/** Behind a complement a bare number may count what follows: it takes a preposition, or the word "year" after it. */
const afterComplement = new RegExp(`^${gap}(?:(?:${prepositions})${gap}|(?=[\\p{L}\\d\\s]{0,30}\\d{4}\\s(?:год|рок|rok|г\\.)))${when}`, 'iu');
/** "the 1941 invasion", "Germany's 1941 Ukrainian invasion"; a preposition would date what is told: "by 2024 the invasion had …". */
const before = new RegExp(`(?:^|[.!?:;(«„“"–—]\\s*|(?<!\\p{L})(?:the|an?|this|that|its|their|his|her|our)${gap}|['’]s?${gap})${year}[\\s\\u00a0-](?:\\p{L}{1,20}[\\s\\u00a0-])?$`, 'iu');
const inside = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,:])${year}`, 'gu');
/** Words of a complement that are neither names nor short. */
const joiner = /^(?:with|between|against|mit|zwischen|gegen|avec|entre|contra|contre|między|mezi|proti|między|между|против|між|проти|паміж|супраць|срещу)$/u;

/**
 * Whether the words are dated to another year than the event's.
 * @param date EDTF date or interval of the event
 */
export function isOfAnotherYear(block: Block, words: { readonly first: number; readonly last: number }, date: string): boolean {
  const [from, until = from] = date.split('/').map((end) => end.slice(0, 4));
  return yearsAt(block, words).some((one) => one < from! || one > until!);
}

function yearsAt(block: Block, words: { readonly first: number; readonly last: number }): string[] {
  const { text } = block;
  const { start, end } = spanOf(block, words);
  const own = [...text.slice(start, end).matchAll(inside)].map(({ groups }) => groups!['year']!);
  const beside = [before.exec(text.slice(Math.max(0, start - reach), start)), yearAfter(block, words.last)];
  return [...own, ...beside.flatMap((found) => found?.groups!['year'] ?? [])];
}

function yearAfter({ text, tokens }: Block, last: number): RegExpExecArray | null {
  const tail = (word: number): string => text.slice(tokens.ends[word], tokens.ends[word]! + reach);
  const end = tokens.ends[last]!;
  // most words have no number near them
  if (!/\d{4}/u.test(text.slice(end, end + longestComplement.characters + reach))) return null;
  let found = afterWords.exec(tail(last));
  for (let word = last + 1; !found && word <= last + longestComplement.words && word < tokens.count && joins(text, tokens, word - 1); word++) {
    const start = tokens.starts[word]!;
    if (start - end > longestComplement.characters) break;
    if (!isCapitalised(text, start) && tokens.ends[word]! - start > 3 && !joiner.test(text.slice(start, tokens.ends[word]))) break;
    found = afterComplement.exec(tail(word));
  }
  return found;
}
