import { pointer } from '../pointer.ts';
import type { Finding, Rule } from '../problem.ts';

/** Keys that every object inherits. Maps do not mind them; whoever writes an export or a plug-in with plain objects might. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()).concat('prototype'));

function* checkList(list: 'entities' | 'facts' | 'sources', items: readonly { readonly id: string }[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const [at, { id }] of items.entries()) {
    const path = pointer(list, at, 'id');
    if (inherited.has(id)) yield { path, reason: `"${id}" is a name that every JavaScript object already has.`, cure: 'Give it another id.' };
    if (seen.has(id)) yield { path, reason: `The id "${id}" is used twice in ${list}.`, cure: 'Give one of the two another id, or put them together.' };
    seen.add(id);
  }
}

export const safeIds: Rule = {
  id: 'safe-ids',
  why: 'An id is the address of a thing: it must mean one thing only, stand in the file named after it, and be no word of the language.',
  *check(pack, { nameAt }) {
    yield* checkList('entities', pack.entities);
    yield* checkList('facts', pack.facts);
    yield* checkList('sources', pack.sources);
    for (const name of Object.keys(pack.cues)) {
      if (inherited.has(name.toLowerCase())) yield { path: pointer('cues', name), reason: `"${name}" is a name that every JavaScript object already has.`, cure: 'Give the class another name.' };
    }
    for (const [at, { id }] of pack.entities.entries()) {
      const name = nameAt?.(pointer('entities', at));
      if (name !== undefined && name !== id) yield { path: pointer('entities', at, 'id'), reason: `The entity "${id}" stands in the file ${name}.json.`, cure: `Name the file ${id}.json, or correct the id.` };
    }
    for (const [at, { id, about }] of pack.facts.entries()) {
      const name = nameAt?.(pointer('facts', at));
      if (name !== undefined && name !== about[0]) yield { path: pointer('facts', at, 'about', 0), reason: `The fact "${id}" is first about "${about[0]}" and stands in the file ${name}.json.`, cure: `Move it to facts/${about[0]}.json.` };
    }
  },
};
