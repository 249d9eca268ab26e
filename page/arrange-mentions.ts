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
  /** The mentions that are drawn. */
  readonly isDrawn: ReadonlySet<Mention>;
  /** Ids of the entities that are shown, in order of their first mention. */
  readonly entities: ReadonlySet<string>;
  /** Number of mentions found and held back, those that the reader took back aside. */
  readonly held: number;
  /** Number of mentions that the reader took back. */
  readonly corrected: number;
}

export interface Arranger<Block> {
  /** Takes the next block in reading order. @returns its mentions, without those that cannot be seen */
  add(block: Block): readonly Found<Block>[];
  /** Of all blocks taken so far. */
  readonly arrangement: Arrangement<Block>;
}

/**
 * Sorts the mentions of blocks in reading order. Density 'first' draws an entity once a section; a section is told by the identity of what opened it.
 * @param isSeen false for mentions that show nothing: they count nowhere and take nobody's mark
 */
export function createArranger<Block extends { readonly mentions: readonly Mention[]; readonly section: unknown }>(
  options: PageOptions, passes: (mention: Mention) => boolean, isSeen: (mention: Mention) => boolean = () => true,
): Arranger<Block> {
  const found: Found<Block>[] = [];
  const shown: Placed<Block>[] = [];
  const drawn: Placed<Block>[] = [];
  const isDrawn = new Set<Mention>();
  const entities = new Set<string>();
  const seen = new Map<unknown, Set<string>>();
  const wanted = new Map<EntityKind, boolean>();
  let held = 0;
  let corrected = 0;

  const isWanted = (kind: EntityKind): boolean => {
    let isIt = wanted.get(kind);
    if (isIt === undefined) wanted.set(kind, isIt = options.shows(kind));
    return isIt;
  };
  const isToBeDrawn = ({ section }: Block, { entity }: Mention): boolean => {
    if (options.density !== 'first') return options.density === 'every';
    const here = seen.get(section) ?? new Set();
    if (here.has(entity)) return false;
    seen.set(section, here.add(entity));
    return true;
  };
  return {
    add: (block) => block.mentions.filter(isSeen).map((mention): Found<Block> => {
      const correction = options.correctionOf?.(mention) ?? null;
      const heldBack: HeldBack | null = correction !== null ? 'corrected' : options.offEntities?.has(mention.entity) ? 'entity' : !isWanted(mention.kind) ? 'kind' : !passes(mention) ? 'unsure' : null;
      const placed = { block, mention, heldBack, correction };
      found.push(placed);
      if (heldBack === 'corrected') corrected++;
      else if (heldBack) held++;
      else {
        shown.push(placed);
        entities.add(mention.entity);
        if (isToBeDrawn(block, mention)) {
          drawn.push(placed);
          isDrawn.add(mention);
        }
      }
      return placed;
    }),
    get arrangement() {
      return { found, shown, drawn, isDrawn, entities, held, corrected };
    },
  };
}
