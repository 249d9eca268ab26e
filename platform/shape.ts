/** Small checks for what arrives from another part of the extension or from storage: nothing is believed by its type alone. */

export type Check<T> = (value: unknown) => value is T;

export const isNumber: Check<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
export const isString: Check<string> = (value): value is string => typeof value === 'string';
export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
export const isNull: Check<null> = (value): value is null => value === null || value === undefined;

export const isArrayOf = <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] => Array.isArray(value) && value.every(check);

export const isOneOf = <const T extends readonly unknown[]>(...allowed: T): Check<T[number]> =>
  (value): value is T[number] => allowed.includes(value);

export const isShape = <T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    typeof value === 'object' && value !== null &&
    (Object.keys(checks) as (keyof T)[]).every((key) => checks[key]((value as T)[key]));

export const orNull = <T>(check: Check<T>): Check<T | null> => (value): value is T | null => value === null || check(value);
