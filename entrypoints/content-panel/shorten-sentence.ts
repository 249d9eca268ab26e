import type { Sentence } from '../../page/index.ts';

/** Longer sentences are cut around their words: a page without full stops is one sentence (UTF-16 code units). */
const longest = 400;

/** A sentence short enough to be listed, cut between words where there are any, with an ellipsis at each cut. */
export function shortenSentence(sentence: Sentence): Sentence {
  const { text, start, end } = sentence;
  if (text.length <= longest) return sentence;
  const room = Math.max(0, Math.floor((longest - (end - start)) / 2));
  const before = text.slice(Math.max(0, start - room), start);
  const after = text.slice(end, end + room);
  const head = start > room ? `… ${before.replace(/^\S*\s+(?=\S)/u, '')}` : before;
  const tail = end + room < text.length ? `${after.replace(/\s+\S*$/u, '')} …` : after;
  const words = text.slice(start, end);
  return { text: head + words + tail, start: head.length, end: head.length + words.length };
}
