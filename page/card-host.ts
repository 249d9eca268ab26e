/** The one element that Glossator puts into a page, and only while a card is shown: a popover in the top layer around a closed shadow root. */
import { adoptStyle } from './adopt-style.ts';
import type { CardAnchor } from './card-surface.ts';
import { guardNodes } from './guard-nodes.ts';
import { lookOfRoot } from './look-of-root.ts';
import { placeCard } from './place-card.ts';
import { safeDom } from './safe-dom.ts';

export interface CardHost {
  /** The element in the page; attached while a card is shown. */
  readonly host: HTMLElement;
  /** Closed root. */
  readonly root: ShadowRoot;
  /** The positioned element of the card. Its max-width and max-height are kept to the room there is; its content should scroll inside. */
  readonly box: HTMLElement;
  /** Shows the card beside the words, or moves it there. Call after the first rendering and whenever another mention is opened. */
  show(anchor: CardAnchor, direction?: 'ltr' | 'rtl'): void;
  /**
   * All drawing into `box` is done in here. A change of anything in the root that was not is the page's: then nothing is drawn, and what it wrote
   * goes before it is painted, for good, with this host.
   */
  draw(change: () => void): void;
  /** The size of the card or the place of the words changed. At most one placement a frame is done. */
  reposition(): void;
  /** Takes the element out of the page; gives the focus back if it was inside. */
  hide(): void;
  readonly shown: boolean;
}

/**
 * Important rules of a shadow tree win over everything the page can say about the host, inline styles and animations included.
 * `all` leaves direction alone. The host itself has no size: only the card inside it covers the page.
 */
const hostCss = `:host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;display:block!important;position:fixed!important;
inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important}
.box{position:fixed;left:0;top:0;box-sizing:border-box;width:max-content;display:flex;flex-direction:column}`;

/** What placeCard says of the box. */
const placed = new Set(['left', 'top', 'max-width', 'max-height']);
/** How often (ms) it is looked whether the page changed the look of a shown card. */
const lookEvery = 500;

/**
 * Makes the host without attaching it. Null where a document cannot hold one (SVG, some XML): there are marks without a card.
 * @param css the style sheets of the card
 * @param lost the page covered, hid or removed the shown card: close it
 * @param changed the page changed what stands in it: close it, and use this host no more
 */
export function createCardHost(document: Document, css: string, lost: () => void, changed: () => void, signal: AbortSignal): CardHost | null {
  const top = safeDom.documentElement(document);
  if (!top || safeDom.namespace(top) === 'http://www.w3.org/2000/svg') return null;
  const host = safeDom.createElement(document, 'div');
  let root: ShadowRoot;
  try {
    root = host.attachShadow({ mode: 'closed' });
    host.popover = 'manual';
  } catch {
    return null;
  }
  const box = safeDom.createElement(document, 'div');
  box.className = 'box';
  adoptStyle(root, `${hostCss}\n${css}`);
  safeDom.append(root, box);
  // where the box stands changes with the page, and nothing else of it
  const guard = guardNodes(root, ({ target, attributeName }) => target === box && attributeName === 'style' && Array.from(box.style).every((name) => placed.has(name)), changed);

  let anchor: CardAnchor | null = null;
  let direction: 'ltr' | 'rtl' = 'ltr';
  let shown = false;
  let placement = 0;
  /** As it was when a card was first shown. */
  let look: string | undefined;
  let frame = 0;
  let focusedBefore: Element | null = null;
  let whileShown: AbortController | null = null;

  const place = (): void => {
    const words = shown ? anchor?.rects() ?? [] : [];
    const mine = ++placement;
    void placeCard(box, words as DOMRect[], direction, () => shown && mine === placement);
  };
  const hide = (): void => {
    if (!shown) return;
    shown = false;
    whileShown?.abort();
    const hadFocus = root.activeElement !== null;
    safeDom.remove(host);
    if (hadFocus && focusedBefore instanceof HTMLElement && safeDom.isConnected(focusedBefore)) safeDom.focus(focusedBefore);
    focusedBefore = null;
  };
  const loseIt = (): void => {
    if (shown) lost();
  };
  const isInTopLayer = (): boolean => safeDom.isConnected(host) && host.matches(':popover-open');
  /** Popovers and dialogs of the page that opened after ours, and elsewhere: the page can still move them over it. */
  let later = new Set<Element>();
  const covers = (element: Element): boolean => overlap(safeDom.rect(element), safeDom.rect(box));
  /** A popover or dialog that opens later lies over ours; with a modal one ours would be dead besides. */
  const onToggle = (event: Event): void => {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof Element)) return;
    if (target === host) {
      if ((event as ToggleEvent).newState === 'closed' && !isInTopLayer()) loseIt();
    } else if ((event as ToggleEvent).newState !== 'open') later.delete(target);
    else if (safeDom.matches(target, ':modal') || covers(target)) loseIt();
    else later.add(target);
  };
  /** Before a hand does anything, it is looked whether the card is still what it sees there: out of the top layer the page draws over it. */
  const onPointer = (event: Event): void => {
    if (event.isTrusted && (!isInTopLayer() || [...later].some(covers))) loseIt();
  };
  const follow = (): void => {
    whileShown = new AbortController();
    const view = safeDom.view(document)!;
    const options = { capture: true, passive: true, signal: whileShown.signal };
    later = new Set();
    safeDom.listen(view, 'toggle', onToggle as (event: never) => void, options);
    for (const type of ['pointermove', 'pointerdown']) safeDom.listen(view, type, onPointer as (event: never) => void, options);
    // moved to another place, it is no popover any more
    const removed = new MutationObserver(() => !isInTopLayer() && loseIt());
    removed.observe(safeDom.parentNode(host)!, { childList: true });
    look ??= lookOfRoot(root);
    const looking = setInterval(() => { if (lookOfRoot(root) !== look) guard.changed(); }, lookEvery);
    whileShown.signal.addEventListener('abort', () => {
      removed.disconnect();
      clearInterval(looking);
    }, { once: true });
  };
  signal.addEventListener('abort', hide, { once: true });

  return {
    host, root, box,
    show(next, towards = 'ltr') {
      if (signal.aborted) return;
      anchor = next;
      direction = towards;
      const parent = modalAround(next.element()) ?? safeDom.documentElement(document);
      if (!parent) return;
      if (!shown || safeDom.parentNode(host) !== parent) {
        if (!shown) focusedBefore = safeDom.activeElement(document);
        whileShown?.abort();
        safeDom.append(parent, host);
        host.showPopover();
        shown = true;
        follow();
      }
      place();
    },
    draw: guard.own,
    reposition() {
      if (!shown || frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        place();
      });
    },
    hide,
    get shown() { return shown; },
  };
}

/** The open modal element around an element, through shadow trees: everything outside it is inert. */
function modalAround(element: Element | null): Element | null {
  for (let at: Node | null = element; at; at = safeDom.parentNode(at) ?? safeDom.host(at)) {
    if (safeDom.nodeType(at) === Node.ELEMENT_NODE && safeDom.matches(at as Element, ':modal')) return at as Element;
  }
  return null;
}

const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
