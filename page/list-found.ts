/** Mentions with the sentences they stand in, for lists: in slices, because a long page has thousands. */
import type { Mention, Span } from '../engine/index.ts';
import type { Found } from './arrange-mentions.ts';
import type { KeptBlock } from './block-store.ts';
import { sentenceAround } from './sentence-around.ts';
import { startSlices } from './slices.ts';
import type { FoundMention, Sentence } from './types.ts';

/** A span of a block in its sentence. */
export function sentenceIn(text: string, { start, end }: Span): Sentence {
  const sentence = sentenceAround(text, { start, end });
  return { text: text.slice(sentence.start, sentence.end), start: start - sentence.start, end: end - sentence.start };
}

/** Ids of the entities that stand beside a mention in its block and are sure enough to be named, in order of appearance. */
export function besides({ mentions }: KeptBlock, mention: Mention, passes: (mention: Mention) => boolean): string[] {
  return [...new Set(mentions.filter((one) => one.entity !== mention.entity && passes(one)).map(({ entity }) => entity))];
}

export async function listFound(found: readonly Found<KeptBlock>[], passes: (mention: Mention) => boolean, signal: AbortSignal): Promise<readonly FoundMention[]> {
  const slices = startSlices(signal);
  const list: FoundMention[] = [];
  for (const { block, mention, heldBack, correction } of found) {
    list.push({ mention, block, sentence: sentenceIn(block.text, mention), lang: block.lang, together: besides(block, mention, passes), heldBack, correction });
    const breath = slices.pause();
    if (breath) await breath;
  }
  return list;
}
