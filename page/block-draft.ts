/** The block that a walk is putting together, text node by text node. */
import { WholeBlock, type PassedOver, type Piece, type TextBlock } from './text-block.ts';

export class BlockDraft {
  text = '';
  /** True while a link has just ended and nothing came after it. */
  linkJustEnded = false;
  /** The text is that of the element for which it will be taken. */
  #isWhole = false;
  #pieces: Piece[] = [];
  #passedOver: PassedOver[] = [];

  /** Goes on with a stretch of a text node: `data`, which begins at the offset `from` in it. */
  add(node: Text, data: string, from: number): void {
    this.#pieces.push({ node, from, start: this.text.length, length: data.length });
    this.text += data;
    this.linkJustEnded = false;
  }

  /** Begins with all the text of an element, to be taken when that ends. */
  addWhole(text: string): void {
    this.text = text;
    this.#isWhole = text !== '';
  }

  /** Puts a separator that belongs to no piece, unless the text is empty or ends so already; a line parts words, too. */
  separate(by: ' ' | '\n'): void {
    if (this.text !== '' && !this.text.endsWith(by) && !this.text.endsWith('\n')) this.text += by;
  }

  /** Notes an element that stands here and is not read. */
  passOver(element: Element): void {
    this.#passedOver.push({ at: this.text.length, element });
  }

  /** The block as it stands, or null when there is nothing in it to read; what is added from now on begins the next one. */
  take(element: Element, lang: string, section: Node): TextBlock | null {
    const text = this.text;
    const passedOver = this.#passedOver;
    if (passedOver.length > 0) this.#passedOver = [];
    if (text === '') return null;
    const pieces = this.#pieces;
    const isWhole = this.#isWhole;
    this.text = '';
    this.linkJustEnded = false;
    this.#isWhole = false;
    if (pieces.length > 0) this.#pieces = [];
    if (!saysMuch(text)) return null;
    if (isWhole) return new WholeBlock(text, element, lang, section);
    return passedOver.length > 0 ? { text, pieces, element, lang, section, passedOver } : { text, pieces, element, lang, section };
  }
}

/** More than one character once white space around is gone. */
function saysMuch(text: string): boolean {
  if (text.length < 2) return false;
  return (isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1))) || text.trim().length > 1;
}

/** Plainly no white space; what lies outside ASCII is not asked here. */
const isPrinted = (code: number): boolean => code > 0x20 && code < 0x7f;
