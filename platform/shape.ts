/** Small checks for what arrives from another part of the extension or from storage: nothing is believed by its type alone. */

export type Check<T> = (value: unknown) => value is T;

/** Whatever a message can carry; what it is, its own check says. */
export const isAnything: Check<unknown> = (value): value is unknown => typeof value !== 'function';
export const isNumber: Check<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
/** A number of things: whole and not negative. */
export const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isString: Check<string> = (value): value is string => typeof value === 'string';
export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
/** Nothing: null, and undefined, which JSON between processes cannot tell from it. */
export const isNull: Check<null> = (value): value is null => value === null || value === undefined;
export const isRecord: Check<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isArrayOf = <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] => Array.isArray(value) && value.every(check);

export const isOneOf = <const T extends readonly unknown[]>(...allowed: T): Check<T[number]> =>
  (value): value is T[number] => allowed.includes(value);

export const isShape = <T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value): value is T => isRecord(value) && (Object.keys(checks) as (keyof T & string)[]).every((key) => checks[key](value[key]));

export const orNull = <T>(check: Check<T>): Check<T | null> => (value): value is T | null => value === null || check(value);
export const orAbsent = <T>(check: Check<T>): Check<T | undefined> => (value): value is T | undefined => value === undefined || check(value);
