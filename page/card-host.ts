/** The one element that Glossator puts into a page, and only once a card was asked for: a popover in the top layer around a closed shadow root. */
import type { CardAnchor } from './card-surface.ts';

export interface CardHost {
  /** The element in the page; attached while a card is shown. */
  readonly host: HTMLElement;
  /** Closed root. Draw into `box`; put style sheets into the root with adoptStyle (style-sheets.ts). */
  readonly root: ShadowRoot;
  /** The positioned element of the card. Its max-width and max-height are kept to the room there is; its content should scroll inside. */
  readonly box: HTMLElement;
  /** Shows the card beside the words, or moves it there. Call after the first rendering and whenever another mention is opened. */
  show(anchor: CardAnchor): void;
  /** The size of the card or the place of the words changed. At most one placement a frame is done. */
  reposition(): void;
  hide(): void;
  readonly shown: boolean;
}
