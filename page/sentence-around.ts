/** The sentence around a span, cut where the browser's own rules end sentences: for lists that show a mention in its words. */
import type { Span } from '../engine/index.ts';

/** Where the sentence (or sentences) around a span stand in the same text. The rules are the languages' common ones: a page's lang attribute may be no language. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  // a line break of the source ends no sentence: as a space, of the same length, it keeps the offsets
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\s/g, ' '));
  const first = sentences.containing(start);
  const last = sentences.containing(end - 1);
  return { start: first?.index ?? 0, end: last ? last.index + last.segment.length : text.length };
}
