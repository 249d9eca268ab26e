/** Document -> TextBlock: one walk that joins text nodes into blocks. Reads no layout and writes nothing; can stop after every block. */
import type { ElementRole } from './element-role.ts';
import { safeDom } from './safe-dom.ts';
import { sectionBefore } from './section-before.ts';
import type { Piece, TextBlock } from './text-block.ts';

/** A part of the page to be read: the text that its owner holds directly, and everything below the `added` nodes. */
export interface Region {
  /** A block-level element, or the root of a tree. */
  readonly owner: Element | Document | ShadowRoot;
  readonly added: ReadonlySet<Node> | 'all';
}

export interface ReadingAids {
  readonly roleOf: (element: Element) => ElementRole;
  /** The shadow root of an element, open or closed, if there is one that may be read. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** A shadow root was met; it is a tree of its own and not read by this walk. */
  readonly foundRoot: (root: ShadowRoot) => void;
  /** Language of the page, for text under no lang attribute. */
  readonly pageLang: string;
}

/** Longest text of one block (UTF-16 code units). Longer ones, such as a whole book in one <pre>, are cut at a line or a word, so that no slice gets long. */
const longestBlock = 8_192;

/** Thrown into the reader's arms when the page moved the place at which the walk had paused; the region must be read again. */
export class LostPlace extends Error {
  override readonly name = 'LostPlace';
}

/** @throws {LostPlace} after a pause in which the page moved or removed the current node. */
export function* readBlocks(region: Region, aids: ReadingAids): Generator<TextBlock, void, undefined> {
  const { owner, added } = region;
  const walker = safeDom.walk(owner, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const host = hostElement(owner);
  if (!host) return;

  let pieces: Piece[] = [];
  let text = '';
  let linkJustEnded = false;
  let state: State = { block: host, lang: langAbove(host, aids.pageLang), deep: added === 'all' };
  let section = sectionBefore(owner);
  const open: Opened[] = [];

  const separate = (by: string): void => {
    if (text !== '' && !text.endsWith(by)) text += by;
  };
  const take = (): TextBlock[] => {
    const done = pieces.length > 0 && text.trim().length > 1 ? [{ text, pieces, element: state.block, lang: state.lang, section }] : [];
    pieces = [];
    text = '';
    linkJustEnded = false;
    return done;
  };
  const pause = function* (at: Node): Generator<TextBlock, void, undefined> {
    for (const block of take()) {
      yield block;
      if (!safeDom.contains(owner, at)) throw new LostPlace();
    }
  };

  let node: Node | null = walker.firstChild();
  while (node) {
    let descend = false;
    if (safeDom.nodeType(node) !== Node.ELEMENT_NODE) {
      const data = safeDom.data(node as Text);
      for (let from = 0; from < data.length;) {
        const to = cut(data, from, longestBlock - text.length);
        if (to > from) {
          pieces.push({ node: node as Text, from, start: text.length, length: to - from });
          text += data.slice(from, to);
          linkJustEnded = false;
        }
        from = to;
        if (from < data.length) yield* pause(node);
      }
    } else {
      const element = node as Element;
      const role = aids.roleOf(element);
      const root = role === 'skip' ? null : aids.shadowRootOf(element);
      if (root) aids.foundRoot(root);
      const isBoundary = role === 'block' || role === 'heading' || role === 'section' || root !== null;
      if (isBoundary) yield* pause(element);
      else if (role === 'line') separate('\n');
      else if (role === 'spaced') separate(' ');
      else if (role === 'link' && linkJustEnded) separate('\n');
      const deep = state.deep || (added as ReadonlySet<Node>).has(element);
      descend = role !== 'skip' && (deep || !isBoundary);
      if (role === 'heading') section = element;
      if (descend) {
        open.push({ node, role, isBoundary, before: state, section });
        if (deep && !state.deep) section = sectionBefore(element);
        else if (role === 'section') section = element;
        state = { block: isBoundary ? element : state.block, lang: langOf(element) ?? state.lang, deep };
      }
    }

    node = descend ? walker.firstChild() : null;
    // leave what has ended, up to the next node that begins
    while (!node) {
      const ended = open.at(-1);
      if (ended && ended.node === walker.currentNode) {
        if (ended.isBoundary) yield* pause(ended.node);
        else if (ended.role === 'spaced') separate(' ');
        else if (ended.role === 'link') linkJustEnded = text !== '';
        // a heading's section goes on to the end of the sectioning element around it
        if (ended.role === 'section') section = ended.section;
        state = ended.before;
        open.pop();
      }
      node = walker.nextSibling();
      if (!node && (!walker.parentNode() || walker.currentNode === owner)) break;
    }
  }
  yield* take();
}

/** What holds for all text below an element. */
interface State {
  readonly block: Element;
  readonly lang: string;
  /** False where only the owner's own text is read. */
  readonly deep: boolean;
}

/** An element that was entered and has not ended, with what to return to. */
interface Opened {
  readonly node: Node;
  readonly role: ElementRole;
  readonly isBoundary: boolean;
  readonly before: State;
  readonly section: Node;
}

/** Where to cut at most `room` units after `from`: all that is left, or the last line or word that fits. */
function cut(data: string, from: number, room: number): number {
  if (data.length - from <= room) return data.length;
  if (room <= 0) return from;
  const line = data.lastIndexOf('\n', from + room - 1);
  if (line > from + room / 2) return line + 1;
  const word = data.lastIndexOf(' ', from + room - 1);
  // a script without spaces: anywhere but between surrogates
  return word > from ? word + 1 : from + room - (/[\uD800-\uDBFF]/.test(data[from + room - 1]!) ? 1 : 0);
}

/** The element that stands for a region's owner: the root element of a document, the host of a shadow tree. */
function hostElement(owner: Region['owner']): Element | null {
  const type = safeDom.nodeType(owner);
  if (type === Node.ELEMENT_NODE) return owner as Element;
  return type === Node.DOCUMENT_NODE ? safeDom.documentElement(owner as Document) : (owner as ShadowRoot).host;
}

function langOf(element: Element): string | null {
  return safeDom.hasAttributes(element) ? safeDom.attribute(element, 'lang') ?? safeDom.attribute(element, 'xml:lang') : null;
}

function langAbove(element: Element, otherwise: string): string {
  for (let at: Node | null = element; at; at = safeDom.parentNode(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    const lang = safeDom.nodeType(at) === Node.ELEMENT_NODE ? langOf(at as Element) : null;
    if (lang !== null) return lang;
  }
  return otherwise;
}
