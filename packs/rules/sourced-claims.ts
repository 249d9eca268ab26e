import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';

export const sourcedClaims: Rule = {
  id: 'sourced-claims',
  why: 'A sentence without a page behind it is hearsay; a source that nothing cites is a sentence gone missing.',
  *check({ facts, sources }) {
    const cited = new Set<string>();
    for (const [at, fact] of facts.entries()) {
      if (fact.sources.length === 0) yield { path: pointer('facts', at, 'sources'), reason: `The fact "${fact.id}" has no source.`, cure: 'Add the id of a source that says so.' };
      for (const [place, id] of fact.sources.entries()) {
        if (fact.sources.indexOf(id) !== place) yield { path: pointer('facts', at, 'sources', place), reason: `"${id}" is listed twice.`, cure: 'Take one of them out.' };
        cited.add(id);
      }
      for (const { source, original } of fact.quotations) cited.add(source).add(original?.source ?? source);
    }
    for (const [at, { id }] of sources.entries()) {
      if (!cited.has(id)) yield { severity: 'warning', path: pointer('sources', at, 'id'), reason: `No fact cites the source "${id}".`, cure: 'Cite it where it belongs, or take it out.' };
    }
  },
};
