/** The block that a walk is putting together, text node by text node. */
import type { Piece, TextBlock } from './text-block.ts';

export class BlockDraft {
  text = '';
  /** True while a link has just ended and nothing came after it. */
  linkJustEnded = false;
  #pieces: Piece[] = [];

  /** Goes on with a stretch of a text node: `data`, which begins at the offset `from` in it. */
  add(node: Text, data: string, from: number): void {
    this.#pieces.push({ node, from, start: this.text.length, length: data.length });
    this.text += data;
    this.linkJustEnded = false;
  }

  /** Puts a separator that belongs to no piece, unless the text is empty or ends so already; a line parts words, too. */
  separate(by: ' ' | '\n'): void {
    if (this.text !== '' && !this.text.endsWith(by) && !this.text.endsWith('\n')) this.text += by;
  }

  /** The block as it stands, or null when there is nothing in it to read; what is added from now on begins the next one. */
  take(element: Element, lang: string, section: Node): TextBlock | null {
    const text = this.text;
    if (text === '') return null;
    const pieces = this.#pieces;
    this.text = '';
    this.linkJustEnded = false;
    this.#pieces = [];
    return text.length > 1 && text.trim().length > 1 ? { text, pieces, element, lang, section } : null;
  }
}
