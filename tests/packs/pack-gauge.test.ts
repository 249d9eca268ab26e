import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPackGauge, packLimits, PackTooLarge } from '../../packs/pack-gauge.ts';
import { parsePack } from '../../packs/parse-pack.ts';
import { readPack } from '../../scripts/read-pack.ts';
import { temporaryDirectory } from './disk-pack.ts';
import { smallPack } from './small-pack.ts';

/** Milliseconds; a hundred million bytes are looked at one by one. */
const slow = 30_000;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const measure = (text: string, limits = packLimits, piece = Infinity): string => {
  const gauge = createPackGauge(limits);
  const bytes = bytesOf(text);
  try {
    for (let at = 0; at < bytes.length; at += piece) gauge.add(bytes.subarray(at, at + piece));
    return 'fits';
  } catch (error) {
    if (error instanceof PackTooLarge) return error.message;
    throw error;
  }
};
/** Counted on the value itself, the slow way. */
const depthOf = (value: unknown): number => (typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0);

describe('the gauge', () => {
  test('lets a pack through, in pieces of any length', () => {
    for (const piece of [1, 7, Infinity]) expect(measure(JSON.stringify(smallPack()), packLimits, piece)).toBe('fits');
  });

  test('has room for the deepest value of the format', () => {
    expect(depthOf(smallPack())).toBeLessThanOrEqual(8);
    expect(packLimits.depth).toBeGreaterThan(8);
  });

  test.each([
    ['too large', ' '.repeat(41), { bytes: 40, depth: 9, values: 9 }, 'The pack is larger than'],
    ['too deep', '[[{"a":[1]}]]', { bytes: 99, depth: 3, values: 99 }, 'nested more than 3 deep'],
    ['too many', '[1,2,3,[4,5]]', { bytes: 99, depth: 9, values: 6 }, 'more than 6 values'],
  ])('refuses what is %s', (_title, text, limits, reason) => {
    for (const piece of [1, 3, Infinity]) expect(measure(text, limits, piece)).toContain(reason);
  });

  test('says the depth of any JSON, whatever its strings hold', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6, stringUnit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, piece) => {
      const depth = depthOf(JSON.parse(text));
      expect(measure(text, { ...packLimits, depth }, piece)).toBe('fits');
      expect(depth > 0 ? measure(text, { ...packLimits, depth: depth - 1 }, piece) : 'nested in nothing').toContain('nested');
    }), { numRuns: 40 });
  }, slow);
});

describe('a file that is a bomb', () => {
  const refuse = (write: (file: string) => void): string[] => {
    const file = join(temporaryDirectory(), 'bomb.json');
    write(file);
    const { value, problems } = readPack(file);
    expect(value).toBeUndefined();
    return problems.map(({ rule, reason, cure }) => `${rule}: ${reason} ${cure.length > 0}`);
  };

  test('nested two million deep is refused by its name, quickly', () => {
    const began = performance.now();
    expect(refuse((file) => writeFileSync(file, '['.repeat(2_000_000)))).toEqual(['readable: The pack is nested more than 32 deep. true']);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('larger than the limit is refused', () => {
    expect(refuse((file) => {
      writeFileSync(file, '');
      truncateSync(file, packLimits.bytes + 1);
    })).toEqual(['readable: The pack is larger than 128 MiB. true']);
  }, slow);

  test('of countless values is refused', () => {
    expect(refuse((file) => writeFileSync(file, `[${'0,'.repeat(packLimits.values)}0]`))).toEqual([`readable: The pack has more than ${packLimits.values} values. true`]);
  }, slow);

  test('that comes as a value all the same is refused by the schema, without falling over', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    for (const value of [deep, { ...smallPack(), pack: deep }, { ...smallPack(), cues: { office: deep } }, { ...smallPack(), entities: [deep] }]) {
      const { pack, problems } = parsePack(value);
      expect(pack).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});
