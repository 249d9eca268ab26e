/** What a reader does with pointer, finger and Escape -> open, leave, close. Nothing that the page made up is believed, and nothing of the page's is swallowed but an Escape that closes the card and a copy of what stands in it. */
import type { Mention } from '../engine/index.ts';
import { offeredCardSurface, type CardOpener, type CardSurface } from './card-surface.ts';
import { isInCorridor } from './safe-corridor.ts';
import { safeDom } from './safe-dom.ts';
import type { PageSession } from './types.ts';

/** Milliseconds: the pointer rests on a mention before its card opens; between two questions what is under it; it is off before the card closes. */
const intent = 250;
const look = 80;
const grace = 300;
/** A tap on any of these is the page's own. */
const interactive = 'a[href],area,button,input,select,textarea,label,summary,option,video,audio,[onclick],[contenteditable],[tabindex],'
  + '[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=checkbox],[role=switch]';

export interface GestureCallbacks {
  readonly open: (mention: Mention, opener: CardOpener) => void;
  /** The pointer left words and card, or a finger tapped elsewhere. */
  readonly leave: () => void;
  /** Escape. */
  readonly close: () => void;
  /** The page moved under the open card. */
  readonly moved: () => void;
}

export interface Gestures {
  /** Says which card is open, or that none is: only then Escape, scrolling and leaving mean something. */
  setOpen(mention: Mention | null, opener: CardOpener): void;
}

/** Call at document_start, so that ours is the first listener to hear Escape. `session` may be null while nothing is marked. */
export function watchGestures(
  document: Document, session: () => PageSession | null, callbacks: GestureCallbacks, signal: AbortSignal, card: () => Pick<CardSurface, 'host' | 'rect'> & Partial<Pick<CardSurface, 'fill'>> | undefined = offeredCardSurface,
): Gestures {
  const view = safeDom.view(document);
  let opened: Mention | null = null;
  /** True once the pointer has been on words or card: a card opened by keyboard is not closed by a pointer that passes elsewhere. */
  let wasOn = false;
  let resting: { readonly mention: Mention; readonly since: number } | null = null;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let x = 0, y = 0, screenX = NaN, screenY = NaN;
  let isOnCard = false;
  let whileOpen: AbortController | null = null;

  const stopTimer = (timer: ReturnType<typeof setTimeout> | undefined): undefined => clearTimeout(timer) as undefined;
  const forget = (): void => {
    resting = null;
    looking = stopTimer(looking);
  };

  const lookUnderPointer = (): void => {
    looking = undefined;
    const here = isOnCard ? null : session()?.mentionAtPoint(x, y) ?? null;
    if (here && resting?.mention !== here) resting = { mention: here, since: performance.now() };
    if (!here) resting = null;
    if (opened) judgeLeaving();
    if (!resting || resting.mention === opened) return;
    if (performance.now() - resting.since >= intent) {
      const { mention } = resting;
      resting = null;
      wasOn = true;
      callbacks.open(mention, 'pointer');
    } else looking = setTimeout(lookUnderPointer, Math.min(look, intent));
  };
  const judgeLeaving = (): void => {
    if (!opened || !session()) return;
    const isOn = isOnCard || isInCorridor(x, y, session()!.rectsOf(opened), card()?.rect() ?? null);
    if (isOn) {
      wasOn = true;
      leaving = stopTimer(leaving);
    } else if (wasOn) leave();
  };
  const leave = (): void => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      callbacks.leave();
    }, grace);
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // browsers send moves when the page scrolls under a resting pointer: those are no gesture
    if (event.screenX === screenX && event.screenY === screenY) return;
    ({ clientX: x, clientY: y, screenX, screenY } = event);
    isOnCard = event.target !== null && event.target === card()?.host();
    if (event.buttons !== 0) return forget();
    if (session()) looking ??= setTimeout(lookUnderPointer, look);
  };
  const onOut = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return;
    forget();
    if (opened && wasOn) leave();
  };
  const onClick = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType !== 'touch' || !session()) return;
    if (event.target === card()?.host()) return;
    const isTheirs = event.composedPath().some((target) => target instanceof Element && safeDom.matches(target, interactive));
    const mention = isTheirs ? null : session()!.mentionAtPoint(event.clientX, event.clientY);
    if (mention && mention !== opened) callbacks.open(mention, 'touch');
    else if (!mention && opened) callbacks.leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!opened || !event.isTrusted || event.key !== 'Escape' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    callbacks.close();
  };

  /** What a reader copies from the card is what stands there: no script of the page hears of it, to put other words in their place. */
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.isTrusted) return;
    const isOwn = card()?.fill?.(event) ?? false;
    if (isOwn || (event.target !== null && event.target === card()?.host())) event.stopImmediatePropagation();
  };

  const attach = (): void => {
    if (!view || signal.aborted) return;
    const passive = { capture: true, passive: true, signal };
    // adding a listener that is there already does nothing
    safeDom.listen(view, 'pointermove', onMove, passive);
    safeDom.listen(view, 'pointerout', onOut, passive);
    safeDom.listen(view, 'pointerdown', forget, passive);
    safeDom.listen(view, 'click', onClick, passive);
    safeDom.listen(view, 'keydown', onKey, { capture: true, signal });
    safeDom.listen(view, 'copy', onCopy, { capture: true, signal });
  };
  attach();
  // document.open() takes all listeners away and leaves observers: a new root element tells of it
  const reopened = new MutationObserver(attach);
  reopened.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    reopened.disconnect();
    whileOpen?.abort();
    forget();
    stopTimer(leaving);
  }, { once: true });

  return {
    setOpen(mention, opener) {
      opened = mention;
      leaving = stopTimer(leaving);
      whileOpen?.abort();
      whileOpen = null;
      if (!mention || !view || signal.aborted) return;
      wasOn = opener === 'pointer';
      whileOpen = new AbortController();
      let frame = 0;
      const moved = (): void => {
        frame ||= view.requestAnimationFrame(() => {
          frame = 0;
          if (opened) callbacks.moved();
        });
      };
      const options = { capture: true, passive: true, signal: whileOpen.signal };
      safeDom.listen(view, 'scroll', moved, options);
      safeDom.listen(view, 'resize', moved, options);
    },
  };
}
