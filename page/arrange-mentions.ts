/** Which of all mentions a reader sees: those that the options let through, and of these the ones that are drawn. Pure. */
import type { EntityKind, Mention } from '../engine/index.ts';
import type { HeldBack, PageOptions } from './types.ts';

/** A mention and where it stands. */
export interface Placed<Block> {
  readonly block: Block;
  readonly mention: Mention;
}

/** … and whether it is shown. */
export interface Found<Block> extends Placed<Block> {
  readonly heldBack: HeldBack | null;
  /** Id of the correction that took it back. */
  readonly correction: string | null;
}

export interface Arrangement<Block> {
  /** All, in reading order. */
  readonly found: readonly Found<Block>[];
  /** Sure enough and of a kind that is wanted, in reading order. */
  readonly shown: readonly Placed<Block>[];
  readonly drawn: readonly Placed<Block>[];
  /** Number of mentions found and held back, those that the reader took back aside. */
  readonly held: number;
  /** Number of mentions that the reader took back. */
  readonly corrected: number;
}

/**
 * Sorts the mentions of blocks in reading order. Density 'first' draws an entity once a section; a section is told by the identity of what opened it.
 */
export function arrangeMentions<Block extends { readonly mentions: readonly Mention[]; readonly section: unknown }>(
  blocks: Iterable<Block>,
  options: PageOptions,
  passes: (mention: Mention) => boolean,
): Arrangement<Block> {
  const found: Found<Block>[] = [];
  const shown: Placed<Block>[] = [];
  const drawn: Placed<Block>[] = [];
  const seen = new Map<unknown, Set<string>>();
  const wanted = new Map<EntityKind, boolean>();
  let held = 0;
  let corrected = 0;
  for (const block of blocks) {
    for (const mention of block.mentions) {
      let isWanted = wanted.get(mention.kind);
      if (isWanted === undefined) wanted.set(mention.kind, isWanted = options.shows(mention.kind));
      const correction = options.correctionOf?.(mention) ?? null;
      const heldBack = correction !== null ? 'corrected' : options.offEntities?.has(mention.entity) ? 'entity' : !isWanted ? 'kind' : !passes(mention) ? 'unsure' : null;
      const placed = { block, mention, heldBack, correction } as const;
      found.push(placed);
      if (heldBack) {
        if (heldBack === 'corrected') corrected++;
        else held++;
        continue;
      }
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
  return { found, shown, drawn, held, corrected };
}
