import { describe, expect, test } from 'vitest';
import { indexCards, searchFacts } from '../../packs/index.ts';
import { smallCards, smallPack } from './small-pack.ts';

const index = indexCards(smallCards());
const found = (query: string): string[] => searchFacts(index, query).map((hit) => (hit.kind === 'entity' ? hit.entity.id : hit.fact.id));

describe('searchFacts', () => {
  test('finds an entity by its label first', () => {
    expect(found('Ada Brook')[0]).toBe('ada-brook');
  });

  test.each([
    ['a name in another script', 'Ада Брук', 'ada-brook'],
    ['a statement', 'became minister', 'f3'],
    ['a quotation', 'asked us bridge', 'f1'],
    ['an original wording', 'просили міст', 'f1'],
    ['the title of a source', 'friends', 'f1'],
    ['a publisher', 'herald', 'f3'],
    ['words in any order and case', 'DENIED dale', 'f2'],
    ['a slip of the finger', 'minster becme', 'f3'],
    ['letters without their marks', 'Bróòk', 'ada-brook'],
  ])('finds by %s', (_title, query, id) => {
    expect(found(query)).toContain(id);
  });

  test('asks that every word be somewhere', () => {
    expect(found('bridge zeppelin')).toEqual([]);
  });

  test.each(['', '   '])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  test.each(['=x', "'a !b", '^$|', '\\', '('.repeat(500), '\u0000'])('takes %j as words, and never throws', (query) => {
    expect(Array.isArray(found(query))).toBe(true);
  });

  test('gives at most 50, best first', () => {
    const pack = smallPack();
    const [fact] = pack.facts;
    if (fact === undefined) throw new Error('no fact');
    pack.facts = Array.from({ length: 200 }, (_, at) => ({ ...fact, id: `g${at}` }));
    const hits = searchFacts(indexCards(smallCards(pack)), 'bridge');
    expect(hits).toHaveLength(50);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => a - b));
  });
});
