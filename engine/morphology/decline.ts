import type { Agreement, Grammar, Paradigm } from './paradigms/types.ts';

/** A word put through the tables: what adjectives agree with (undefined: nothing in particular), and its other forms in lower case. */
export interface Declined {
  readonly of: Agreement | undefined;
  readonly forms: readonly string[];
}

/** All paradigms of the table that fit, in its order. */
export function declensions(word: string, table: readonly Paradigm[], softening: Grammar['softening']): Declined[] {
  const lower = word.toLowerCase();
  return table
    .filter((paradigm) => paradigm.base.test(lower))
    .map((paradigm) => ({ of: paradigm.of, forms: forms(lower, paradigm, softening) }));
}

/** The first paradigm that fits and agrees; undefined when the tables know none. */
export function decline(word: string, table: readonly Paradigm[], softening: Grammar['softening'], of?: Agreement): Declined | undefined {
  return declensions(word, table, softening).find((found) => of === undefined || found.of === undefined || found.of === of);
}

function forms(lower: string, paradigm: Paradigm, softening: Grammar['softening']): string[] {
  const endings = paradigm.forms === '' ? [] : paradigm.forms.split(' ');
  const built = endings.map((ending) => lower.replace(paradigm.base, ending === '-' ? '' : ending));
  if (paradigm.softened === true && softening !== undefined) built.push(soften(lower.replace(paradigm.base, ''), softening));
  return built;
}

function soften(stem: string, softening: NonNullable<Grammar['softening']>): string {
  const [from, to] = softening.find(([ending]) => stem.endsWith(ending)) ?? ['', ''];
  return stem.slice(0, stem.length - from.length) + to;
}

/** Gives a lower-case form the letters of its base as far as the two run together, and the capital of its first letter. */
export function inCaseOf(base: string, form: string): string {
  const lower = base.toLowerCase();
  let shared = 0;
  while (shared < form.length && shared < base.length && lower[shared] === form[shared]) shared++;
  const rest = form.slice(shared);
  const capital = shared === 0 && base[0] !== lower[0];
  return base.slice(0, shared) + (capital ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest);
}
