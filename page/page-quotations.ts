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
  /** Covered entities that the block mentions. */
  readonly mentions: readonly (Span & { readonly entity: string })[];
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

/** The words without their marks: blocks[block].text.slice(start, end). */
export interface PageQuotation extends Span {
  readonly block: number;
  readonly text: string;
  readonly lang: string;
  /** 'marks' of quotation in the text, or an 'element' of the page. */
  readonly by: 'marks' | 'element';
  /** How many quotations stand around this one in the same block. */
  readonly depth: number;
  /** Mentions around the quotation, not in it: nearest first, then in reading order. */
  readonly near: readonly NearMention[];
  /** Ids of the entities that are mentioned inside the quotation. */
  readonly inside: readonly string[];
}

/** Shorter quoted stretches are names, titles and words held at a distance, not what somebody said (words). */
const leastWords = 4;

/** All quotations of at least `least` words, in reading order; one a stretch, whether marks or the page's element set it apart. */
export function pageQuotations(blocks: readonly QuotableBlock[], least: number = leastWords): PageQuotation[] {
  const isQuotation = blocks.map(isNothingElse);
  return blocks.flatMap((block, number) => {
    const next = blocks[number + 1]?.text ?? '';
    const byMarks = quotedStretches(block.text, (mark) => openingMark(next) === mark).map((stretch) => ({ ...stretch, by: 'marks' as const }));
    // an element around one marked quotation says nothing more
    const byElement = block.quoted.map((span) => ({ ...withoutMarks(block.text, span), by: 'element' as const, depth: 0 }))
      .filter((span) => !byMarks.some((one) => one.start <= span.start + 1 && one.end >= span.end - 1));
    const around = (span: Span): number => byElement.filter((one) => one.start <= span.start && one.end >= span.end).length;
    return [...byElement, ...byMarks.map((one) => ({ ...one, depth: one.depth + around(one) }))]
      .filter(({ start, end }) => countWords(block.text.slice(start, end)) >= least)
      .sort((a, b) => a.start - b.start || a.depth - b.depth)
      .map(({ start, end, by, depth }): PageQuotation => ({
        start, end, by, depth, block: number, lang: block.lang, text: block.text.slice(start, end),
        near: nearMentions(blocks, number, { start, end }, isQuotation),
        inside: [...new Set(block.mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ entity }) => entity))],
      }));
  });
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

/** The nearest block in a direction that is no mere quotation, or -1. */
function framing(number: number, direction: 1 | -1, isQuotation: readonly boolean[]): number {
  let at = number + direction;
  for (let passed = 0; isQuotation[at] && passed < mostInRow; passed++) at += direction;
  return isQuotation[at] === false ? at : -1;
}

function nearMentions(blocks: readonly QuotableBlock[], number: number, span: Span, isQuotation: readonly boolean[]): NearMention[] {
  const { text } = blocks[number]!;
  const sentence = sentencesAround(text, span);
  const at = (block: number, where: (mention: Span) => Nearness | null): NearMention[] =>
    (blocks[block]?.mentions ?? []).flatMap(({ entity, start, end }) => {
      const place = where({ start, end });
      return place ? [{ entity, start, end, block, where: place }] : [];
    });
  const own = at(number, ({ start, end }) =>
    start < span.end && end > span.start ? null : start >= sentence.start && end <= sentence.end ? 'sentence' : 'paragraph');
  const found = [...own, ...at(framing(number, -1, isQuotation), () => 'before'), ...at(framing(number, 1, isQuotation), () => 'after')];
  return nearnesses.flatMap((where) => found.filter((mention) => mention.where === where));
}

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
  const before = /[„‟“”«»‚‘’‹›"'\s:,–—-]{0,20}$/u.exec(text.slice(0, start))![0].length;
  const led = /[:,–—-]\s{0,9}[„‟“”«»‚‘’‹›"']{0,9}$/u.test(text.slice(0, start)) && before < start ? sentenceAround(text, { start: start - before - 1, end: start - before }) : whole;
  return { start: Math.min(whole.start, led.start), end: Math.max(whole.end, said.end) };
}
