import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';
import { claimStatuses } from '../types.ts';

const known: ReadonlySet<string> = new Set(claimStatuses);

export const knownStatuses: Rule = {
  id: 'known-statuses',
  why: 'The card words each status with a "by whom": a status it does not know, or one that is nobody\'s, would read as the project\'s own verdict.',
  *check({ facts }) {
    for (const [at, fact] of facts.entries()) {
      if (!known.has(fact.status)) yield { path: pointer('facts', at, 'status'), reason: `"${fact.status}" is no known status.`, cure: `Use one of: ${claimStatuses.join(', ')}.` };
      if (fact.attributedTo.trim() === '') yield { path: pointer('facts', at, 'attributedTo'), reason: `It is not said whose ${fact.status} this is.`, cure: 'Name the person or body, and by way of whom it became known.' };
    }
  },
};
