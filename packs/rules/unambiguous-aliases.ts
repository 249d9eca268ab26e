import { foldName } from '../fold-name.ts';
import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';
import type { PackEntity } from '../types.ts';

interface Bearer {
  readonly path: string;
  readonly entity: PackEntity;
  /** True when the name alone is not enough for a mark. */
  readonly gated: boolean;
  readonly text: string;
  readonly only: readonly string[] | undefined;
}

/** Two names clash where some text could hold both: always, unless each is kept to text languages of its own. */
function share(a: Bearer, b: Bearer): boolean {
  const { only } = b;
  return a.only === undefined || only === undefined || a.only.some((lang) => only.includes(lang));
}

/** What the cues of an entity ask for; two entities with the same answer cannot be told apart by it. */
function evidence({ entity }: Bearer): string {
  return JSON.stringify([entity.cues?.near, entity.cues?.notAfter, entity.cues?.notBefore, entity.cues?.notNear].map((classes) => [...(classes ?? [])].sort()));
}

function toldApart(a: Bearer, b: Bearer): boolean {
  const named = (bearer: Bearer): boolean => bearer.gated && bearer.entity.names.some(({ use = 'full' }) => use === 'full');
  const cued = evidence(a) !== evidence(b) && (a.gated || a.entity.cues !== undefined) && (b.gated || b.entity.cues !== undefined);
  return cued || (named(a) && named(b));
}

export const unambiguousAliases: Rule = {
  id: 'unambiguous-aliases',
  why: 'A name of two entities, with nothing to tell them apart, would be marked as the wrong one half of the time.',
  *check({ entities }) {
    const bearers = new Map<string, Bearer[]>();
    for (const [at, entity] of entities.entries()) {
      for (const [place, { text, use = 'full', only }] of entity.names.entries()) {
        const key = foldName(text);
        const bearer: Bearer = { path: pointer('entities', at, 'names', place), entity, gated: use !== 'full', text, only };
        const known = bearers.get(key);
        if (known === undefined) bearers.set(key, [bearer]);
        else known.push(bearer);
      }
    }
    for (const group of bearers.values()) {
      for (const [at, bearer] of group.entries()) {
        const other = group.slice(0, at).find((earlier) => earlier.entity !== bearer.entity && share(earlier, bearer) && !toldApart(earlier, bearer));
        if (other !== undefined) {
          yield {
            path: `${bearer.path}/text`,
            reason: `"${bearer.text}" is also a name of "${other.entity.id}", and nothing tells the two apart.`,
            cure: 'Give both a "use" that waits for more (surname, acronym, common) with cues of their own; or keep the names to different text languages by "only".',
          };
        }
      }
    }
  },
};
