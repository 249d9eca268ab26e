/**
 * The agreement between the two content scripts of one frame. content-marks knows the page and is always there; content-card draws the card
 * and is put into the frame when a card is first needed. Both run in one isolated world, which the page cannot reach, and meet in one slot of
 * its globalThis:
 *
 *   content-marks: first card needed → 'load-card-code' → content-card runs and calls offerCardSurface(surface)
 *   content-marks: offeredCardSurface() → surface.open(opening) … surface.close()
 *
 * content-card makes its own host with createCardHost (card-host.ts), so that marks alone never pay for it.
 */
import type { Mention } from '../engine/index.ts';

/** What a card stands beside. */
export interface CardAnchor {
  /** Where the words stand in the viewport now (CSS px), one rectangle a line; empty when the text is gone or scrolled out of existence. */
  rects(): readonly DOMRect[];
  /** The element of the paragraph, for a modal ancestor; null when it is gone. */
  element(): Element | null;
}

/** How the reader asked: 'keyboard' wants the focus in the card, the others leave the focus where it is. */
export type CardOpener = 'pointer' | 'touch' | 'keyboard';

/** Everything about the page that one card needs. Plain values are of the moment of opening. */
export interface CardOpening {
  readonly mention: Mention;
  /** Ids of the other covered entities in the same paragraph, in order of appearance; for the 'card' request. */
  readonly together: readonly string[];
  readonly anchor: CardAnchor;
  readonly opener: CardOpener;
  /** BCP 47 tag of the paragraph, '' when the page does not say; and its computed direction. The card itself speaks the interface language. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the paragraph looks light on dark: for the theme 'auto'. */
  readonly darkPage: boolean;
  /** EDTF date of the page, only where it is known with confidence: facts later than it are parted from the others. */
  readonly pageDate?: string;
  /** "n of m" among the mentions that the reader's options let through, in reading order; n counts from 1, 0 when it is not one of them. */
  readonly position: { readonly n: number; readonly of: number };
  /** True when the card is pinned already (stepping with a pinned card). */
  readonly pinned: boolean;
  readonly actions: CardActions;
}

/** What the card asks of the page. Each may lead to another open() or to close(); the card does not act by itself. */
export interface CardActions {
  /** The next (1) or previous (-1) mention: scrolled to and opened in place of this one. */
  step(direction: 1 | -1): void;
  /** A pinned card stays when the pointer leaves; Escape and the close button still close it. */
  pin(pinned: boolean): void;
  /** The reader takes the mention back, or back again: its wash goes or comes, and what stands in the card's place stays until it can be read and undone. */
  corrected(on: boolean): void;
  /** The close button, or a later popover of the page that covers the card (CardHost tells content-card, content-card calls this). */
  close(): void;
}

/** What content-card offers. */
export interface CardSurface {
  /** Draws the card, in place of any that is open. It shows itself at once, its facts when they arrive. */
  open(opening: CardOpening): void;
  /** Takes the card away; nothing when none is open. Gives the focus back when it was inside. */
  close(): void;
  /** The page moved under an open card (at most once a frame). */
  reposition(): void;
  /** The element in the page's document that holds the card (events from inside are retargeted to it); null before the first opening or where no card can be. */
  host(): Element | null;
  /** A copy begins, as the page's own scripts are about to hear: true where it is the card's own, whose text is in it now and nobody else's. */
  fill(event: ClipboardEvent): boolean;
  /** Where the open card stands in the viewport (CSS px), for the safe corridor of the pointer; null while none is open. */
  rect(): DOMRect | null;
}

const slot = Symbol.for('glossator.card-surface');
type World = typeof globalThis & { [slot]?: CardSurface };

/** content-card: call once, as soon as the script runs. A later offer (after an update of the extension) takes the place of an earlier one. */
export function offerCardSurface(surface: CardSurface): void {
  (globalThis as World)[slot] = surface;
}

/** content-marks: the surface, once 'load-card-code' was answered; undefined before. */
export const offeredCardSurface = (): CardSurface | undefined => (globalThis as World)[slot];
