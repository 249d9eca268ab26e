import { expect, test } from 'vitest';
import { compilePack, parsePack } from '../../packs/build.ts';
import { indexCards, makeCard } from '../../packs/index.ts';
import { smallCards, smallPack } from './small-pack.ts';

function compiled() {
  const { pack } = parsePack(smallPack());
  if (pack === null) throw new Error('The small pack is broken.');
  return compilePack(pack);
}

test('cards hold what the cards and the search need, in the order of ids', () => {
  const { cards } = compiled();
  const expected = smallCards();
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(cards).toEqual({ ...expected, entities: expected.entities.toSorted(byId), facts: [...expected.facts].sort(byId), sources: [...expected.sources].sort(byId) });
});

test('cards survive the way through JSON', () => {
  const { cards } = compiled();
  const request = { entity: 'ada-brook', together: ['carl-dale'] };
  expect(makeCard(indexCards(JSON.parse(JSON.stringify(cards))), request)).toEqual(makeCard(indexCards(cards), request));
});

test('the gazetteer is bytes, and the same each time', () => {
  const [first, second] = [compiled().gazetteer, compiled().gazetteer];
  expect(first).toBeInstanceOf(ArrayBuffer);
  expect(first.byteLength).toBeGreaterThan(0);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
