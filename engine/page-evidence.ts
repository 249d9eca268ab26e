/** All readings of a page -> what the page as a whole says for names that need it. */
import type { FoundNames } from './found-names.ts';
import type { PageEvidence, Reading } from './types.ts';
import { weigh } from './weigh.ts';

/** A candidate this sure by its own block may speak for others. */
const sure = 0.8;

/** What tells that somebody else bears the whole name, not the surname alone. */
const tellsBearer: ReadonlySet<string> = new Set(['other-trade', 'other-thing', 'other-bearer']);

/** What one block says for the names of others. */
export interface BlockEvidence {
  readonly namesakes: readonly string[];
  /** Entities that it names surely, once each. */
  readonly company: readonly string[];
  /** … and those of them that it names in full, with its words; null where somebody else bears the full name. */
  readonly inFull: readonly (readonly [entity: string, words: string | null])[];
}

/** Of the many blocks that say nothing for others. */
const nobody: readonly never[] = [];

export function blockEvidence(names: FoundNames, { text, candidates, namesakes }: Reading): BlockEvidence {
  let company: Set<string> | undefined;
  let inFull: Map<string, string | null> | undefined;
  for (const { alias, evidence, start, end, distance } of candidates) {
    if (weigh(evidence) < sure) {
      if (names(alias).kind === 'person' && evidence.some(({ kind }) => tellsBearer.has(kind))) (inFull ??= new Map()).set(names(alias).entity, null);
      continue;
    }
    const { entity, kind, role, use } = names(alias);
    (company ??= new Set()).add(entity);
    const isWhole = kind === 'event' ? role !== 'short' : role === 'name' && use === 'full';
    if (isWhole && distance === 0 && !inFull?.has(entity)) (inFull ??= new Map()).set(entity, text.slice(start, end));
  }
  return { namesakes, company: company ? [...company] : nobody, inFull: inFull ? [...inFull] : nobody };
}

/** Gathers what the page as a whole says from what its blocks say. */
export interface Gatherer {
  /** Takes the next block in reading order: the first that names somebody in full is the one that is told. */
  add(block: BlockEvidence): void;
  /** Of all blocks taken so far. */
  readonly evidence: PageEvidence;
}

/** @param page its EDTF date where it is known with confidence */
export function createGatherer({ date = null }: { readonly date?: string | null } = {}): Gatherer {
  const namedInFull = new Map<string, string>();
  const shared = new Set<string>();
  const namesakes = new Set<string>();
  const company = new Set<string>();
  return {
    add(block) {
      for (const entity of block.namesakes) namesakes.add(entity);
      for (const entity of block.company) company.add(entity);
      for (const [entity, words] of block.inFull) {
        if (words === null) {
          shared.add(entity);
          namedInFull.delete(entity);
        } else if (!namedInFull.has(entity) && !shared.has(entity)) namedInFull.set(entity, words);
      }
    },
    evidence: { namedInFull, namesakes, company, date },
  };
}

/** Both steps for readings that are all there. */
export function gatherEvidence(names: FoundNames, readings: readonly Reading[], page: { readonly date?: string | null } = {}): PageEvidence {
  const gatherer = createGatherer(page);
  for (const reading of readings) gatherer.add(blockEvidence(names, reading));
  return gatherer.evidence;
}
