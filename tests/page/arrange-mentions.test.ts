import { describe, expect, test } from 'vitest';
import type { EntityKind, Mention } from '../../engine/index.ts';
import { createArranger } from '../../page/arrange-mentions.ts';
import type { PageOptions } from '../../page/index.ts';

const mention = (entity: string, kind: EntityKind = 'person', certainty = 1): Mention => ({
  start: 0, end: 1, entity, kind, surface: entity, how: 'exact', alias: entity, lang: 'en', distance: 0, certainty, alternatives: [],
});
const blocks = [
  { section: 1, mentions: [mention('a'), mention('b', 'event'), mention('a')] }, { section: 1, mentions: [mention('a')] },
  { section: 2, mentions: [mention('a'), mention('c', 'state', 0.2)] }, { section: 1, mentions: [mention('b', 'event')] },
];
const options = (change: Partial<PageOptions>): PageOptions => ({ shows: () => true, strictness: 'inflected', density: 'every', ...change });
const sure = ({ certainty }: Mention): boolean => certainty > 0.5;
const names = (placed: readonly { mention: Mention }[]): string => placed.map(({ mention: { entity } }) => entity).join('');

const arrange = (wanted: PageOptions, passes: (one: Mention) => boolean) => {
  const arranger = createArranger<(typeof blocks)[number]>(wanted, passes);
  blocks.forEach((block) => arranger.add(block));
  return arranger.arrangement;
};

describe('arranges mentions', () => {
  test('all that pass are shown, what does not is counted', () => {
    const { shown, drawn, held } = arrange(options({}), sure);
    expect([names(shown), names(drawn), held]).toEqual(['abaaab', 'abaaab', 1]);
  });
  test('first: an entity once a section, also when the section goes on later', () => {
    const { shown, drawn, isDrawn } = arrange(options({ density: 'first' }), sure);
    expect([names(shown), names(drawn)]).toEqual(['abaaab', 'aba']);
    expect(names(shown.filter(({ mention }) => isDrawn.has(mention)))).toBe('aba');
  });
  test('on demand: nothing is drawn', () => {
    const { shown, drawn } = arrange(options({ density: 'on-demand' }), sure);
    expect([names(shown), names(drawn)]).toEqual(['abaaab', '']);
  });
  test('kinds switched off are held', () => {
    const { shown, held } = arrange(options({ shows: (kind) => kind === 'event' }), () => true);
    expect([names(shown), held]).toEqual(['bb', 5]);
  });
  test('what the reader took back is found and counted apart, and the next one is first in its section', () => {
    const [first] = blocks[0]!.mentions;
    const correctionOf = (one: Mention) => (one === first || one.entity === 'c' ? 'k1' : null);
    const { found, shown, drawn, entities, held, corrected } = arrange(options({ density: 'first', correctionOf }), sure);
    expect([...entities].join('')).toBe('ba');
    expect([names(found), names(shown), names(drawn), held, corrected]).toEqual(['abaaacb', 'baaab', 'baa', 0, 2]);
    expect(found.filter(({ heldBack }) => heldBack === 'corrected').map(({ correction }) => correction)).toEqual(['k1', 'k1']);
  });
});
