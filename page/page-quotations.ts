/** The quotations of a page, and who stands near them. */
import type { Span } from '../engine/index.ts';
import { openingMark, quotedStretches } from './quotation-marks.ts';
import { sentenceAround } from './sentence-around.ts';

/** One block of the page's text, in reading order. */
export interface QuotableBlock {
  readonly text: string;
  /** BCP 47 tag, '' when the page does not say. */
  readonly lang: string;
  /** What the page itself marks as quoted: the whole text of a blockquote, the stretch of a <q>. */
  readonly quoted: readonly Span[];
  /** Covered entities that the block mentions: in order, none on another. */
  readonly mentions: readonly (Span & { readonly entity: string })[];
  /** What the page shows as deleted: no part of what is quoted. @default none */
  readonly deleted?: readonly Span[];
  /** Where something is seen whose words are not in the text (code, a key, a drawing): a quotation there is not known whole. In order. @default none */
  readonly unread?: readonly number[];
}

/**
 * Where a mention stands from a quotation, nearest first: in its sentence, in its paragraph, in the paragraph before or after.
 * Paragraphs that are nothing but quotations are passed over: several of them are introduced, and signed, together.
 */
export const nearnesses = ['sentence', 'paragraph', 'before', 'after'] as const;
export type Nearness = (typeof nearnesses)[number];

export interface NearMention extends Span {
  readonly entity: string;
  /** Index of the block in which the mention stands. */
  readonly block: number;
  readonly where: Nearness;
}

/** Where the words stand without their marks, in blocks[block].text. */
export interface PageQuotation extends Span {
  readonly block: number;
  /** These words, without what is deleted. */
  readonly text: string;
  readonly lang: string;
  /** 'marks' of quotation in the text, or an 'element' of the page. */
  readonly by: 'marks' | 'element';
  /** How many quotations stand around this one in the same block. */
  readonly depth: number;
  /** Mentions around the quotation, not in it, the nearest of each entity: nearest first, then in reading order. Not more than twenty. */
  readonly near: readonly NearMention[];
  /** Ids of the entities that are mentioned inside the quotation. */
  readonly inside: readonly string[];
}

/** Shorter quoted stretches are names, titles and words held at a distance, not what somebody said (words). */
const leastWords = 4;

/**
 * All quotations of at least `least` words, in reading order; one a stretch, whether marks or the page's element set it apart. Those with something in
 * them that was not read are left out. Comes in small pieces of work, null where one has brought nothing, so that whoever asks may pause or stop anywhere.
 */
export function* pageQuotations(blocks: readonly QuotableBlock[], least: number = leastWords): Generator<PageQuotation | null, void, undefined> {
  const isQuotation = remembered((number: number) => isNothingElse(blocks[number]!));
  for (const [number, block] of blocks.entries()) {
    for (const { start, end, by, depth } of stretchesIn(block, blocks[number + 1]?.text ?? '')) {
      const text = withoutDeleted(block, { start, end });
      yield countWords(text) < least || isPartlyUnread(block, { start, end }) ? null : {
        start, end, by, depth, text, block: number, lang: block.lang, near: nearMentions(blocks, number, { start, end }, isQuotation), inside: mentionedInside(block, { start, end }),
      };
    }
    yield null;
  }
}

type Stretch = Pick<PageQuotation, 'start' | 'end' | 'by' | 'depth'>;

/** @param next the text after the block's, which may go on with its last quotation */
function stretchesIn({ text, quoted }: QuotableBlock, next: string): Stretch[] {
  const byMarks = quotedStretches(text, (mark) => openingMark(next) === mark).map((stretch): Stretch => ({ ...stretch, by: 'marks' }));
  if (quoted.length === 0) return byMarks;
  // an element around one marked quotation says nothing more
  const byElement = quoted.map((span): Stretch => ({ ...withoutMarks(text, span), by: 'element', depth: 0 }))
    .filter((span) => !byMarks.some((one) => one.start <= span.start + 1 && one.end >= span.end - 1));
  const around = (span: Span): number => byElement.filter((one) => one.start <= span.start && one.end >= span.end).length;
  return [...byElement, ...byMarks.map((one) => ({ ...one, depth: one.depth + around(one) }))].sort((a, b) => a.start - b.start || a.depth - b.depth);
}

function withoutDeleted({ text, deleted = [] }: QuotableBlock, { start, end }: Span): string {
  let kept = '';
  let from = start;
  for (const gone of deleted) {
    if (gone.end <= from || gone.start >= end) continue;
    kept += text.slice(from, Math.max(from, gone.start));
    from = Math.min(end, gone.end);
  }
  return kept + text.slice(from, end);
}

/** Whether something that was not read stands in a quotation, or between its marks and its words. */
function isPartlyUnread({ text, unread = [] }: QuotableBlock, { start, end }: Span): boolean {
  if (unread.length === 0) return false;
  const from = text.slice(0, start).trimEnd().length;
  const to = text.length - text.slice(end).trimStart().length;
  return unread.some((at) => at >= from && at <= to);
}

function remembered<T>(find: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    if (!known.has(number)) known.set(number, find(number));
    return known.get(number)!;
  };
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ-]*/gu)?.length ?? 0;

