import type { Mention } from '../../engine/index.ts';
import type { CardFact } from '../types.ts';

/** A mention as it is exported: its place in ExportedPage.text (UTF-16 code units), what it names, how it was recognised and how surely. */
export interface ExportedMention extends Pick<Mention, 'start' | 'end' | 'entity' | 'kind' | 'how' | 'alias' | 'lang' | 'distance' | 'certainty' | 'cue'> {
  /** Name of the entity in its pack. */
  readonly label: string;
}

export interface ExportedPage {
  readonly address: string;
  readonly title?: string;
  /** BCP 47 tag, '' when the page does not say. */
  readonly lang: string;
  /** EDTF day of the page, where it is known with confidence. */
  readonly date: string | null;
  /** The text in which the mentions stand. For positions that other tools find again it is the document's textContent; else see joinBlocks. */
  readonly text: string;
  /** In reading order. */
  readonly mentions: readonly ExportedMention[];
  /** Facts that touch the page, claims with their replies, in the order in which they are to be read. */
  readonly facts: readonly CardFact[];
}

/** Characters of context on either side of a mention. As many as the common tools take; enough to tell two mentions in one sentence apart. */
const contextLength = 32;

/** The words before and after a mention, in whole characters (code points). */
export function contextOf(text: string, { start, end }: Pick<ExportedMention, 'start' | 'end'>): { readonly prefix: string; readonly suffix: string } {
  // twice as many code units hold enough characters, and a pair that the cut splits falls out again
  const before = Array.from(text.slice(Math.max(0, start - 2 * contextLength), start));
  const after = Array.from(text.slice(end, end + 2 * contextLength));
  return { prefix: before.slice(-contextLength).join('').toWellFormed(), suffix: after.slice(0, contextLength).join('').toWellFormed() };
}

/** One text of the blocks that were read, a line each, with the mentions moved to their places in it. */
export function joinBlocks(blocks: readonly { readonly text: string; readonly mentions: readonly ExportedMention[] }[]): Pick<ExportedPage, 'text' | 'mentions'> {
  const mentions: ExportedMention[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const mention of block.mentions) mentions.push({ ...mention, start: mention.start + length, end: mention.end + length });
    length += block.text.length + 1;
  }
  return { text: blocks.map(({ text }) => text).join('\n'), mentions };
}
