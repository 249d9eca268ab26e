/** What crosses between the parts of the extension: settings and messages. Types come from here; arrival is checked in messages.ts. */
import type { FoundName, Mention, Reading } from '../engine/index.ts';
import type { Card, CardRequest } from '../packs/index.ts';
import type { CorrectionRequests } from './correction.ts';
import type { defaultSettings } from './default-settings.ts';
import type { ProblemRequests } from './problem.ts';

/** Groups of kinds that a reader can switch. */
export type KindGroup = 'people' | 'states' | 'institutions' | 'media' | 'documents' | 'events';

/** The line under a mark; 'none' draws none, and the words still answer. */
export type MarkLine = 'solid' | 'dotted' | 'dashed' | 'none';
export interface MarkStyle {
  readonly line: MarkLine;
  /** A faint ground behind the words. */
  readonly wash: boolean;
}

/** How the marks of a page are drawn. */
export interface MarkLook {
  readonly styles: Settings['markStyles'];
  readonly strength: Settings['markStrength'];
}

/** All settings, whole. Their meaning and first values: default-settings.ts. */
export type Settings = Readonly<typeof defaultSettings>;

/** What a frame tells about itself; the popup and the badge add the frames of a tab up. */
export interface PageStatus {
  readonly mentions: number;
  readonly entities: number;
  /** Found but held back by the reader's strictness or kinds. */
  readonly uncertain: number;
  /** Taken back by the reader's corrections; not among the uncertain. @default 0 */
  readonly corrected?: number;
  /** Child frames into which no script could be put. */
  readonly unreadableFrames: number;
  /** True when the text was too long and only a part was read. */
  readonly partial: boolean;
  /** True until all of the page has been read once: until then nothing may be said of what it does not have. @default false */
  readonly reading?: boolean;
  /** True when the page keeps erasing the marks. */
  readonly blocked: boolean;
  /** The entities themselves, so that one named in two frames of a tab counts once there. @default unknown */
  readonly entityIds?: readonly string[];
  /** Another number whenever the mentions themselves changed: what was listed before is stale. @default unknown */
  readonly revision?: number;
}

/** A mention as a frame lists it, with the sentence in which it stands and where it stands there (UTF-16 code units). */
export interface ListedMention extends Pick<Mention, 'entity' | 'kind' | 'surface' | 'how' | 'alias' | 'lang' | 'distance' | 'cue' | 'certainty'> {
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
}

/** A mention as the panel lists it: also one that is held back, with everything its card needs. */
export interface PanelMention extends ListedMention, Pick<Mention, 'held' | 'alternatives'> {
  /** By which the frame knows it until the next list. */
  readonly id: number;
  /** BCP 47 tag of the text around it, '' when the page does not say. */
  readonly sentenceLang: string;
  readonly together: readonly string[];
  /** Not sure enough for the reader, of a kind that is switched off, or taken back by the reader; null: it is shown. */
  readonly heldBack: 'unsure' | 'kind' | 'entity' | 'corrected' | null;
  /** Id of the correction by which the reader took it back. */
  readonly correction?: string | null;
}

/** A quotation of the page near covered names. */
export interface PanelQuotation {
  /** By which the frame knows it until the next list. */
  readonly id: number;
  readonly text: string;
  /** BCP 47 tag, '' when unknown. */
  readonly lang: string;
  /** Covered entities beside it, nearest first; `rank` is 0 in its sentence and grows with the distance. */
  readonly near: readonly { readonly entity: string; readonly rank: number }[];
  /** Covered entities mentioned in it. */
  readonly inside: readonly string[];
}

/** What one frame tells the panel. */
export interface PanelList {
  readonly title: string;
  readonly address: string;
  /** EDTF date of the page, null unless it is known with confidence. */
  readonly date: string | null;
  /** In reading order; the first thousands of a page that has more. */
  readonly mentions: readonly PanelMention[];
  /** How many more there are. */
  readonly more: number;
  /** The mention whose card is open on the page. */
  readonly active: number | null;
  /** In reading order; only those with a covered name near them, the first hundreds of a page that has more. */
  readonly quotations: readonly PanelQuotation[];
  /** True when the page has more. */
  readonly moreQuotations: boolean;
}

