/** A run of the page's text that reads as one: what stands between two block boundaries, with the way back to its text nodes. */
import type { Span } from '../engine/index.ts';
import { safeDom } from './safe-dom.ts';

/** A stretch of one text node inside a block. All numbers are UTF-16 code units. */
export interface Piece {
  readonly node: Text;
  /** Where the stretch begins in the node's data. */
  readonly from: number;
  /** Where it begins in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** An element inside a block that is not read. */
export interface PassedOver {
  /** Where it stands in the block's text (UTF-16 code units). */
  readonly at: number;
  readonly element: Element;
}

export interface TextBlock {
  /** Whitespace as the page has it; a few separators (at <br>, images, footnote marks) belong to no piece. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The block-level element that holds the text. */
  readonly element: Element;
  /** Nearest lang attribute, '' when the page does not say. */
  readonly lang: string;
  /** The heading or sectioning element that opened the section in which the block stands. */
  readonly section: Node;
  /** In order. @default none */
  readonly passedOver?: readonly PassedOver[];
}

/** A block whose text is that of an element, text node by text node. Its pieces are looked for when they are asked for: few blocks hold a name. */
export class WholeBlock implements TextBlock {
  readonly text: string;
  readonly element: Element;
  readonly lang: string;
  readonly section: Node;
  #pieces: readonly Piece[] | undefined;

  constructor(text: string, element: Element, lang: string, section: Node) {
    this.text = text;
    this.element = element;
    this.lang = lang;
    this.section = section;
  }

  /** None once the page has another text there: then its change is read in its turn. */
  get pieces(): readonly Piece[] {
    return (this.#pieces ??= safeDom.text(this.element) === this.text ? piecesOf(this.element) : []);
  }
}

function piecesOf(element: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const walker = safeDom.walk(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = safeDom.data(node as Text);
    if (length > 0) pieces.push({ node: node as Text, from: 0, start, length });
    start += length;
  }
  return pieces;
}

/** Range of a span of the block in the page, or null when the page's text there is no longer the one that was read. */
export function rangeOf(block: TextBlock, span: Span): StaticRangeInit | null {
  const first = pieceAt(block.pieces, span.start);
  const last = pieceAt(block.pieces, span.end - 1);
  if (!first || !last) return null;
  const range = {
    startContainer: first.node, startOffset: first.from + span.start - first.start,
    endContainer: last.node, endOffset: last.from + span.end - last.start,
  };
  const stands = (piece: Piece, from: number, to: number): boolean =>
    safeDom.isConnected(piece.node) &&
    safeDom.data(piece.node).slice(piece.from + from - piece.start, piece.from + to - piece.start) === block.text.slice(from, to);
  const ofFirst = Math.min(span.end, first.start + first.length);
  return stands(first, span.start, ofFirst) && (first === last || stands(last, last.start, span.end)) ? range : null;
}

/** The text node at an offset of the block's text, and the offset at which its stretch ends; null between two pieces. */
export function nodeAt({ pieces }: TextBlock, offset: number): { readonly node: Text; readonly end: number } | null {
  const piece = pieceAt(pieces, offset);
  return piece && { node: piece.node, end: piece.start + piece.length };
}

/** Offset in the block's text of a place in one of its text nodes, or -1. */
export function offsetIn(block: TextBlock, node: Node, offset: number): number {
  const piece = block.pieces.find((one) => one.node === node && offset >= one.from && offset <= one.from + one.length);
  return piece ? piece.start + offset - piece.from : -1;
}

/** True when both were read from the same nodes with the same words, so that everything known about one holds for the other. */
export function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  return a.text === b.text && a.lang === b.lang && a.element === b.element && a.section === b.section && a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, i) => piece.node === b.pieces[i]!.node && piece.from === b.pieces[i]!.from);
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0, high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece && offset >= piece.start && offset < piece.start + piece.length ? piece : null;
}
