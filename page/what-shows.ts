/** Which mentions have words that can be seen: asked when a mention is new, and again when something speaks for another answer. */
import type { Mention } from '../engine/index.ts';
import type { Placed } from './arrange-mentions.ts';
import type { KeptBlock } from './block-store.ts';
import { createSight, holderAt } from './sight.ts';
import type { Slices } from './slices.ts';

/** Most elements with hidden words whose appearing is watched for. */
const mostHidden = 500;

/** The hidden words of one arranging, by the elements that hold them. */
export interface Hiding {
  add(block: KeptBlock): void;
  /** As far as their appearing is watched for. */
  readonly byHolder: ReadonlyMap<Element, readonly Placed<KeptBlock>[]>;
}

export interface WhatShows {
  /** The answer of the last look; true for a mention not yet looked at. */
  shows(mention: Mention): boolean;
  /** Looks at those that are new or could not be seen, in slices: on a long page that are thousands of questions. */
  look(blocks: readonly KeptBlock[], slices: Slices): Promise<void>;
  /** Looks at these anew. @returns whether an answer changed */
  lookAgain(words: Iterable<Placed<KeptBlock>>): boolean;
  hiding(): Hiding;
}

export function createWhatShows(document: Document): WhatShows {
  /** Those that were seen: a page that changes a thousand times a second is not asked about all of them each time. */
  const seen = new WeakSet<Mention>();
  let unseen = new Set<Mention>();
  return {
    shows: (mention) => !unseen.has(mention),
    async look(blocks, slices) {
      const sight = createSight(document);
      const found = new Set<Mention>();
      for (const block of blocks) {
        for (const mention of block.mentions) {
          if (seen.has(mention)) continue;
          if (sight.sees({ block, mention })) seen.add(mention);
          else found.add(mention);
        }
        const breath = slices.pause();
        if (breath) await breath;
      }
      unseen = found;
    },
    lookAgain(words) {
      const sight = createSight(document);
      let hasChanged = false;
      for (const { block, mention } of words) {
        const shows = sight.sees({ block, mention });
        if (shows !== unseen.has(mention)) continue;
        hasChanged = true;
        if (shows) {
          unseen.delete(mention);
          seen.add(mention);
        } else {
          unseen.add(mention);
          seen.delete(mention);
        }
      }
      return hasChanged;
    },
    hiding() {
      const byHolder = new Map<Element, Placed<KeptBlock>[]>();
      return {
        byHolder,
        add(block) {
          if (unseen.size === 0) return;
          for (const mention of block.mentions) {
            if (!unseen.has(mention)) continue;
            const holder = holderAt(block, mention.start);
            const words = byHolder.get(holder);
            if (words) words.push({ block, mention });
            else if (byHolder.size < mostHidden) byHolder.set(holder, [{ block, mention }]);
          }
        },
      };
    },
  };
}