/** A block quotation may carry marks of its own at both ends. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = /^[\s„‟“”«»‚‘‹›"']*/u.exec(words)![0].length;
  const to = /[\s“”«»‘’‹›"']{0,20}$/u.exec(words.slice(from))![0].length;
  return { start: start + from, end: end - to };
}

/** True when one quotation takes up the block, so that no words are left to say whose it is. */
function isNothingElse({ text, quoted }: QuotableBlock): boolean {
  return [...quoted, ...quotedStretches(text)].some(({ start, end }) => !/\p{L}/u.test(text.slice(0, start)) && !/\p{L}/u.test(text.slice(end)));
}

/** More quotations than this in a row are a list of them, and no more of one speaker. */
const mostInRow = 4;

/** The nearest block in a direction that is no mere quotation, or undefined. */
function framing(blocks: readonly QuotableBlock[], number: number, direction: 1 | -1, isQuotation: (number: number) => boolean): number | undefined {
  let at = number + direction;
  for (let passed = 0; blocks[at] && isQuotation(at); at += direction) if (++passed > mostInRow) return undefined;
  return blocks[at] && at;
}

/** More covered names than so many beside one quotation tell nobody apart. */
const mostNear = 20;

/** From the quotation outwards, so that a page full of names costs no more than its nearest. */
function nearMentions(blocks: readonly QuotableBlock[], number: number, span: Span, isQuotation: (number: number) => boolean): NearMention[] {
  const { text, mentions } = blocks[number]!;
  const found = new Map<string, NearMention>();
  const take = ({ entity, start, end }: QuotableBlock['mentions'][number], block: number, where: Nearness): void => {
    const known = found.get(entity);
    if (known ? isNearer(where, known.where) : found.size < mostNear) found.set(entity, { entity, start, end, block, where });
  };
  if (mentions.length > 0) {
    const sentence = sentencesAround(text, span);
    for (const one of outwards(mentions, span)) take(one, number, one.start >= sentence.start && one.end <= sentence.end ? 'sentence' : 'paragraph');
  }
  const before = framing(blocks, number, -1, isQuotation), after = framing(blocks, number, 1, isQuotation);
  if (before !== undefined) for (const one of blocks[before]!.mentions.toReversed()) take(one, before, 'before');
  if (after !== undefined) for (const one of blocks[after]!.mentions) take(one, after, 'after');
  return nearnesses.flatMap((where) => [...found.values()].filter((mention) => mention.where === where).sort((a, b) => a.start - b.start));
}

const isNearer = (a: Nearness, b: Nearness): boolean => nearnesses.indexOf(a) < nearnesses.indexOf(b);

/** The mentions before and after a span, nearest first. */
function* outwards<T extends Span>(mentions: readonly T[], span: Span): Generator<T, void, undefined> {
  let left = firstFrom(mentions, span.start) - 1;
  let right = firstFrom(mentions, span.end);
  // at most one reaches over where the span begins
  if (left >= 0 && mentions[left]!.end > span.start) left--;
  for (;;) {
    const before = mentions[left], after = mentions[right];
    if (before && (!after || span.start - before.end <= after.start - span.end)) {
      yield before;
      left--;
    } else if (after) {
      yield after;
      right++;
    } else return;
  }
}

/** Index of the first mention that begins at an offset or after it. */
function firstFrom(mentions: readonly Span[], offset: number): number {
  let low = 0, high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids of the entities mentioned in a span, each once. */
function mentionedInside({ mentions }: QuotableBlock, { start, end }: Span): string[] {
  const inside = new Set<string>();
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.end <= end; i++) inside.add(mentions[i]!.entity);
  return [...inside];
}

/** Marks and white space between a quotation and the words before it, in UTF-16 code units: bounded, for a text may be one long run of spaces. */
const longestLead = 20;

/**
 * The sentence that frames a quotation: the browser's rules end a sentence at the full stop inside the marks, but
 * “…!” he said. and He said: “…” go on, so the stretch reaches over to the words that stand beside the marks.
 */
function sentencesAround(text: string, { start, end }: Span): Span {
  const whole = sentenceAround(text, { start, end });
  // bounded, for a text may be one long run of spaces
  const after = /^[“”«»‘’‹›"'\s,.;–—-]*/u.exec(text.slice(end))![0].length;
  const goesOn = end + after < text.length && /^[\p{Ll}\p{Lo}]/u.test(text.slice(end + after));
  const said = goesOn || /^[“”«»‘’‹›"']+\s*[,–—-]/u.test(text.slice(end)) ? sentenceAround(text, { start: end + after, end: Math.min(end + after + 1, text.length) }) : whole;
  const lead = text.slice(Math.max(0, start - longestLead), start);
  const before = /[„‟“”«»‚‘’‹›"'\s:,–—-]*$/u.exec(lead)![0].length;
  const led = /[:,–—-]\s{0,9}[„‟“”«»‚‘’‹›"']{0,9}$/u.test(lead) && before < start ? sentenceAround(text, { start: start - before - 1, end: start - before }) : whole;
  return { start: Math.min(whole.start, led.start), end: Math.max(whole.end, said.end) };
}