/** A document's whole text with the places of the mentions that were last listed, for exports. */
export interface PanelText {
  readonly address: string;
  readonly title: string;
  /** BCP 47 tag, '' when the page does not say. */
  readonly lang: string;
  readonly date: string | null;
  readonly text: string;
  /** UTF-16 code units. */
  readonly places: readonly { readonly id: number; readonly start: number; readonly end: number }[];
}

/** Blocks of a page on their way to the names. */
export interface TextsToRead {
  /** Ids of the packs that are switched off. */
  readonly offPacks: readonly string[];
  /** With the BCP 47 tag that the page gives each, '' when it gives none. Their length in all is bounded. */
  readonly texts: readonly { readonly text: string; readonly lang: string }[];
}

/** What one pack found in such texts. */
export interface PackReadings {
  readonly pack: string;
  /** The texts in which something was found, by their index in the request. */
  readonly readings: readonly (Pick<Reading, 'lang' | 'candidates' | 'namesakes'> & { readonly index: number })[];
  /** The names that the candidates mean, by their number. */
  readonly names: readonly (readonly [alias: number, name: FoundName])[];
}

/** Requests from a content script to the background, with their replies. */
export interface ToBackground extends CorrectionRequests, ProblemRequests {
  'status-changed': { request: PageStatus; reply: null };
  'card': { request: CardRequest; reply: Card | null };
  /** Puts the card's code into the asking frame; the reply comes when it has run. */
  'load-card-code': { request: null; reply: null };
  /** Puts what the panel asks for into the asking frame. */
  'load-panel-code': { request: null; reply: null };
  /** Reads texts with the names of all packs in use. Nothing of them is kept. */
  'read-texts': { request: TextsToRead; reply: readonly PackReadings[] };
  /** Puts the user-origin style of the marks into the asking frame; asked when something is to be drawn for the first time. */
  'insert-mark-style': { request: { look: MarkLook; /** What the frame had until now, to be taken away. */ instead: MarkLook | null }; reply: null };
  /** The host of the page that the asking frame belongs to (that of the tab, not of the frame); '' for a local file. */
  'tab-host': { request: null; reply: string };
  /** Opens the panel beside the page of the asking frame. The reader's click must be fresh. */
  'open-panel': { request: null; reply: null };
  /** A card was opened on this mention of the asking frame (an id of its last list), or closed; the panel hears it. */
  'active-changed': { request: { readonly id: number | null }; reply: null };
}

/** Requests from the background or the popup to the content script of a frame. */
export interface ToPage {
  'status': { request: null; reply: PageStatus };
  'rescan': { request: null; reply: null };
  /** Corrections were made or taken back somewhere: ask again for those of this page. */
  'corrections-changed': { request: null; reply: null };
  /** The reader has taken the access to this page away: everything goes, as if we had never been there. */
  'leave': { request: null; reply: null };
  /** All mentions that the settings let through, in reading order; null until the frame has been read. */
  'mentions': { request: null; reply: readonly ListedMention[] | null };
  'step': { request: { direction: 1 | -1 }; reply: boolean };
  'open-card': { request: null; reply: boolean };
  /** The context menu was used on selected text: open the card of the mention in or around the selection. */
  'open-selection': { request: { text: string }; reply: boolean };
  /** For the panel; null until the frame has been read. */
  'panel-list': { request: null; reply: PanelList | null };
  /** The text in which the mentions of the last list stand; null before one was asked for. */
  'panel-text': { request: null; reply: PanelText | null };
  /** Scrolls to a mention or quotation of the last list and washes it for a moment; with `open` a mention's card is opened there. False when it is gone. */
  'reveal': { request: { id: number; open: boolean }; reply: boolean };
}
