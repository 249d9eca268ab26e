import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';
import type { ClaimStatus } from '../types.ts';

/** Statuses that only make sense as a reaction to something said. */
const reactions: ReadonlySet<ClaimStatus> = new Set(['denied', 'no comment']);

export const answeredClaims: Rule = {
  id: 'answered-claims',
  why: 'A denial that is not linked to what it denies leaves the claim standing alone on its card.',
  *check({ facts }) {
    const statuses = new Map(facts.map((fact) => [fact.id, fact.status]));
    for (const [at, { id, status, answers }] of facts.entries()) {
      if (reactions.has(status) && answers.length === 0) {
        yield { severity: 'warning', path: pointer('facts', at, 'answers'), reason: `The fact "${id}" (${status}) does not say what it answers.`, cure: 'List the claim in "answers", where the pack has it.' };
      }
      for (const [place, claim] of answers.entries()) {
        if (reactions.has(statuses.get(claim) ?? 'claimed') && reactions.has(status)) {
          yield { severity: 'warning', path: pointer('facts', at, 'answers', place), reason: `"${id}" (${status}) answers "${claim}", which is itself a ${statuses.get(claim)}.`, cure: 'Link both to the claim that they answer.' };
        }
      }
    }
  },
};
