import { pointer } from '../pointer.ts';
import type { Finding, Rule } from '../problem.ts';

function* unresolved(ids: readonly string[] | undefined, known: ReadonlySet<string>, what: string, path: string): Generator<Finding> {
  for (const [at, id] of (ids ?? []).entries()) {
    if (!known.has(id)) yield { path: path + pointer(at), reason: `There is no ${what} "${id}".`, cure: `Correct the id, or add the ${what}.` };
  }
}

export const resolvingReferences: Rule = {
  id: 'resolving-references',
  why: 'An id that leads nowhere is a source, an answer or a cue that the reader silently goes without.',
  *check({ entities, facts, sources, cues }) {
    const entityIds = new Set(entities.map(({ id }) => id));
    const factIds = new Set(facts.map(({ id }) => id));
    const sourceIds = new Set(sources.map(({ id }) => id));
    const classes = new Set(Object.keys(cues));
    for (const [at, { about, sources: cited, answers, quotations }] of facts.entries()) {
      const path = pointer('facts', at);
      yield* unresolved(about, entityIds, 'entity', `${path}/about`);
      yield* unresolved(cited, sourceIds, 'source', `${path}/sources`);
      yield* unresolved(answers, factIds, 'fact', `${path}/answers`);
      for (const [place, { speaker, source, original }] of quotations.entries()) {
        const inside = path + pointer('quotations', place);
        if (!entityIds.has(speaker)) yield { path: `${inside}/speaker`, reason: `There is no entity "${speaker}".`, cure: 'Correct the id, or add the entity.' };
        if (!sourceIds.has(source)) yield { path: `${inside}/source`, reason: `There is no source "${source}".`, cure: 'Correct the id, or add the source.' };
        if (original !== undefined && !sourceIds.has(original.source)) yield { path: `${inside}/original/source`, reason: `There is no source "${original.source}".`, cure: 'Correct the id, or add the source.' };
      }
    }
    for (const [at, { cues: ruled, event }] of entities.entries()) {
      const path = pointer('entities', at);
      for (const part of ['near', 'notAfter', 'notBefore', 'notNear'] as const) yield* unresolved(ruled?.[part], classes, 'cue class', `${path}/cues/${part}`);
      for (const [place, anchors] of (event?.anchors ?? []).entries()) yield* unresolved(anchors, entityIds, 'entity', path + pointer('event', 'anchors', place));
      for (const [place, anchors] of (event?.far ?? []).entries()) yield* unresolved(anchors, entityIds, 'entity', path + pointer('event', 'far', place));
    }
  },
};
