/** Document -> TextBlock: one walk that joins text nodes into blocks. Reads no layout and writes nothing; can stop after every block. */
import { cutBlock, longestBlock } from '../engine/index.ts';
import { BlockDraft } from './block-draft.ts';
import type { ElementRole } from './element-role.ts';
import { plainTextOf } from './plain-text.ts';
import { languageOf, safeDom } from './safe-dom.ts';
import { sectionBefore } from './section-before.ts';
import type { TextBlock } from './text-block.ts';

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
  /** A shadow root was met, in text of this language; it is a tree of its own and not read by this walk. */
  readonly foundRoot: (root: ShadowRoot, lang: string) => void;
  /** Language of the page, for text under no lang attribute. */
  readonly pageLang: string;
}

/** Thrown into the reader's arms when the page moved the place at which the walk had paused; the region must be read again. */
export class LostPlace extends Error {
  override readonly name = 'LostPlace';
}

/**
 * One step of the walker a node, and one question: its parent, which tells the elements that ended before it. Most of what is left is the browser's
 * own work, an object for every node and a string for every text; so the inside of a plain paragraph is not walked, its text comes in one string.
 * @param sections where sections were found to begin, shared by the regions of one reading
 * @throws {LostPlace} after a pause in which the page moved or removed the node at which to go on.
 */
export function* readBlocks(region: Region, aids: ReadingAids, sections = new Map<Node, Node>()): Generator<TextBlock, void, undefined> {
  const { owner, added } = region;
  const host = hostElement(owner);
  if (!host) return;

  const walker = safeDom.walk(owner, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const draft = new BlockDraft();
  let section = sectionBefore(owner, sections);
  let level: Level = {
    node: owner, role: 'block', isBoundary: true, block: host, lang: langAbove(host, aids.pageLang), deep: added === 'all', sectionAround: section, above: null,
  };
  let node = walker.nextNode();

  for (;;) {
    // leave what has ended: all up to the node's parent, or everything
    const parent = node && safeDom.parentNode(node);
    while (level.node !== parent) {
      if (level.isBoundary) {
        const block = draft.take(level.block, level.lang, section);
        if (block) {
          yield block;
          if (node) stay(owner, node, parent);
        }
      } else if (level.role === 'spaced') draft.separate(' ');
      else if (level.role === 'link') draft.linkJustEnded = draft.text !== '';
      // a heading's section goes on to the end of the sectioning element around it
      if (level.role === 'section') section = level.sectionAround;
      if (!level.above) {
        if (node) throw new LostPlace();
        return;
      }
      level = level.above;
    }
    if (!node) return;

    if (safeDom.nodeType(node) !== Node.ELEMENT_NODE) {
      let data = safeDom.data(node as Text);
      let from = 0;
      while (draft.text.length + data.length > longestBlock) {
        const to = cutBlock(data, longestBlock - draft.text.length);
        if (to > 0) draft.add(node as Text, data.slice(0, to), from);
        from += to;
        data = data.slice(to);
        const block = draft.take(level.block, level.lang, section);
        if (block) {
          yield block;
          stay(owner, node, parent);
        }
      }
      if (data !== '') draft.add(node as Text, data, from);
      node = walker.nextNode();
      continue;
    }

    const element = node as Element;
    const role = aids.roleOf(element);
    if (role === 'skip') {
      draft.passOver(element);
      node = nodeAfter(walker);
      continue;
    }
    const root = aids.shadowRootOf(element);
    if (root) aids.foundRoot(root, languageOf(element) ?? level.lang);
    const isBoundary = role === 'block' || role === 'heading' || role === 'section' || root !== null;
    if (isBoundary) {
      const block = draft.take(level.block, level.lang, section);
      if (block) {
        yield block;
        stay(owner, node, parent);
      }
    } else if (role === 'line') draft.separate('\n');
    else if (role === 'spaced') draft.separate(' ');
    else if (role === 'link' && draft.linkJustEnded) draft.separate('\n');
    if (role === 'heading') section = element;

    const deep = level.deep || (added as ReadonlySet<Node>).has(element);
    if (!deep && isBoundary) {
      node = nodeAfter(walker);
      continue;
    }
    const sectionAround = section;
    if (deep && !level.deep) section = sectionBefore(element, sections);
    else if (role === 'section') section = element;
    level = { node, role, isBoundary, block: isBoundary ? element : level.block, lang: languageOf(element) ?? level.lang, deep, sectionAround, above: level };
    const whole = isBoundary && deep && !root ? plainTextOf(element, aids) : null;
    if (whole === null) node = walker.nextNode();
    else {
      draft.addWhole(whole);
      node = nodeAfter(walker);
    }
  }
}

/** An element that was entered and has not ended, and what holds for the text below it. */
interface Level {
  readonly node: Node;
  readonly role: ElementRole;
  readonly isBoundary: boolean;
  /** The nearest block-level element. */
  readonly block: Element;
  readonly lang: string;
  /** False where only the owner's own text is read. */
  readonly deep: boolean;
  /** The section in which it stands, to return to where it opens one of its own. */
  readonly sectionAround: Node;
  readonly above: Level | null;
}

/** @throws {LostPlace} when the node at which to go on has left the region or its parent. */
function stay(owner: Node, node: Node, parent: Node | null): void {
  if (safeDom.parentNode(node) !== parent || !safeDom.contains(owner, node)) throw new LostPlace();
}

/** Moves on to the first node after the current one that is not inside it. */
function nodeAfter(walker: TreeWalker): Node | null {
  let next: Node | null;
  while (!(next = walker.nextSibling()) && walker.parentNode());
  return next;
}

/** The element that stands for a region's owner: the root element of a document, the host of a shadow tree. */
function hostElement(owner: Region['owner']): Element | null {
  const type = safeDom.nodeType(owner);
  if (type === Node.ELEMENT_NODE) return owner as Element;
  return type === Node.DOCUMENT_NODE ? safeDom.documentElement(owner as Document) : (owner as ShadowRoot).host;
}

function langAbove(element: Element, otherwise: string): string {
  for (let at: Node | null = element; at; at = safeDom.parentNode(at) ?? safeDom.host(at)) {
    const lang = safeDom.nodeType(at) === Node.ELEMENT_NODE ? languageOf(at as Element) : null;
    if (lang !== null) return lang;
  }
  return otherwise;
}
