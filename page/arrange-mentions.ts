/** Which of all mentions a reader sees: those that the options let through, and of these the ones that are drawn. Pure. */
import type { EntityKind, Mention } from '../engine/index.ts';
import type { PageOptions } from './types.ts';

/** A mention and where it stands. */
export interface Placed<Block> {
  readonly block: Block;
  readonly mention: Mention;
}

export interface Arrangement<Block> {
  /** Sure enough and of a kind that is wanted, in reading order. */
  readonly shown: readonly Placed<Block>[];
  readonly drawn: readonly Placed<Block>[];
  /** Number of mentions found and held back. */
  readonly held: number;
}

/**
 * Sorts the mentions of blocks in reading order. Density 'first' draws an entity once a section; a section is told by the identity of what opened it.
 */
export function arrangeMentions<Block extends { readonly mentions: readonly Mention[]; readonly section: unknown }>(
  blocks: Iterable<Block>,
  options: PageOptions,
  passes: (mention: Mention) => boolean,
): Arrangement<Block> {
  const shown: Placed<Block>[] = [];
  const drawn: Placed<Block>[] = [];
  const seen = new Map<unknown, Set<string>>();
  const wanted = new Map<EntityKind, boolean>();
  let held = 0;
  for (const block of blocks) {
    for (const mention of block.mentions) {
      let isWanted = wanted.get(mention.kind);
      if (isWanted === undefined) wanted.set(mention.kind, isWanted = options.shows(mention.kind));
      if (!isWanted || !passes(mention)) {
        held++;
        continue;
      }
      const placed = { block, mention };
      shown.push(placed);
      if (options.density === 'on-demand') continue;
      if (options.density === 'first') {
        const here = seen.get(block.section) ?? new Set();
        if (here.has(mention.entity)) continue;
        seen.set(block.section, here.add(mention.entity));
      }
      drawn.push(placed);
    }
  }
  return { shown, drawn, held };
}
