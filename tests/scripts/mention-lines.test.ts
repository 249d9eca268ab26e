/** How npm start tells mentions in a terminal. */
import { expect, test } from 'vitest';
import type { ListedMention } from '../../platform/index.ts';
import { countLine, howWords, mentionLines } from '../../scripts/start/mention-lines.ts';

const mention = (own: Partial<ListedMention>): ListedMention => ({
  entity: 'minsk', kind: 'metonym', surface: 'Mińsku', how: 'inflected', alias: 'Mińsk', lang: 'pl', distance: 0, certainty: 0.9912,
  sentence: { text: 'W Mińsku\n  cisza.', start: 2, end: 8 }, ...own,
});

test('one line a mention, whatever breaks the page puts into it, in columns', () => {
  expect(mentionLines([mention({}), mention({ surface: 'Łukaszenki', entity: 'lukashenko', how: 'gated', cue: { kind: 'full-name', text: 'Alaksandr Łukaszenka' }, certainty: 1 })])).toEqual([
    'Mińsku      minsk       inflected, pl            0.99  W Mińsku cisza.',
    'Łukaszenki  lukashenko  gated, pl, by full-name  1.00  W Mińsku cisza.',
  ]);
});

test('a misspelling says how far it is', () => {
  expect(howWords({ how: 'fuzzy', lang: 'en', distance: 2 })).toBe('fuzzy, en, 2 apart');
});

test.each([
  [[], 0, false, '0 mentions of 0 entities'],
  [[mention({})], 0, false, '1 mention of 1 entity'],
  [[mention({}), mention({})], 3, true, '2 mentions of 1 entity, 3 uncertain held back, the text was too long and only a part was read'],
] as const)('the count %#', (mentions, uncertain, partial, line) => {
  expect(countLine({ mentions, uncertain, partial })).toBe(line);
});
