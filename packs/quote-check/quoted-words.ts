import type { Span } from '../../engine/index.ts';

/** One word of a quotation, as it is compared, and where it stands in the text. */
export interface QuotedWord extends Span {
  /** Without what printers differ in: letter case, marks, hyphens, accents of stress, ё. */
  readonly form: string;
  /** In square or round brackets: put in by an editor, so that its absence says nothing. */
  readonly inserted: boolean;
  /** An ellipsis stands between this word and the one before. */
  readonly afterGap: boolean;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]|[-‐‑'’ʼ`´](?=[\p{L}\p{N}]))*/gu;
const ellipsis = /…|\.{2,}|\[\s*\]|<\s*…\s*>/u;

/** The words of a quotation. Marks of quotation, punctuation and space are not compared: a comma in one report is a full stop in another. */
export function quotedWords(text: string): QuotedWord[] {
  const words: QuotedWord[] = [];
  const closed = closedBrackets(text);
  let depth = 0;
  let at = 0;
  for (const { 0: written, index } of text.matchAll(word)) {
    const between = text.slice(at, index);
    for (let n = at; n < index; n++) depth += closed.get(n) ?? 0;
    at = index + written.length;
    words.push({ start: index, end: at, form: formOf(written), inserted: depth > 0, afterGap: words.length > 0 && ellipsis.test(between) });
  }
  return words;
}

/**
 * Where an editor's brackets open (1) and close (−1). One that is never closed puts nothing in: a quotation that is cut off in it, or an emoticon, would
 * make all that follows an insertion; and one that was never opened ends nothing.
 */
function closedBrackets(text: string): Map<number, 1 | -1> {
  const brackets = new Map<number, 1 | -1>();
  const square: number[] = [];
  const round: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]()]/gu)) {
    const open = '[]'.includes(bracket) ? square : round;
    if ('[('.includes(bracket)) open.push(index);
    else if (open.length > 0) brackets.set(open.pop()!, 1).set(index, -1);
  }
  return brackets;
}

function formOf(written: string): string {
  return written.normalize('NFD').replace(/\u0301(?=.|$)/gu, keepsAcute(written) ? '\u0301' : '').normalize('NFKC').toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\-‐‑]/gu, '').replace(/[’ʼ`´]/gu, '\'').replace(/ё/gu, 'е');
}

/** In Cyrillic an acute marks the stress for learners; in the Latin alphabet it is part of the letter. */
const keepsAcute = (written: string): boolean => !/\p{Script=Cyrillic}/u.test(written);
