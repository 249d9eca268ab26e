/** What can be told of a drawn page without knowing its fonts: text that is cut, covered or outside; targets that are small or lie on each other. */
import type { Box } from '../harness/picture.ts';

/** A run of text in one line, as far as it can be seen. */
export interface DrawnText {
  readonly text: string;
  /** sRGB, "#rrggbb". */
  readonly colour: string;
  /** True from 24 CSS px on, or 18.66 px in bold (WCAG 1.4.3). */
  readonly large: boolean;
  /** Less than half as wide as it is high: a comma, or the space that is left over where two directions meet. */
  readonly narrow: boolean;
  readonly box: Box;
}

export interface Examined {
  /** Sentences about what is wrong; empty when nothing is. */
  readonly faults: readonly string[];
  readonly texts: readonly DrawnText[];
  /** The system colour Canvas, "#rrggbb". */
  readonly canvas: string;
}

/** Sent into the page: stands alone. Lengths are CSS px. */
export const examine = (): Examined => {
  interface Rect { left: number; top: number; right: number; bottom: number }
  /** Rounding of layout and anti-aliasing. */
  const slack = 1;
  const smallest = 24;
  const faults: string[] = [];
  const short = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 60);
  const nameOf = (element: Element): string => `<${element.localName}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}> "${short(element.getAttribute('aria-label') ?? element.textContent ?? '')}"`;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element);
    if (!style) styles.set(element, (style = getComputedStyle(element)));
    return style;
  };
  const ancestors = function* (element: Element | null): Generator<Element> {
    for (let at = element; at; at = at.parentElement) yield at;
  };
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
    && ![...ancestors(element)].some((one) => styleOf(one).clipPath.startsWith('inset(50%'));
  /** Stays in sight while what is below it scrolls away. */
  const pinned = (element: Element): boolean => [...ancestors(element)].some((one) => ['sticky', 'fixed'].includes(styleOf(one).position));

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const colours = new Map<string, string>();
  const hexOf = (colour: string): string => {
    let hex = colours.get(colour);
    if (!hex) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      colours.set(colour, (hex = `#${Array.from(canvas.getImageData(0, 0, 1, 1).data.slice(0, 3), (one) => one.toString(16).padStart(2, '0')).join('')}`));
    }
    return hex;
  };

  /** What of the box can be seen past the edges of what contains it; `cut` names what cuts it off where nobody could scroll to it. */
  const throughEdges = (box: Rect, from: Element): { seen: Rect; cut: Element | null } => {
    const seen = { left: box.left, top: box.top, right: box.right, bottom: box.bottom }; // a DOMRect cannot be spread
    let cut: Element | null = null;
    let clamped = false, scrolledAcross = false, scrolledDown = false;
    for (const element of ancestors(from)) {
      const style = styleOf(element);
      if (element === document.documentElement || element === document.body) break;
      if (style.position === 'fixed') break;
      if (style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '') clamped = true; // an ellipsis says that there is more
      const edge = element.getBoundingClientRect();
      const acrossHides = style.overflowX !== 'visible', downHides = style.overflowY !== 'visible';
      if (acrossHides && !scrolledAcross && !cut && (box.left < edge.left - slack || box.right > edge.right + slack)) {
        if (['auto', 'scroll'].includes(style.overflowX)) scrolledAcross = true;
        else cut = element;
      }
      // the box of a line is that of its font, with air above and below the letters
      const air = (box.bottom - box.top) * .2;
      if (downHides && !scrolledDown && !clamped && !cut && (box.top + air < edge.top - slack || box.bottom - air > edge.bottom + slack)) {
        if (['auto', 'scroll'].includes(style.overflowY)) scrolledDown = true;
        else cut = element;
      }
      if (acrossHides) [seen.left, seen.right] = [Math.max(seen.left, edge.left), Math.min(seen.right, edge.right)];
      if (downHides) [seen.top, seen.bottom] = [Math.max(seen.top, edge.top), Math.min(seen.bottom, edge.bottom)];
    }
    return { seen, cut };
  };

  // text
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${width}`);
  const lines: { node: Text; parent: Element; seen: Rect; text: string; pinned: boolean }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement!;
    if (node.data.trim() === '' || ['script', 'style', 'title', 'desc'].includes(parent.localName) || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const { seen, cut } = throughEdges(rect, parent);
      if (cut) faults.push(`text is cut off by ${nameOf(cut).split(' "')[0]}: "${short(node.data)}"`);
      if (rect.left < -slack || rect.right > width + slack) faults.push(`text stands outside the window: "${short(node.data)}"`);
      if (seen.right - seen.left >= 1 && seen.bottom - seen.top >= 3) lines.push({ node, parent, seen, text: node.data, pinned: pinned(parent) });
    }
  }
  const inner = ({ left, top, right, bottom }: Rect): Rect => ({ left: left + slack, right: right - slack, top: top + (bottom - top) * .22, bottom: bottom - (bottom - top) * .22 });
  const meet = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const byTop = lines.filter((line) => !line.pinned).toSorted((a, b) => a.seen.top - b.seen.top);
  byTop.forEach((line, index) => {
    for (const other of byTop.slice(index + 1)) {
      if (other.seen.top > line.seen.bottom) break;
      if (other.node !== line.node && meet(inner(line.seen), inner(other.seen))) faults.push(`"${short(line.text)}" lies on "${short(other.text)}"`);
    }
  });

  // targets
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="tab"]')].filter((element) => !element.matches(':disabled')).map((element) => {
    const label = element.matches('input:not([type="search"])') ? element.closest('label') : null;
    return label ?? element;
  }).filter((element) => isSeen(element)).map((element) => {
    const box = element.getBoundingClientRect();
    const { seen } = throughEdges(box, element.parentElement!);
    return { element, box, seen };
  }).filter(({ seen }) => seen.right - seen.left >= 1 && seen.bottom - seen.top >= 1);
  const circle = ({ left, top, right, bottom }: Rect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const distanceTo = ({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Rect): number => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const isSmall = ({ width: across, height }: DOMRect): boolean => across < smallest - .01 || height < smallest - .01;
  for (const { element, box, seen } of targets) {
    if (box.left < -slack || box.right > width + slack) faults.push(`${nameOf(element)} stands outside the window`);
    const others = targets.filter((other) => other.element !== element && !other.element.contains(element) && !element.contains(other.element));
    const isInSentence = styleOf(element).display === 'inline' && short(element.parentElement!.textContent ?? '') !== short(element.textContent ?? '');
    for (const other of others) {
      const isInline = isInSentence || styleOf(other.element).display === 'inline';
      // the button that empties a search box stands in the box, in room that no words take
      if (element.matches('.search-box *') && other.element.matches('.search-box *')) continue;
      if (!isInline && !pinned(element) && !pinned(other.element) && meet(inner(seen), inner(other.seen))) faults.push(`${nameOf(element)} lies on ${nameOf(other.element)}`);
    }
    if (!isSmall(box) || isInSentence) continue;
    // WCAG 2.5.8: small is enough where a circle of 24 px around it touches no other target and no other such circle
    const middle = circle(box);
    const near = others.find((other) => (isSmall(other.box) ? Math.hypot(middle.x - circle(other.box).x, middle.y - circle(other.box).y) < smallest : distanceTo(middle, other.box) < smallest / 2));
    if (near) faults.push(`${nameOf(element)} is a target of ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px, too near to ${nameOf(near.element)}`);
  }

  const isBelowPinned = ({ left, top, right, bottom }: Rect): boolean => {
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return above !== null && pinned(above);
  };
  const probe = document.createElement('span');
  probe.style.cssText = 'color: Canvas; forced-color-adjust: none';
  document.body.append(probe);
  const canvasColour = hexOf(getComputedStyle(probe).color);
  probe.remove();
  return {
    faults: [...new Set(faults)], canvas: canvasColour,
    texts: lines.filter(({ parent, seen, text, pinned: stays }) => /[\p{L}\p{N}]/u.test(text) && !parent.closest(':disabled, :has(> :disabled)') && seen.top >= 0 && seen.bottom <= innerHeight && (stays || !isBelowPinned(seen))).map(({ parent, seen, text }) => {
      const style = styleOf(parent);
      const size = parseFloat(style.fontSize);
      return {
        text: short(text), colour: hexOf(parent instanceof SVGElement ? style.fill : style.color), large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700), narrow: seen.right - seen.left < size * .45,
        box: { x: seen.left, y: seen.top, width: seen.right - seen.left, height: seen.bottom - seen.top },
      };
    }),
  };
};
