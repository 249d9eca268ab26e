/** The text of a document as other tools count it, with the places of mentions in it. */
import type { Span } from '../engine/index.ts';
import { safeDom } from './safe-dom.ts';
import { rangeOf, type TextBlock } from './text-block.ts';

export interface DocumentText {
  /** The body's textContent; after it, each on a line of its own, blocks of shadow trees in which a place was asked for, which are no part of it. */
  readonly text: string;
  /** Where each of the asked stretches stands (UTF-16 code units); null for one whose text is gone. */
  readonly places: readonly (Span | null)[];
}

export function documentText(document: Document, asked: readonly { readonly block: TextBlock; readonly span: Span }[]): DocumentText {
  const starts = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): number => {
    const at = length;
    parts.push(text);
    length += text.length;
    return at;
  };
  const body = safeDom.body(document) ?? safeDom.documentElement(document);
  if (body) {
    const walker = safeDom.walk(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) starts.set(node, add(safeDom.data(node as Text)));
  }
  const apart = new Map<TextBlock, number>();
  const places = asked.map(({ block, span }): Span | null => {
    const range = rangeOf(block, span);
    if (!range) return null;
    const [from, to] = [starts.get(range.startContainer), starts.get(range.endContainer)];
    if (from !== undefined && to !== undefined) return { start: from + range.startOffset, end: to + range.endOffset };
    const at = apart.get(block) ?? add(`\n${block.text}`) + 1;
    apart.set(block, at);
    return { start: at + span.start, end: at + span.end };
  });
  return { text: parts.join(''), places };
}
