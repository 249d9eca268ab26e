import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastCertainty, passes, findMentions, openGazetteer, type Mention } from '../../engine/index.ts';
import { weigh, weights } from '../../engine/weigh.ts';
import { bytes, find, source } from './small-gazetteer.ts';

const evidence = (...kinds: string[]) => kinds.map((kind) => ({ kind, text: '' }));

describe('certainty', () => {
  test('C1 evidence adds up as log-odds, each kind once', () => {
    const odds = (p: number): number => Math.log(p / (1 - p));
    expect(odds(weigh(evidence('use:surname', 'near')))).toBeCloseTo(weights['use:surname']! + weights['near']!, 6);
    expect(weigh(evidence('use:surname', 'near', 'near'))).toBe(weigh(evidence('use:surname', 'near')));
  });

  test('C1 more for it makes a name surer, more against it less sure', () => {
    const bare = weigh(evidence('use:surname'));
    expect(weigh(evidence('use:surname', 'full-name'))).toBeGreaterThan(bare);
    expect(weigh(evidence('use:surname', 'namesake'))).toBeLessThan(bare);
    expect(weigh(evidence('use:full', 'contradicted', 'near', 'title', 'company'))).toBe(0);
  });

  test('C2 strictness asks for a probability and a rung', () => {
    const mention = (how: Mention['how'], certainty: number) => ({ how, certainty });
    expect(passes(mention('exact', 0.99), 'exact')).toBe(true);
    expect(passes(mention('inflected', 0.99), 'exact')).toBe(false);
    expect(passes(mention('inflected', 0.99), 'inflected')).toBe(true);
    expect(passes(mention('fuzzy', 0.99), 'inflected')).toBe(false);
    expect(passes(mention('fuzzy', leastCertainty), 'fuzzy')).toBe(true);
    expect(passes(mention('fuzzy', leastCertainty - 0.01), 'fuzzy')).toBe(false);
  });

  test('N11 nothing below the least certainty is a mention', () => {
    for (const text of ['Rudnik', 'minsk', 'Wagner', 'V. Lukashenko']) expect(find(text, { lang: 'en' })).toEqual([]);
  });
});

const words = fc.constantFrom('Alexander', 'Lukashenko', 'Lukashneko', 'Belarus', 'Белоруссии', 'Мінськ', 'Łukaszenki', 'UN', 'the', 'pact', 'non-aggression', 'Kyiv', 'Україні', 'spoke', '🇧🇾', 'İstanbul', 'e\u0301t\u00ad\u00e9', '\n\n', '. ', ', ', ' ', '’s', '«', '»');
const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));

describe('properties', () => {
  test('T3 every mention slices the text to its surface', () => {
    fc.assert(fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (input) => {
      let end = 0;
      for (const mention of find(input).filter(({ kind }) => kind !== 'event')) {
        expect(input.slice(mention.start, mention.end)).toBe(mention.surface);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
    }), { numRuns: 500 });
  });

  test('T2 NFC and NFD of a text give the same mentions', () => {
    fc.assert(fc.property(text, (input) => {
      const of = (form: 'NFC' | 'NFD') => find(input.normalize(form), { lang: 'en' }).map(({ entity, surface }) => `${entity}:${surface.normalize('NFC')}`);
      expect(of('NFD')).toEqual(of('NFC'));
    }), { numRuns: 300 });
  });

  test('C4 the same text gives the same mentions, whatever was read before', () => {
    fc.assert(fc.property(text, text, (before, input) => {
      find(before, { lang: 'en' });
      expect(find(input, { lang: 'en' })).toEqual(findMentions(openGazetteer(bytes), input, { lang: 'en' }));
    }), { numRuns: 50 });
  });

  test('N2 unrelated text before or after moves or drops no mention that needs no page cue', () => {
    const unrelated = 'Rain is expected in the north. Trains run as usual.';
    fc.assert(fc.property(text, (input) => {
      const free = ({ how, kind }: Mention) => kind !== 'event' && (how === 'exact' || how === 'normalised' || how === 'transliterated');
      const shift = unrelated.length + 2;
      const alone = find(input, { lang: 'en' }).filter(free).map(({ start, end, entity }) => ({ start: start + shift, end: end + shift, entity }));
      const within = find(`${unrelated}\n\n${input}\n\n${unrelated}`, { lang: 'en' }).filter(free).map(({ start, end, entity }) => ({ start, end, entity }));
      expect(within).toEqual(alone);
    }), { numRuns: 300 });
  });

  test('C3 every mention names its alias, rung and cue', () => {
    for (const mention of find('Alexander Lukashenko spoke. Lukashenko left Minsk.', { lang: 'en' })) {
      expect(mention.alias).not.toBe('');
      expect(mention.certainty).toBeGreaterThanOrEqual(leastCertainty);
      expect(source.entities.map(({ id }) => id)).toContain(mention.entity);
    }
  });
});
