/** Rules for values that people can edit: each says where it is broken first, and what was expected there. Pure. */
import type { Check } from './shape.ts';

export interface Wrong {
  /** As one would write it in code: settings.set.offSites[2]. */
  readonly place: string;
  readonly expected: 'yes-no' | 'number' | 'text' | 'list' | 'group' | 'choice' | 'nothing' | 'correction';
  /** For 'choice': what it may be. */
  readonly choices?: readonly string[];
}

/** null: the value keeps the rule. Strict: fields that nobody knows break it too. */
export interface Rule<T> {
  (value: unknown, place: string, strict: boolean): Wrong | null;
  /** Only for the compiler: what keeps the rule is a T. */
  readonly keeps?: T;
}

const plain = <T>(isRight: (value: unknown) => boolean, expected: Wrong['expected']): Rule<T> =>
  (value, place) => (isRight(value) ? null : { place, expected });

export const yesNo: Rule<boolean> = plain((value) => typeof value === 'boolean', 'yes-no');
export const number: Rule<number> = plain((value) => Number.isFinite(value), 'number');
export const text: Rule<string> = plain((value) => typeof value === 'string', 'text');

export const choice = <const T extends string>(...choices: readonly T[]): Rule<T> =>
  (value, place) => (choices.includes(value as T) ? null : { place, expected: 'choice', choices });

export const listOf = <T>(rule: Rule<T>): Rule<readonly T[]> => (value, place, strict) =>
  Array.isArray(value) ? first(value.map((one, index) => () => rule(one, `${place}[${index}]`, strict))) : { place, expected: 'list' };

/** Exactly these fields; unless strict, others may stand beside them. */
export function group<T extends object>(rules: { readonly [K in keyof T]-?: Rule<T[K]> }): Rule<T> {
  const names = Object.keys(rules) as (keyof T & string)[];
  return (value, place, strict) => {
    if (!isGroup(value)) return { place, expected: 'group' };
    const stranger = strict ? Object.keys(value).find((name) => !Object.hasOwn(rules, name)) : undefined;
    return stranger !== undefined ? { place: `${place}.${stranger}`, expected: 'nothing' } : first(names.map((name) => () => rules[name](value[name], `${place}.${name}`, strict)));
  };
}

export const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const first = (looks: readonly (() => Wrong | null)[]): Wrong | null => {
  for (const look of looks) {
    const wrong = look();
    if (wrong) return wrong;
  }
  return null;
};

/** The rule as a plain yes or no; unknown fields do not count. */
export const keeps = <T>(rule: Rule<T>): Check<T> => (value): value is T => rule(value, '', false) === null;
