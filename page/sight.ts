/** Whether words can be seen where they stand in the page: by what the browser says of the elements around them, each asked once a look. */
import { rectsOf, type Words } from './hit-test.ts';
import { safeDom } from './safe-dom.ts';
import { nodeAt, type TextBlock } from './text-block.ts';

/** A box of so many CSS px in one direction shows no word: what is kept for screen readers only is often given one. */
const mostUnseen = 1;
/** A first line moved so far (CSS px) to the left is not there to be seen. */
const farLeft = -999;

/** Whether what stands in an element is clipped away: in the flow, positioned against an element farther up, or fixed. */
interface Clip {
  readonly flow: boolean;
  readonly absolute: boolean;
  readonly fixed: boolean;
  /** It stands in a box that may be scrolled: that it lies outside tells nothing. */
  readonly scrolls: boolean;
}
const open: Clip = { flow: false, absolute: false, fixed: false, scrolls: false };

export interface Sight {
  /**
   * False where the words show nothing: not rendered, `visibility`, `opacity: 0`, no letter's height, transparent, clipped away, or left of and above all that
   * can be scrolled to. What is merely out of view, small, pale or covered can be seen.
   */
  sees(words: Words): boolean;
}

/** For one look: the answers hold for as long as the page stays as it is. */
export function createSight(document: Document): Sight {
  const view = safeDom.view(document);
  const root = safeDom.documentElement(document), body = safeDom.body(document);
  const styleOf = (element: Element): CSSStyleDeclaration => view!.getComputedStyle(element);
  const clips = new Map<Node, Clip>();
  const answers = new Map<Element, boolean | 'words'>();

  /** What the element and all around it leave to be seen of its text. Not by recursion: a page may nest its elements thousands deep. */
  const clipAt = (element: Element): Clip => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && at !== body && at !== root && !clips.has(at); at = parentOf(at)) path.push(at);
    let clip = (at && clips.get(at)) ?? open;
    for (const one of path.reverse()) clips.set(one, clip = within(clip, one, styleOf(one)));
    return clip;
  };

  /** `rect.left` of the leftmost place that can be scrolled to, in the page. */
  const leftmost = (): number => {
    const { direction, writingMode } = styleOf(body ?? root!);
    return direction === 'rtl' || writingMode.endsWith('-rl') ? root!.clientWidth - root!.scrollWidth : 0;
  };
  const isReachable = ({ right, bottom }: DOMRect): boolean => bottom + view!.scrollY > 0 && (right + view!.scrollX > 0 || right + view!.scrollX > leftmost());
  const hasRoom = (rect: DOMRect, { scrolls }: Clip): boolean => rect.width > mostUnseen && rect.height > mostUnseen && (scrolls || isReachable(rect));

  const isRendered = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      if (safeDom.isVisible(at)) return true;
      const { display, visibility } = styleOf(at);
      // without a box of its own it is what stands around it that is rendered
      if (display !== 'contents' || visibility !== 'visible') return false;
    }
    return false;
  };
  const isTransparent = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (!noColour.test(style.color) || !noColour.test(style.webkitTextFillColor) || style.textShadow !== 'none' || style.webkitTextStrokeWidth !== '0px') return false;
    for (let at: Element | null = element; at; at = parentOf(at)) if (styleOf(at).backgroundClip.includes('text')) return false;
    return true;
  };
  /** 'words': the element's own box does not tell. */
  const ask = (element: Element): boolean | 'words' => {
    if (!isRendered(element)) return false;
    const clip = clipAt(element);
    if (clip.flow) return false;
    const style = styleOf(element);
    if (style.fontSize === '0px' || Number.parseFloat(style.textIndent) <= farLeft || style.contentVisibility === 'hidden' || isTransparent(element, style)) return false;
    return hasRoom(safeDom.rect(element), clip) || 'words';
  };

  return {
    sees(words) {
      if (!view) return false;
      const { block, mention: { start, end } } = words;
      for (let at = start; at < end;) {
        const piece = nodeAt(block, at);
        const holder = piece && holderOf(piece.node);
        if (!piece) at++;
        else {
          if (holder) {
            let answer = answers.get(holder);
            if (answer === undefined) answers.set(holder, answer = ask(holder));
            if (answer === true || (answer === 'words' && rectsOf(words).some((rect) => hasRoom(rect, clipAt(holder))))) return true;
          }
          at = piece.end;
        }
      }
      return false;
    },
  };
}

/** The element that holds the words at an offset of a block. */
export function holderAt(block: TextBlock, offset: number): Element {
  const piece = nodeAt(block, offset);
  return (piece && holderOf(piece.node)) ?? block.element;
}

/** The element whose text a text node is, and that stands around an element. */
function holderOf(node: Node): Element | null {
  const parent = safeDom.parentNode(node);
  if (!parent) return null;
  return safeDom.nodeType(parent) === Node.ELEMENT_NODE ? parent as Element : safeDom.host(parent);
}

/** The element around one as it is drawn: the slot in which it stands, the host of its shadow tree. */
const parentOf = (element: Element): Element | null => safeDom.assignedSlot(element) ?? holderOf(element);

/** A property of a computed style is looked up when it is read: only what is needed is. */
function within(around: Clip, element: Element, style: CSSStyleDeclaration): Clip {
  const { position } = style;
  const base = position === 'fixed' ? around.fixed : position === 'absolute' ? around.absolute : around.flow;
  const isCut = emptyPath.test(style.clipPath) || ((position === 'absolute' || position === 'fixed') && isEmptyClip(style.clip));
  const hasOverflow = style.overflowX !== 'visible' && style.display !== 'inline' && style.display !== 'contents';
  const flow = base || isCut || (hasOverflow && isNarrow(safeDom.rect(element)));
  return {
    flow,
    // what is positioned against an element farther up is not clipped by this one
    absolute: position === 'static' ? around.absolute || isCut : flow,
    fixed: around.fixed || isCut,
    scrolls: hasOverflow || (around.scrolls && position !== 'fixed'),
  };
}

const isNarrow = ({ width, height }: DOMRect): boolean => width <= mostUnseen || height <= mostUnseen;
const noColour = /^rgba\(.*, 0\)$|\/ 0\)$/;
const emptyPath = /^(?:inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%\)|circle\(0(?:px|%)?[ )])/;
/** `rect(top, right, bottom, left)`, where `auto` is an edge of the box. */
function isEmptyClip(clip: string): boolean {
  const [top, right, bottom, left] = clip.replace(/^rect\(/, '').split(/,? /).map(Number.parseFloat);
  return bottom! - top! <= mostUnseen || right! - left! <= mostUnseen;
}
