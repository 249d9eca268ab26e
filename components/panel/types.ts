/** What the panel shows and what it can ask for. Settings and tab are the platform's, by their shape. */
import type { EntityKind } from '../../engine/index.ts';
import type { Edtf, QuotationOnPage, Recognition } from '../../packs/index.ts';
import type { CorrectionChoice } from '../card/correction.ts';
import type { KeptCorrection } from '../options/CorrectionsList.tsx';
import type { Density, PopupTab, Theme } from '../popup/types.ts';

/** A mention of the page beside the panel, with everything its line and its card need. */
export interface PanelMention extends Recognition {
  /** Tells it from all others on the page, its frames included; stays while its words stay. */
  readonly key: string;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
  /** BCP 47 tag, '' when the page does not say. */
  readonly sentenceLang: string;
  /** Ids of the other covered entities in the same paragraph. */
  readonly together: readonly string[];
  /** Not sure enough for the reader's setting, of a kind that is switched off, or taken back by the reader; null: it is shown on the page. */
  readonly heldBack: 'unsure' | 'kind' | 'entity' | 'corrected' | null;
  /** Id of the correction that took it back. */
  readonly correction?: string | null;
  /** The title of the frame in which it stands; null for the page itself. */
  readonly frame: string | null;
}

/** A quotation of the page near covered names. */
export interface PanelQuotation extends QuotationOnPage {
  readonly key: string;
}

/** The page beside the panel, its frames put together. */
export interface PanelPage {
  readonly title: string;
  readonly address: string;
  /** null unless known with confidence. */
  readonly date: Edtf | null;
  /** In reading order, one frame after another; those held back among them. */
  readonly mentions: readonly PanelMention[];
  /** How many more there are than could be listed. */
  readonly more: number;
  /** The mention whose card is open on the page. */
  readonly active: string | null;
  /** In reading order. */
  readonly quotations: readonly PanelQuotation[];
  /** True when the page has more of them than are compared. */
  readonly moreQuotations: boolean;
}

export interface PanelSettings {
  readonly theme: Theme;
  readonly enabled: boolean;
  readonly density: Density;
  /** When a pause ends (epoch milliseconds); null when none is on. */
  readonly pausedUntil: number | null;
  /** True when no kind is switched off: then only doubt holds a mention back. */
  readonly allKinds: boolean;
}

/** A correction that may hold on the page. */
export type PanelCorrection = KeptCorrection;

/** What came of a correction: its id, or a sentence that says why there is none. */
export type CorrectionMade = { readonly id: string } | { readonly why: string };

export type PanelTab = PopupTab;

/** A text or picture to be saved or copied. */
export interface PanelFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Blob;
}

/** A document of the tab, the page itself or a frame, with the places of its mentions in its text (UTF-16 code units). */
export interface PanelDocument {
  readonly address: string;
  readonly title: string;
  readonly lang: string;
  readonly date: Edtf | null;
  readonly text: string;
  readonly places: readonly { readonly key: string; readonly start: number; readonly end: number }[];
}

export interface PanelActions {
  /** Forgets what failed. */
  readonly clearProblems: () => void;
  /** Scrolls the page to a mention or quotation; with `open` a mention's card opens there, too. False when the words are gone. */
  readonly show: (key: string, open: boolean) => Promise<boolean>;
  /** Takes a mention back; the label is the name of what it was taken for. */
  readonly correct: (mention: PanelMention, label: string, choice: CorrectionChoice) => Promise<CorrectionMade>;
  /** Takes a correction back. */
  readonly revoke: (id: string) => void;
  readonly rescan: () => void;
  readonly reload: () => void;
  readonly allow: (where: 'site' | 'everywhere') => void;
  /** False when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The documents of the tab, the page itself first. */
  readonly documents: () => Promise<readonly PanelDocument[]>;
  readonly save: (file: PanelFile) => void;
  readonly print: () => void;
}
