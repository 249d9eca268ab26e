/** Values that nobody agreed on: what may lie in storage, stand in a pack or come by message. */
import fc from 'fast-check';

/** Strings that trip programs: names of prototypes, control characters, lone surrogates, markup, huge ones. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', ' ', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', '\u0000', '\uD800', '\uDC00x', '\u202E', '\u200B', '<b>', '=1+1', '../..', '/a~1b~0', 'javascript:alert(1)', '2023-02-30', '-1', 'NaN'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.nat(40).map((n) => 'x'.repeat(n * 1_000)),
);
export const oddNumber: fc.Arbitrary<number> = fc.oneof(fc.constantFrom(0, -0, -1, 1.5, Number.NaN, Infinity, -Infinity, 2 ** 53, 1e308), fc.integer(), fc.double());
const leaf: fc.Arbitrary<unknown> = fc.oneof(oddText, oddNumber, fc.boolean(), fc.constantFrom(null, undefined));

/** Lists and objects of odd values, also under keys that every object inherits; only JSON inside, but for undefined and the numbers that JSON does not have. */
export const oddValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, fc.array(tie('value'), { maxLength: 4 }), fc.array(fc.tuple(oddText, tie('value')), { maxLength: 4 }).map(objectOf)),
})).value;

/** An object with these as its own properties, `__proto__` too. */
export function objectOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) define(made, key, value);
  return made;
}

export function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** [[[…]]] or {a: {a: …}}, too deep for whoever calls himself. */
export function nested(depth: number, inObjects: boolean): unknown {
  let value: unknown = 'x';
  for (let n = 0; n < depth; n++) value = inObjects ? { a: value } : [value];
  return value;
}
