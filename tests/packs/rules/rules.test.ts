import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../packs/problem.ts';
import { rules } from '../../../packs/rules/index.ts';
import { smallPack } from '../small-pack.ts';
import { cases } from './cases.ts';

const smallPages: CheckContext = {
  evidence: (source) => ({ 'herald-1': 'https://herald.example/a\nShe said: “They asked us\n  for a bridge”.', 'herald-uk': 'Вони просили міст' })[source] ?? null,
};

test('the small pack passes every rule without a warning, with and without page texts', () => {
  for (const rule of rules) {
    expect({ [rule.id]: [...rule.check(smallPack(), {}), ...rule.check(smallPack(), smallPages)] }).toEqual({ [rule.id]: [] });
  }
});

test('every rule stands in the file of its name, says why, and has cases', () => {
  const files = readdirSync(new URL('../../../packs/rules', import.meta.url)).filter((name) => name !== 'index.ts').map((name) => name.replace('.ts', ''));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
  for (const rule of rules) expect(rule.why).toMatch(/^[A-Z].*\.$/);
  expect([...new Set(cases.map((one) => one.rule))].sort()).toEqual(files.sort());
});

describe.each(rules)('$id', (rule) => {
  const own = cases.filter((one) => one.rule === rule.id);
  test.each(own)('$title', ({ change, context = {}, finds }) => {
    const pack = smallPack();
    change(pack);
    const found = [...rule.check(pack, context)].map(({ severity = 'error', path, reason, cure }) => {
      expect(reason.length * cure.length).toBeGreaterThan(0);
      return `${severity} ${path}`;
    });
    expect(found).toEqual(finds);
  });
});
