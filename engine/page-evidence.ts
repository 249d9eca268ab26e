/** All readings of a page -> what the page as a whole says for names that need it. */
import { entityOf, profileOf, type Gazetteer } from './gazetteer.ts';
import type { PageEvidence, Reading } from './types.ts';
import { weigh } from './weigh.ts';

/** A candidate this sure by its own block may speak for others. */
const sure = 0.8;

/** @param page its EDTF date where it is known with confidence. */
export function gatherEvidence(gazetteer: Gazetteer, readings: Iterable<Reading>, page: { readonly date?: string | null } = {}): PageEvidence {
  const namedInFull = new Map<string, string>();
  const namesakes = new Set<string>();
  const company = new Set<string>();
  for (const reading of readings) {
    for (const id of reading.namesakes) namesakes.add(id);
    for (const { alias, evidence, start, end, distance } of reading.candidates) {
      const { use, role } = profileOf(gazetteer, alias);
      const { id, kind } = entityOf(gazetteer, alias);
      if (weigh(evidence) < sure) continue;
      company.add(id);
      const isWhole = kind === 'event' ? role !== 'short' : role === 'name' && use === 'full';
      if (isWhole && distance === 0 && !namedInFull.has(id)) namedInFull.set(id, reading.text.slice(start, end));
    }
  }
  return { namedInFull, namesakes, company, date: page.date ?? null };
}
