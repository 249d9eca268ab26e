import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimStatuses } from '../../packs/index.ts';
import schema from '../../packs/pack.schema.json' with { type: 'json' };
import { entityKinds, nameUses } from '../../engine/index.ts';
import { validatorSource } from '../../scripts/packs-validator.ts';

const validator = readFileSync(new URL('../../packs/validate.generated.js', import.meta.url), 'utf8');

test('the committed validator is what the schema compiles to', () => {
  // When this fails: run "npm run packs:build", and commit packs/validate.generated.js.
  expect(validator === validatorSource()).toBe(true);
});

test('the validator neither evaluates nor imports anything', () => {
  expect(validator).not.toMatch(/\beval\b|\bFunction\s*\(|\brequire\s*\(|\bimport\b/);
});

test('the schema knows the same words as the types', () => {
  expect(schema.$defs.status.enum).toEqual([...claimStatuses]);
  expect(schema.$defs.kind.enum).toEqual([...entityKinds]);
  expect(schema.$defs.use.enum).toEqual([...nameUses]);
});

test('every object of the schema is closed, every text and list capped', () => {
  const open: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, additionalProperties, maxLength, maxItems } = node as Record<string, unknown>;
    if (type === 'object' && additionalProperties === undefined) open.push(`${path}: additionalProperties`);
    if (type === 'string' && maxLength === undefined) open.push(`${path}: maxLength`);
    if (type === 'array' && maxItems === undefined) open.push(`${path}: maxItems`);
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
  };
  visit(schema, '');
  expect(open).toEqual([]);
});
