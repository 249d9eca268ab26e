/** A text with the marks that careful readers would make in it: what the engine is judged by. */
import type { Rung, Span } from '../../engine/index.ts';

/** Names and events are judged apart: an event may contain names. */
export type Layer = 'actor' | 'event';

export interface GoldMention extends Span {
  readonly entity: string;
  readonly layer: Layer;
  /** The rung on which a reader would place it; 'demonym': an adjective, neither rewarded nor punished. Sets of others have their own words. */
  readonly kind: Rung | 'demonym' | (string & {});
}

/** Words that look like a covered name and are none. */
export interface TrapSpan extends Span {
  readonly layer: Layer;
  readonly note: string;
}

/** Words on which readers may differ: a mark there is not judged. */
export interface OpenSpan extends Span {
  readonly layer: Layer;
}

export interface GoldText {
  /** Where it stands: "pl.txt:12" in the own set. */
  readonly id: string;
  /** The set it is counted with. */
  readonly set: string;
  readonly lang: string;
  /** EDTF date of the text, where known. */
  readonly date: string | null;
  readonly text: string;
  readonly gold: readonly GoldMention[];
  readonly traps: readonly TrapSpan[];
  readonly open: readonly OpenSpan[];
  /** Entities that the readers looked for; null: all. A mention of another is not judged. */
  readonly scope: ReadonlySet<string> | null;
  /** Whether all events are marked; if not, events are not judged. */
  readonly hasAllEvents: boolean;
}
