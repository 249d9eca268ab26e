/**
 * The journey of a text, as one function:
 *
 *   text --blocks--> words --gazetteer--> hits --evidence--> candidates --page--> mentions
 *
 * A page goes the same way block by block (readText, gatherEvidence, decideMentions); here it is for a text that is there as a whole.
 */
import { cutBlock, longestBlock } from './cut-block.ts';
import { decideMentions } from './decide-mentions.ts';
import { namesOf } from './found-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { gatherEvidence } from './page-evidence.ts';
import { readText } from './read-text.ts';
import { recogniseLanguage } from './recognise-language.ts';
import type { Mention } from './types.ts';

export interface TextInfo {
  /** BCP 47 tag of the text's language; absent or '': recognised. */
  readonly lang?: string;
  /** EDTF date of the text, where known: decides who held a title. */
  readonly date?: string | null;
}

/** All mentions of a text, in reading order, with spans in UTF-16 code units of it. */
export function findMentions(gazetteer: Gazetteer, text: string, { lang, date = null }: TextInfo = {}): Mention[] {
  const language = lang || recogniseLanguage(text);
  const blocks = [...splitBlocks(text)];
  const readings = blocks.map(({ start, end }) => readText(gazetteer, text.slice(start, end), language));
  const names = namesOf(gazetteer);
  const page = gatherEvidence(names, readings, { date });
  return readings.flatMap((reading, i) =>
    decideMentions(names, reading, page).map((mention) => ({ ...mention, start: mention.start + blocks[i]!.start, end: mention.end + blocks[i]!.start })));
}

/** Paragraphs of a plain text: an empty line ends one; a single line break may be a wrapped line. One longer than any prose is cut, as in a page. */
export function* splitBlocks(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    yield* cutLong(text, start, index);
    start = index + gap.length;
  }
  yield* cutLong(text, start, text.length);
}

function* cutLong(text: string, from: number, end: number): Generator<{ start: number; end: number }> {
  let start = from;
  while (end - start > longestBlock) {
    const to = start + cutBlock(text.slice(start, start + longestBlock), longestBlock);
    yield { start, end: to };
    start = to;
  }
  if (start < end) yield { start, end };
}
