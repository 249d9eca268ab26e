/** Readings -> mentions on the kept blocks, whenever what the page as a whole says has changed. */
import { createGatherer, type Mention, type PageEvidence } from '../engine/index.ts';
import type { BlockStore } from './block-store.ts';
import type { Slices } from './slices.ts';
import type { PageReader } from './types.ts';

/**
 * Makes the function that gathers evidence anew and decides, in slices, the blocks for which it differs. It keeps the identity of mentions that stay as they were.
 * @param date of the page, EDTF; asked only where something was found
 */
export function createDecider(store: BlockStore, reader: PageReader, date: () => string | null): (slices: Slices) => Promise<void> {
  let evidence: PageEvidence | null = null;
  return async (slices) => {
    const blocks = store.ordered();
    const gatherer = createGatherer({ date: blocks.some(({ reading }) => reading.candidates.length > 0) ? date() : null });
    for (const block of blocks) {
      gatherer.add(block.says ??= reader.says(block.reading));
      const breath = slices.pause();
      if (breath) await breath;
    }
    const current = evidence && isSameEvidence(evidence, gatherer.evidence) ? evidence : gatherer.evidence;
    evidence = current;
    for (const block of blocks) {
      if (block.decidedBy === current) continue;
      block.decidedBy = current;
      const before = block.mentions;
      block.mentions = reader.decide(block.reading, current).map((mention) => before.find((old) => isSameMention(old, mention)) ?? mention);
      const breath = slices.pause();
      if (breath) await breath;
    }
  };
}

function isSameEvidence(a: PageEvidence, b: PageEvidence): boolean {
  return a.date === b.date && a.namedInFull.size === b.namedInFull.size && a.namesakes.size === b.namesakes.size && a.company.size === b.company.size &&
    [...a.namedInFull].every(([entity, words]) => b.namedInFull.get(entity) === words) && a.namesakes.isSubsetOf(b.namesakes) && a.company.isSubsetOf(b.company);
}

const isSameMention = (a: Mention, b: Mention): boolean =>
  a.start === b.start && a.end === b.end && a.entity === b.entity && a.how === b.how && a.certainty === b.certainty && a.cue?.text === b.cue?.text;
