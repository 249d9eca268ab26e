/** Where marks of quotation open and close in one text, in the ways of the languages of our packs. Plain data in, plain data out. */
import type { Span } from '../engine/index.ts';

/** A quoted stretch: the words between the marks, and how many quotations stand around it. */
export interface QuotedStretch extends Span {
  readonly depth: number;
}

/**
 * What may close each opening mark.
 * „…“ de cs lt uk be · „…” pl ro · «…» ru uk be fr es it · »…« de da · “…” en es pt · ”…” sv fi · ‚…‘ ‹…› ›…‹ ‘…’ ’…’ within others or alone · "…" '…' typed.
 */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"', '‟': '”', '“': '”"', '”': '”', '«': '»', '»': '«', '‚': '‘’\'', '‘': '’\'', '’': '’', '‹': '›', '›': '‹', '"': '"', '\'': '\'', '「': '」', '『': '』',
};
const marks = /[„‟“”«»‚‘’‹›"'「」『』]/g;
/** Marks that are also apostrophes. */
const single = '’\'‘';

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
/** What may stand before a quotation: nothing, space, a bracket, a dash, another opening mark, a colon without its space. */
const opensAfter = (character: string | undefined): boolean => isSpace(character) || /[([{—–\-/:>„‟“«»‚‘‹›"']/.test(character!);

interface Open {
  readonly mark: string;
  /** Where the words begin. */
  readonly start: number;
}

/** All quoted stretches, in order of their beginning; one that is not closed is left out, unless `goesOn` says that the next paragraph takes it up. */
export function quotedStretches(text: string, goesOn: (mark: string) => boolean = () => false): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const open: Open[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const before = text[index - 1];
    const after = text[index + 1];
    if (single.includes(mark) && isWord(before) && isWord(after)) continue;
    const level = closedBy(open, mark, before, after, text, index);
    if (level >= 0) {
      found.push({ start: open[level]!.start, end: index, depth: level });
      open.length = level;
    } else if (closers[mark] !== undefined && opensAfter(before) && opens(mark, after)) {
      open.push({ mark, start: index + 1 });
    }
  }
  const [outer] = open;
  if (outer && goesOn(outer.mark)) found.push({ start: outer.start, end: text.length, depth: 0 });
  return found.map((stretch) => ({ ...trimmed(text, stretch), depth: stretch.depth })).filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mark with which a paragraph begins, '' when it begins without. */
export function openingMark(text: string): string {
  const first = text.trimStart()[0] ?? '';
  return closers[first] === undefined ? '' : first;
}

/** French sets a space after its mark; the other languages do not, and a closing mark of theirs may be the same sign. */
function opens(mark: string, after: string | undefined): boolean {
  return after !== undefined && (!isSpace(after) || mark === '«' || mark === '‹');
}

/** The innermost open quotation that the mark closes, or -1. Those inside of it were never closed and are dropped. */
function closedBy(open: readonly Open[], mark: string, before: string | undefined, after: string | undefined, text: string, index: number): number {
  const level = open.findLastIndex((one) => closers[one.mark]!.includes(mark));
  if (level < 0) return -1;
  const { mark: opened } = open[level]!;
  // only « … » may stand apart from its words
  if (isSpace(before) && mark !== '»' && mark !== '›') return -1;
  const opensAlso = closers[mark] !== undefined && opensAfter(before) && isWord(after);
  if (opensAlso && opened !== '«' && opened !== '‹') return -1;
  if (single.includes(mark) && (isWord(after) || isPossessive(text, index, opened))) return -1;
  return level;
}

/** "the workers’ party": an s before the mark and more words after it, and a better place to close before the next quotation opens. */
function isPossessive(text: string, index: number, opened: string): boolean {
  if (!/s/i.test(text[index - 1]!) || !/^\s\p{L}/u.test(text.slice(index + 1, index + 3))) return false;
  const rest = text.slice(index + 1);
  const next = rest.search(new RegExp(`(?<![\\p{L}\\p{N}])${opened}(?=\\p{L})`, 'u'));
  return /[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/u.test(next < 0 ? rest : rest.slice(0, next));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
