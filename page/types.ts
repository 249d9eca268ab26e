/** What a page session offers to whoever wires it: the entrypoint, the gestures and the card. */
import type { BlockEvidence, EntityKind, Mention, PageEvidence, Reading, Span, Strictness } from '../engine/index.ts';
import type { TextBlock } from './text-block.ts';

/** One text to read, with the language that the page gives it ('' when it gives none). */
export interface TextToRead {
  readonly text: string;
  readonly lang: string;
}

/** The engine as a session sees it. Texts may be read elsewhere, then read() answers later. */
export interface PageReader {
  /**
   * One reading a text, in the same order. Several calls may be under way at once.
   * @throws {Error} when these texts could not be read: the session goes on without them, and its status says that it is partial.
   */
  read(texts: readonly TextToRead[]): readonly Reading[] | Promise<readonly Reading[]>;
  /** What one reading says for the names of others. */
  says(reading: Reading): BlockEvidence;
  decide(reading: Reading, evidence: PageEvidence): readonly Mention[];
  /** Whether a mention is sure enough to be shown. */
  passes(mention: Mention, strictness: Strictness): boolean;
}

/** What the reader wants to see. */
export interface PageOptions {
  /** True for the kinds of entity that are shown. */
  readonly shows: (kind: EntityKind) => boolean;
  readonly strictness: Strictness;
  /** 'first' mention of an entity in each section, 'every' mention, or nothing drawn until asked ('on-demand'). */
  readonly density: 'first' | 'every' | 'on-demand';
  /** Ids of single entities that are not shown. @default none */
  readonly offEntities?: ReadonlySet<string>;
  /** Id of the correction by which the reader took a mention back, null for all others. Asked again at every change; absent: there are none. */
  readonly correctionOf?: (mention: Mention) => string | null;
}

/** Counts of one document. Its shape is that of the status message. */
export interface SessionStatus {
  readonly mentions: number;
  readonly entities: number;
  /** Found but held back by strictness or kinds. */
  readonly uncertain: number;
  /** Taken back by the reader; not among the uncertain. */
  readonly corrected: number;
  /** Child frames into which no script can be put (an estimate: see unreadable-frames.ts). */
  readonly unreadableFrames: number;
  /** True when the text was too long and only a part was read. */
  readonly partial: boolean;
  /** True until all of the page has been read once: until then the counts are what was found so far. */
  readonly reading: boolean;
  /** The entities themselves, in order of their first mention. */
  readonly entityIds: readonly string[];
  /** True when the page keeps erasing the marks, and drawing was given up. */
  readonly blocked: boolean;
  /** Another number after every change of the mentions themselves: a list made before is stale. Begins at the clock, so that no two documents share one. */
  readonly revision: number;
}

export interface PageCallbacks {
  /** The counts changed, or the first reading is complete. Called at most a few times a second. */
  readonly statusChanged: (status: SessionStatus) => void;
  /** Something is to be drawn for the first time: the style of the marks is needed now. */
  readonly styleNeeded: () => void;
  /** The text of this mention left the page; a card open on it should close. */
  readonly mentionGone: (mention: Mention) => void;
  /** Opens closed shadow roots where the browser lets an extension do so; absent: only open ones are read. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** A sentence of the page, and the span of the words that are meant in it. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Why a mention that was found is not shown: not sure enough for the reader, of a kind that is switched off, switched off itself, or taken back by the reader. */
export type HeldBack = 'unsure' | 'kind' | 'entity' | 'corrected';

/** A mention as a list of all of them has it, those that are held back included. */
export interface FoundMention {
  readonly mention: Mention;
  /** In which it stands; its span counts in the block's text. */
  readonly block: TextBlock;
  readonly sentence: Sentence;
  /** BCP 47 tag of the text around it, '' when the page does not say. */
  readonly lang: string;
  /** Ids of the other covered entities in the same block, in order of appearance. */
  readonly together: readonly string[];
  /** null: it is shown. */
  readonly heldBack: HeldBack | null;
  /** Id of the correction that took it back. */
  readonly correction: string | null;
}

/** One document being read and marked. Ends with the AbortSignal that it was started with; after that every method answers empty. */
export interface PageSession {
  /** The marked mention under a point of the viewport (CSS px), or null. Marks that density or strictness hold back do not answer. */
  mentionAtPoint(x: number, y: number): Mention | null;
  /** The mention at the caret, or the first one touching the selection; also one that density does not draw. */
  mentionAtSelection(): Mention | null;
  /** Where the words stand in the viewport (CSS px), one rectangle a line; empty when the text is gone or not rendered. */
  rectsOf(mention: Mention): DOMRect[];
  /** The block's element in which the mention stands (for the language, direction or a modal ancestor); null when gone. */
  elementOf(mention: Mention): Element | null;
  /** BCP 47 tag of the text around the mention, '' when the page does not say. */
  langOf(mention: Mention): string;
  /** The sentence in which the mention stands, whitespace as on the page, and where in it; null when its text is gone. */
  sentenceOf(mention: Mention): Sentence | null;
  /** Ids of the other covered entities in the same block, in order of appearance. */
  together(mention: Mention): string[];
  /** The next (1) or previous (-1) mention in reading order, scrolled into view and made active; null when there is none. */
  step(direction: 1 | -1): Mention | null;
  /** Puts the wash under one mention (that of the open card), or takes it away. */
  setActive(mention: Mention | null): void;
  active(): Mention | null;
  /** Scrolls to a mention, held back or not, and washes it for some seconds; nothing is opened. False when its text is gone or not rendered. */
  reveal(mention: Mention): boolean;
  /** Applies new options at once, without reading the page again. */
  update(options: PageOptions): void;
  /** Reads the whole page again, and tries to draw again where the page had erased the marks. */
  rescan(): void;
  status(): SessionStatus;
  /** All mentions that the options let through, in reading order. */
  mentions(): readonly Mention[];
  /** All mentions found, those held back included, in reading order; made in slices. The first `most` of them. */
  found(most: number): Promise<readonly FoundMention[]>;
  /** The mentions, sure enough for the reader, of the block that begins at this place of a text node: for whoever reads the page's blocks on his own. */
  mentionsFrom(node: Text, from: number): readonly Mention[];
  /** Scrolls to a stretch of a block and washes it for some seconds, as reveal does. */
  revealText(block: TextBlock, span: Span): boolean;
}
