import { describe, expect, test } from 'vitest';
import { indexCards, knownThen, makeCard, type Card, type CardFact, type CardRequest, type Fact } from '../../packs/index.ts';
import { smallCards, smallPack, type OpenPack } from './small-pack.ts';

const cardOf = (change: (pack: OpenPack) => void, request: Partial<CardRequest> = {}): Card => {
  const pack = smallPack();
  change(pack);
  const card = makeCard(indexCards(smallCards(pack)), { entity: 'ada-brook', together: [], ...request });
  if (card === null) throw new Error('no card');
  return card;
};
const ids = (facts: readonly CardFact[]): string[] => facts.map(({ id }) => id);
const fact = (id: string, rest: Partial<Fact> = {}): OpenPack['facts'][number] => ({
  id, about: ['ada-brook'], statement: { en: `Fact ${id}.` }, date: null, status: 'established', attributedTo: 'x', quotations: [], sources: ['herald-1'], answers: [], ...rest,
}) as OpenPack['facts'][number];

describe('makeCard', () => {
  test('nests the answer under the claim and does not repeat it', () => {
    const card = cardOf(() => {});
    expect(ids(card.facts)).toEqual(['f1', 'f3']);
    expect(ids(card.facts[0]?.replies ?? [])).toEqual(['f2']);
  });

  test('shows an answer on its own where the claim is not on the card', () => {
    expect(ids(cardOf(() => {}, { entity: 'carl-dale' }).facts)).toContain('f2');
  });

  test('shows no claim without its answers, also those of answers, in one step and oldest first', () => {
    const card = cardOf((pack) => {
      pack.facts = [
        fact('claim', { status: 'claimed' }),
        fact('late', { about: ['herald'], answers: ['claim'], date: '2023' }),
        fact('counter', { about: ['herald'], answers: ['early'], date: '2022-05' }),
        fact('early', { about: ['ada-brook', 'herald'], answers: ['claim'], date: '2022-04' }),
      ];
    });
    expect(ids(card.facts)).toEqual(['claim']);
    expect(ids(card.facts[0]?.replies ?? [])).toEqual(['early', 'counter', 'late']);
    expect(card.facts[0]?.replies.every(({ replies }) => replies.length === 0)).toBe(true);
  });

  test('puts an answer to two claims under both', () => {
    const card = cardOf((pack) => { pack.facts = [fact('a', { status: 'claimed' }), fact('b', { status: 'claimed' }), fact('r', { answers: ['a', 'b'] })]; });
    expect(card.facts.map(({ id, replies }) => [id, ids(replies)])).toEqual([['a', ['r']], ['b', ['r']]]);
  });

  test('ends on a circle that no check has seen', () => {
    expect(cardOf((pack) => { pack.facts = [fact('a', { answers: ['b'] }), fact('b', { answers: ['a'] })]; }).facts).toEqual([]);
  });

  test('resolves sources, those of original wordings too, each once', () => {
    const claim = cardOf(() => {}).facts.find(({ id }) => id === 'f1');
    expect(claim?.sources.map(({ id }) => id)).toEqual(['herald-1', 'herald-uk']);
  });

  test('says who it is, without the names that only the search needs', () => {
    expect(cardOf(() => {}).entity).toEqual({ id: 'ada-brook', kind: 'person', label: 'Ada Brook', description: 'Minister of Works.' });
    expect(cardOf(() => {}, { entity: 'ev-promise' }).entity.date).toBe('2022-03/2022-04-06');
  });

  test.each(['nobody', '__proto__', 'constructor'])('has no card of %s', (entity) => {
    expect(makeCard(indexCards(smallCards()), { entity, together: [] })).toBeNull();
  });
});

describe('the order of facts', () => {
  test('things that stand together outrank the status, and more of them outrank fewer', () => {
    const change = (pack: OpenPack): void => {
      pack.facts = [
        fact('alone'),
        fact('pair', { about: ['ada-brook', 'herald'], status: 'unconfirmed' }),
        fact('three', { about: ['ada-brook', 'herald', 'carl-dale'], status: 'unconfirmed' }),
      ];
    };
    expect(ids(cardOf(change, { together: ['herald', 'carl-dale'] }).facts)).toEqual(['three', 'pair', 'alone']);
    expect(ids(cardOf(change, { together: ['herald'] }).facts)).toEqual(['pair', 'three', 'alone']);
    expect(ids(cardOf(change).facts)).toEqual(['alone', 'pair', 'three']);
  });

  test('the entity itself is no company', () => {
    const change = (pack: OpenPack): void => { pack.facts = [fact('a', { status: 'unconfirmed' }), fact('b', { about: ['herald', 'ada-brook'] })]; };
    expect(ids(cardOf(change, { together: ['ada-brook'] }).facts)).toEqual(['b', 'a']);
  });

  test('then the status, then nearness to the date of the page, undated last', () => {
    const change = (pack: OpenPack): void => {
      pack.facts = [
        fact('claimed', { status: 'claimed', date: '2022-03-01' }),
        fact('undated'), fact('far', { date: '2012' }), fact('near', { date: '2022-03' }), fact('after', { date: '2022-06-30' }),
      ];
    };
    expect(ids(cardOf(change, { pageDate: '2022-03-10' }).facts)).toEqual(['near', 'after', 'far', 'undated', 'claimed']);
    expect(ids(cardOf(change).facts)).toEqual(['after', 'near', 'far', 'undated', 'claimed']);
  });

  test('is the same whatever the order of the pack', () => {
    const change = (reversed: boolean) => (pack: OpenPack): void => {
      pack.facts = Array.from({ length: 30 }, (_, at) => fact(`f${at}`, { date: at % 3 === 0 ? null : `20${10 + (at % 7)}`, about: at % 2 ? ['ada-brook', 'herald'] : ['herald', 'ada-brook'] }));
      if (reversed) pack.facts.reverse();
    };
    expect(cardOf(change(true), { together: ['herald'], pageDate: '2013' })).toEqual(cardOf(change(false), { together: ['herald'], pageDate: '2013' }));
  });
});

describe('knownThen', () => {
  const facts = cardOf((pack) => {
    pack.facts = [fact('before', { date: '2022-01' }), fact('same', { date: '2022-03-10' }), fact('overlaps', { date: '2022-03' }), fact('after', { date: '2022-03-11' }), fact('undated')];
  }).facts;

  test('what is certainly later stands under "since then"', () => {
    const { known, since } = knownThen(facts, '2022-03-10');
    expect(ids(since)).toEqual(['after']);
    expect(ids(known).sort()).toEqual(['before', 'overlaps', 'same', 'undated']);
  });

  test.each([undefined, 'no date'])('without a page date (%s) nothing is split', (pageDate) => {
    expect(knownThen(facts, pageDate)).toEqual({ known: facts, since: [] });
  });
});
