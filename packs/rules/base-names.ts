import { foldName } from '../fold-name.ts';
import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';
import type { PackEntity } from '../types.ts';

/** Languages whose names change their ends; a listed case form would be inflected once more. */
const inflecting: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr']);

/** Case endings of nouns and adjectives, roughly: enough to see two forms of one name, not to make one. */
const ending = /(?:[аеиоуыюяіїєйь]{1,2}|[ая]ми|[оеє]го|[оеє]му|[оеє]ві|[оеєиы]м|[ая]х|[aeiouyąęěů]{1,2}|i?ego|i?emu|owi|[oe]m|ami|ach)$/u;

function stem(word: string): string {
  return word.toLowerCase().replace(ending, '');
}

/** Two names of the same words in the same order that differ by case endings only. */
function sameButEndings(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return left.length === right.length && left.length > 1 && left.every((word, at) => stem(word) === stem(right[at] ?? '') && stem(word).length >= 3);
}

function hasWordings({ kind, event }: PackEntity): boolean {
  return kind === 'event' && event !== undefined;
}

export const baseNames: Rule = {
  id: 'base-names',
  why: 'The engine makes the case forms of a name itself; doubled or inflected names give it wrong ones.',
  *check({ entities }) {
    for (const [at, entity] of entities.entries()) {
      const path = pointer('entities', at);
      if (entity.names.length === 0 && !hasWordings(entity)) yield { path: `${path}/names`, reason: `Nothing can be recognised as "${entity.id}": it has no name.`, cure: 'Add its names.' };
      if (entity.kind === 'event' && entity.event === undefined) yield { path, reason: `The event "${entity.id}" has neither date nor wordings.`, cure: 'Add "event".' };
      if (entity.kind !== 'event' && entity.event !== undefined) yield { path: `${path}/event`, reason: `"${entity.id}" is a ${entity.kind} and no event.`, cure: 'Set its kind to "event", or take "event" out.' };
      const not = new Set((entity.not ?? []).map(({ text }) => text.toLowerCase()));
      for (const [place, { text, lang }] of entity.names.entries()) {
        const earlier = entity.names.slice(0, place).filter((name) => name.lang === lang);
        const here = { path: path + pointer('names', place, 'text') };
        if (foldName(text) === '') yield { ...here, reason: `"${text}" has no letter.`, cure: 'Write a name.' };
        if (text.trim() !== text || /\s{2}/u.test(text)) yield { ...here, reason: `"${text}" has space around it or doubled space in it.`, cure: 'Single-space it.' };
        if (earlier.some((name) => name.text === text)) yield { ...here, reason: `"${text}" (${lang}) is listed twice.`, cure: 'Take one of them out.' };
        else if (inflecting.has(lang)) {
          const base = earlier.find((name) => name.text !== text && sameButEndings(name.text, text));
          if (base !== undefined) yield { severity: 'warning', ...here, reason: `"${text}" (${lang}) looks like a case form of "${base.text}".`, cure: 'Keep the nominative only, unless both are nominatives.' };
        }
        if (not.has(text.toLowerCase())) yield { ...here, reason: `"${text}" is a name and at the same time something that "${entity.id}" is not.`, cure: 'Take it out of "names" or of "not".' };
      }
    }
  },
};
