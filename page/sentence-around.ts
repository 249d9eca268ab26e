/** The sentence around a span, cut where the browser's own rules end sentences: for lists that show a mention in its words. */
import type { Span } from '../engine/index.ts';

/** The text that was last asked about: a long sentence without a stop is asked about for each of its hundreds of mentions or quotations. */
let last: { readonly text: string; readonly sentences: Intl.Segments } | undefined;

function sentencesOf(text: string): Intl.Segments {
  // a line break of the source ends no sentence: as a space, of the same length, it keeps the offsets
  if (last?.text !== text) last = { text, sentences: new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\s/g, ' ')) };
  return last.sentences;
}

/** Where the sentence (or sentences) around a span stand in the same text. The rules are the languages' common ones: a page's lang attribute may be no language. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const sentences = sentencesOf(text);
  const first = sentences.containing(start);
  const last = sentences.containing(end - 1);
  return { start: first?.index ?? 0, end: last ? last.index + last.segment.length : text.length };
}
