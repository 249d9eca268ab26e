/** Readings -> mentions on the kept blocks, whenever what the page as a whole says has changed. */
import { joinEvidence, type BlockEvidence, type Mention, type PageEvidence } from '../engine/index.ts';
import type { BlockStore, KeptBlock } from './block-store.ts';
import type { Slices } from './slices.ts';
import type { PageReader } from './types.ts';

/** Makes the function that gathers evidence anew and decides, in slices, the blocks for which it differs. It keeps the identity of mentions that stay as they were. */
export function createDecider(store: BlockStore, reader: PageReader): (slices: Slices) => Promise<void> {
  let evidence: PageEvidence | null = null;
  const said = new WeakMap<KeptBlock, BlockEvidence>();
  const decidedBy = new WeakMap<KeptBlock, PageEvidence>();
  return async (slices) => {
    const blocks = store.ordered();
    const all: BlockEvidence[] = [];
    for (const block of blocks) {
      let says = said.get(block);
      if (!says) said.set(block, says = reader.says(block.reading));
      all.push(says);
      const breath = slices.pause();
      if (breath) await breath;
    }
    const gathered = joinEvidence(all);
    const current = evidence && isSameEvidence(evidence, gathered) ? evidence : gathered;
    evidence = current;
    for (const block of blocks) {
      if (decidedBy.get(block) === current) continue;
      decidedBy.set(block, current);
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
