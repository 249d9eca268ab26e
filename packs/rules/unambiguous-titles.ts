import { parseEdtf } from '../edtf.ts';
import { foldName } from '../fold-name.ts';
import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';

interface Holder {
  readonly entity: string;
  /** Days since 1970-01-01. */
  readonly from: number;
  readonly until: number;
}

export const unambiguousTitles: Rule = {
  id: 'unambiguous-titles',
  why: 'A title is resolved by the page\'s date: two holders at one time would make it a coin toss.',
  *check({ entities }) {
    const holders = new Map<string, Holder[]>();
    for (const [at, { id, titles }] of entities.entries()) {
      for (const [place, { text, lang, from, until }] of (titles ?? []).entries()) {
        const holder: Holder = {
          entity: id,
          from: (from === null ? null : parseEdtf(from))?.earliest ?? -Infinity,
          until: (until === null ? null : parseEdtf(until))?.latest ?? Infinity,
        };
        const key = `${lang} ${foldName(text)}`;
        const known = holders.get(key) ?? [];
        // One shared day is a handover, not a clash.
        const other = known.find((earlier) => earlier.entity !== id && earlier.from < holder.until && holder.from < earlier.until);
        if (other !== undefined) yield { path: pointer('entities', at, 'titles', place), reason: `"${text}" is at the same time a title of "${other.entity}".`, cure: 'Correct the intervals, or word the title so that it fits one of them only.' };
        holders.set(key, [...known, holder]);
      }
    }
  },
};
