/** Opens and closes the card of a mention; its code comes into the frame when it is first needed. */
import type { Mention } from '../../engine/index.ts';
import { isDark, offeredCardSurface, type CardOpener, type CardSurface, type Gestures, type PageSession } from '../../page/index.ts';
import { askPatiently, OtherSideGone } from '../../platform/index.ts';

/** How long a notice with an undo stays though the pointer leaves it (ms): the twenty seconds that WCAG 2.2.1 gives a warning. Only a pointer that moves elsewhere after that closes it; no clock does. */
const noticeTime = 20_000;

export interface Cards {
  open(mention: Mention, opener: CardOpener): void;
  /** The pointer left: a pinned card stays. */
  leave(): void;
  close(): void;
  /** Closes the card if it is open on this mention, whose text is gone. */
  gone(mention: Mention): void;
  /** The next or previous mention, with its card; false when there is none. */
  step(direction: 1 | -1): boolean;
  reposition(): void;
}

/**
 * @param lost called when the extension is no longer there
 * @param changed called with the mention on which a card was opened, and with null when it was closed
 */
export function createCards(session: () => PageSession | null, gestures: () => Gestures, lost: () => void, signal: AbortSignal, changed: (mention: Mention | null) => void): Cards {
  let opened: { readonly mention: Mention; readonly opener: CardOpener } | null = null;
  let pinned = false;
  /** Until when no leaving closes (performance.now()). */
  let stays = 0;
  let surface: Promise<CardSurface | undefined> | null = null;

  const loadSurface = (): Promise<CardSurface | undefined> => surface ??= askPatiently('load-card-code', null, { signal }).then(offeredCardSurface, (error: unknown) => {
    surface = null;
    if (error instanceof OtherSideGone) lost();
    return undefined;
  });

  const open = (mention: Mention, opener: CardOpener): void => {
    const mine = opened = { mention, opener };
    stays = 0;
    session()?.setActive(mention);
    gestures().setOpen(mention, opener);
    changed(mention);
    void loadSurface().then((card) => {
      const page = session();
      if (!card) return opened === mine ? close() : undefined;
      if (opened !== mine || !page || signal.aborted) return undefined;
      const element = page.elementOf(mention);
      const all = page.mentions();
      return card.open({
        mention, opener, pinned,
        together: page.together(mention),
        anchor: { rects: () => session()?.rectsOf(mention) ?? [], element: () => session()?.elementOf(mention) ?? null },
        lang: page.langOf(mention),
        direction: element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
        darkPage: element !== null && isDark(element),
        position: { n: all.indexOf(mention) + 1, of: all.length },
        actions: { step, close, pin: (on) => { pinned = on; }, corrected: (on) => { if (opened === mine) correct(mention, on); } },
      });
    });
  };
  const close = (): void => {
    if (!opened) return;
    opened = null;
    pinned = false;
    session()?.setActive(null);
    gestures().setOpen(null, 'pointer');
    if (!signal.aborted) changed(null);
    offeredCardSurface()?.close();
  };
  const correct = (mention: Mention, on: boolean): void => {
    stays = on ? performance.now() + noticeTime : 0;
    session()?.setActive(on ? null : mention);
  };
  const step = (direction: 1 | -1): boolean => {
    const mention = session()?.step(direction) ?? null;
    if (mention) open(mention, 'keyboard');
    return mention !== null;
  };

  signal.addEventListener('abort', close, { once: true });
  return {
    open, close, step,
    leave: () => { if (!pinned && performance.now() >= stays) close(); },
    gone: (mention) => { if (opened?.mention === mention) close(); },
    reposition: () => offeredCardSurface()?.reposition(),
  };
}
