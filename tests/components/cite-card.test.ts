import { expect, test } from 'vitest';
import { citeCard } from '../../components/card/cite-card.ts';
import { pactCard } from '../../components/gallery/facts.ts';

test('as text: the name, every fact with its quotation and answers', () => {
  const text = citeCard(pactCard, 'text');
  expect(text).toMatch(/^Non-aggression pact offer\n\n/u);
  for (const words of ['They are proposing we conclude a non-aggression pact', 'Пакт о ненападении предлагают заключить.', 'Nikolenko neither confirms nor denies', 'through envoys']) expect(text).toContain(words);
});

test('for a reference manager: every source once', () => {
  const items = JSON.parse(citeCard(pactCard, 'csl-json')) as { id: string }[];
  expect(items.map(({ id }) => id)).toEqual([
    'kataeb-reuters-230124', 'tass-16869653', 'zeleb-article', 'nv-nikolenko-230124', 'latribune-reuters-2301', 'babel-230307', 'vesti-230307', 'titus-2303',
  ]);
});
