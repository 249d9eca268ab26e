import { expect, test } from 'vitest';
import { splitBlocks } from '../../engine/find-mentions.ts';
import { readText } from '../../engine/index.ts';
import { found, gazetteer } from './small-gazetteer.ts';

test('C4 a paragraph longer than any prose is read in parts, at spaces, and nothing of it is lost', () => {
  const text = `${'In Minsk and Kyiv. '.repeat(2_000)}\n\nBelarus\n\n${'x'.repeat(20_000)}`;
  const blocks = [...splitBlocks(text)];
  expect(blocks.every(({ start, end }) => end > start && end - start <= 8_193)).toBe(true);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n\n', ''));
  expect(found(text)).toHaveLength(4_001);
});

test('C4 one name said over and over in one sentence costs no more than its words, and says each kind of thing about a name once', () => {
  const read = (times: number) => readText(gazetteer, `President ${'Lukashenko '.repeat(times)}`, 'en');
  const { candidates } = read(700);
  expect(candidates.length).toBeGreaterThanOrEqual(700);
  for (const { evidence } of candidates) expect(new Set(evidence.map(({ kind }) => kind)).size).toBe(evidence.length);
});
