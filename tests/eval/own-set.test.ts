/** The own set is what it claims to be: all languages, all rungs, all entities and enough look-alikes. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rungs } from '../../engine/index.ts';
import { readOwnSet } from '../../scripts/eval/read-own-set.ts';

const entities = new Set(readdirSync('data/belarus-pact/entities').map((file) => file.replace('.json', '')));
const texts = readOwnSet(entities);

test('eleven languages, at least 36 texts each, 440 in all', () => {
  const counts = Map.groupBy(texts, ({ lang }) => lang);
  expect([...counts.keys()].sort()).toEqual(['be', 'bg', 'cs', 'de', 'en', 'es', 'fr', 'pl', 'ru', 'sl', 'uk']);
  expect([...counts].filter(([, some]) => some.length < 36)).toEqual([]);
  expect(texts.length).toBeGreaterThanOrEqual(440);
});

test('at least 35 % of the texts hold look-alikes or nothing at all', () => {
  const wary = texts.filter(({ gold, traps }) => gold.length === 0 || traps.length > 0);
  expect(wary.length / texts.length).toBeGreaterThanOrEqual(0.35);
});

test('every entity of the pack and every rung occur', () => {
  const gold = texts.flatMap((text) => text.gold);
  expect([...entities].filter((id) => !gold.some(({ entity }) => entity === id))).toEqual([]);
  expect(rungs.filter((rung) => !gold.some(({ kind }) => kind === rung))).toEqual([]);
});

test('no text stands there twice', () => {
  const seen = texts.map(({ lang, date, text }) => `${lang} ${date} ${text}`);
  expect(seen.filter((text, i) => seen.indexOf(text) !== i)).toEqual([]);
});

test('each file tells in its first line how to read it', () => {
  for (const name of readdirSync('eval/cases')) expect(readFileSync(`eval/cases/${name}`, 'utf8')).toMatch(/^# .*README\.md\n/u);
});
