/** A year that stands at a title itself tells when it was held: "the Kremlin spokesman in 2009", "у 2031 році президент Білорусі". */
import type { Block } from './block.ts';
import { spanOf } from './block.ts';
import { gap, part } from './year-words.ts';

/** Words that tie a year to the office beside it. Not "by", "до", "bis": what is promised by a year is not held in it. */
const during = 'in|of|since|during|the|year|im|jahre?|von|seit|der|die|en|de|del|depuis|l|année|año|le|la|el|в|у|ў|с|з|із|от|през|година|w|z|od|v|ve|roce|roku|leta|letu';
const year = String.raw`((?:19|20)\d\d)(?![\p{L}\p{N}]|[.,:]\d)`;
const after = new RegExp(String.raw`^[\s\u00a0\u202f]*\(?(?:(?:${during})['’]?${gap}){0,3}(?:${part}${gap}){0,2}${year}`, 'iu');
/** At the start of a sentence: "In 2031 the …", "In April 2008, the …", "Im Jahr 2031 wird der …", "В 2031 году …". Later in one it may date what was said before: "since 2008, the Russian president said". */
const opening = new RegExp(String.raw`^(?:(?:${during})['’]?${gap}){0,3}(?:${part}${gap}){0,2}${year}(?:${gap}\p{L}{1,6}\.?){0,2},?(?:${gap}\p{L}{1,3}['’]?)?[\s\u00a0\u202f]*$`, 'iu');
/** "the 2031 president of Belarus" */
const before = new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[-–/.,:])${year}[\s\u00a0\u202f]$`, 'iu');

/** Characters before and behind a title that are looked at; an opening is no longer. */
const reach = 40;

/** @returns the year, of four digits, or undefined where none stands at the title. */
export function yearAt(block: Block, hit: { readonly first: number; readonly last: number }): string | undefined {
  const { text, tokens, sentences } = block;
  const { start, end } = spanOf(block, hit);
  const found = after.exec(text.slice(end, end + reach)) ?? before.exec(text.slice(Math.max(0, start - reach), start));
  if (found) return found[1];
  let first = hit.first;
  while (first > 0 && sentences[first - 1] === sentences[hit.first] && start - tokens.starts[first - 1]! <= reach) first--;
  return first > 0 && sentences[first - 1] === sentences[hit.first] ? undefined : opening.exec(text.slice(tokens.starts[first], start))?.[1];
}
