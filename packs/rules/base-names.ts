import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';
import type { PackEntity } from '../types.ts';

/** Languages whose names change their ends; a listed case form would be inflected once more. */
const inflecting: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr']);

/** What a case adds to a word that ends in a consonant, and what it makes of the ending of an adjective. */
const nounCase = /^(?:а|у|ом|ем|ові|еві|a|u|em|owi|ovi|om)$/u;
const adjective = /(?:ий|ій|ый|ы|i|y|ý)$/u;
const adjectiveCase = /^(?:ого|ому|им|ым|ага|аму|i?ego|i?emu|im|ym|ého|ému)$/u;

function isCaseOf(base: string, form: string): boolean {
  if (/[бвгґджзйклмнпрстўфхцчшщbcdfghjklłmnpqrstvwxzžščćńř]$/iu.test(base) && form.startsWith(base) && nounCase.test(form.slice(base.length))) return true;
  const stem = base.replace(adjective, '');
  return stem.length >= 3 && stem !== base && form.startsWith(stem) && adjectiveCase.test(form.slice(stem.length));
}

/**
 * A name of several words whose first is in a case, and the others too or as in the base form ("группа Вагнера" is a base form).
 * Of single words nothing can be said: Лукашенка is both.
 */
function isNameInCase(base: string, form: string): boolean {
  const [left, right] = [base.split(' '), form.split(' ')];
  return left[0] !== right[0] && left.length === right.length && left.length > 1
    && left.every((word, at) => word === right[at] || isCaseOf(word, right[at] ?? ''));
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
        if (text.trim() !== text || /\s{2}/u.test(text)) yield { ...here, reason: `"${text}" has space around it or doubled space in it.`, cure: 'Single-space it.' };
        if (earlier.some((name) => name.text === text)) yield { ...here, reason: `"${text}" (${lang}) is listed twice.`, cure: 'Take one of them out.' };
        else if (inflecting.has(lang)) {
          const base = entity.names.find((name) => name.lang === lang && isNameInCase(name.text, text));
          if (base !== undefined) yield { severity: 'warning', ...here, reason: `"${text}" (${lang}) looks like a case form of "${base.text}".`, cure: 'Keep the nominative only, unless both are nominatives.' };
        }
        if (not.has(text.toLowerCase())) yield { ...here, reason: `"${text}" is a name and at the same time something that "${entity.id}" is not.`, cure: 'Take it out of "names" or of "not".' };
      }
    }
  },
};
