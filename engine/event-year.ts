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
/** "the 1941 invasion", "the June 1941 invasion", "Germany's 1941 Ukrainian invasion"; a preposition would date what is told: "by 2024 the invasion had …". */
const before = new RegExp(`(?:^|[.!?:;(«„“"–—]\\s*|(?<!\\p{L})(?:the|an?|this|that|its|their|his|her|our)${gap}|['’]s?${gap})(?:${part}${gap}){0,2}${year}(?:['’]s)?[\\s\\u00a0-](?:\\p{L}{1,20}[\\s\\u00a0-])?$`, 'iu');
/** Among the words, right before the head: "Russia's brutal 2014 invasion". */
const attribute = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,:])${year}[\\s\\u00a0]$`, 'u');
const inside = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,:])${year}`, 'gu');
/** Words of a complement that are neither names nor short; a participle, too, may stand before the year ("the pact signed in 1932"). */
const joiner = new RegExp(`^(?:${[
  'with|between|against|mit|zwischen|gegen|avec|entre|contra|contre|między|mezi|proti|между|против|між|проти|паміж|супраць|срещу',
  'signed|concluded|launched|begun|started|signé|conclu|lancée|firmado|concluido|iniciada|podpisany|podpisanego|zawarty|zawartego|rozpoczęta|podepsaný|podepsané',
].join('|')})$`, 'u');

interface Words { readonly first: number; readonly last: number }

/**
 * How far the words are dated to another year than the event's: 'head', so that no wording of this head is the event; 'wording', where the year stands
 * somewhere among them and may date what is told ("In February 2023 the invasion …"); null, where it does not.
 * @param date EDTF date or interval of the event
 */
export function ofAnotherYear(block: Block, words: Words, head: Words, date: string): 'head' | 'wording' | null {
  const [from, until = from] = date.split('/').map((end) => end.slice(0, 4));
  const isAnother = (found: RegExpMatchArray | null): boolean => found !== null && (found.groups!['year']! < from! || found.groups!['year']! > until!);
  const { start, end } = spanOf(block, words);
  const headStart = block.tokens.starts[head.first]!;
  const ahead = (at: number): string => block.text.slice(Math.max(0, at - reach), at);
  if (isAnother(before.exec(ahead(start))) || isAnother(yearAfter(block, words.last))) return 'head';
  if (headStart > start && (isAnother(attribute.exec(block.text.slice(start, headStart))) || isAnother(before.exec(ahead(headStart))))) return 'head';
  if (head.last < words.last && isAnother(yearAfter(block, head.last))) return 'head';
  return [...block.text.slice(start, end).matchAll(inside)].some(isAnother) ? 'wording' : null;
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
