/** Packs made bad at random: refused with errors that lead somewhere, or good enough to be compiled, read with and shown. Never anything between. */
import { describe, expect, test } from 'vitest';
import { findMentions, openGazetteer } from '../../engine/index.ts';
import { citationFormats, cite, citeFact, exportFormats, exportPage, indexCards, makeCard, pageTimeline, searchFacts, type FactPack } from '../../packs/index.ts';
import { compilePack, parsePack, type Problem } from '../../packs/build.ts';
import { exportedPage, stamp } from '../packs/exports/exported.ts';
import { smallPack } from '../packs/small-pack.ts';
import { fuzz } from './fuzz.ts';
import { changedPack, packChanges } from './pack-changes.ts';

/** Whether a JSON pointer leads to something in the value, or to a missing field of something in it. */
function leadsSomewhere(value: unknown, pointer: string): boolean {
  if (pointer === '') return true;
  if (!pointer.startsWith('/')) return false;
  let at = value;
  const steps = pointer.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (const [n, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, step)) return n === steps.length - 1;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}

const isTold = (value: unknown, { path, reason, cure, rule }: Problem): boolean =>
  reason.trim() !== '' && cure.trim() !== '' && rule !== '' && leadsSomewhere(value, path);

/** Everything that is done with a pack that was taken in. */
function useAll(pack: FactPack): void {
  const { gazetteer, scout, cards } = compilePack(pack);
  expect(typeof scout).toBe('string');
  const opened = openGazetteer(gazetteer);
  const texts = [...pack.entities.values()].flatMap(({ names, titles, label }) => [label, ...names.map(({ text }) => text), ...(titles ?? []).map(({ text }) => text)]);
  for (const text of [texts.join('. '), texts.join('\n\n')]) {
    for (const { start, end, surface, entity } of findMentions(opened, text)) {
      expect(text.slice(start, end)).toBe(surface);
      expect(pack.entities.has(entity)).toBe(true);
    }
  }
  const index = indexCards(JSON.parse(JSON.stringify(cards)) as typeof cards);
  for (const id of pack.entities.keys()) {
    const card = makeCard(index, { entity: id, together: [...pack.entities.keys()], pageDate: '2022-03-03' })!;
    expect(card.entity.id).toBe(id);
    for (const fact of card.facts) for (const format of citationFormats) expect(typeof cite(citeFact(fact), format)).toBe('string');
    for (const format of exportFormats) expect(typeof exportPage({ ...exportedPage, facts: card.facts }, format, stamp()).text).toBe('string');
  }
  searchFacts(index, 'bridge');
  pageTimeline([index], { paragraphs: [[...pack.entities.keys()]], facts: [...pack.facts.keys()] }, { lang: 'en' });
}

fuzz('packs', 'a changed pack is refused with places and cures, or works as a whole', { of: packChanges, runs: 250 }, (changes) => {
  const value = changedPack(changes);
  const { pack, problems } = parsePack(value);
  expect(problems.filter((problem) => !isTold(value, problem))).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (pack) useAll(pack);
  else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
});

describe('the oracle bites', () => {
  test('a problem without a cure, or at a place that is none, would be found', () => {
    const good: Problem = { rule: 'r', severity: 'error', file: '', path: '/pack/id', reason: 'why', cure: 'how' };
    expect([good, { ...good, cure: ' ' }, { ...good, path: '/pack/id/x' }, { ...good, path: '/nothing/there' }, { ...good, path: '/pack/missing' }].map((one) => isTold(smallPack(), one)))
      .toEqual([true, false, false, false, true]);
  });

  test('the unchanged pack is used as a whole, and some changes are harmless', () => {
    const { pack } = parsePack(changedPack([]));
    useAll(pack!);
    expect(() => useAll({ ...pack!, entities: new Map([['gone', { ...pack!.entities.get('ada-brook')!, id: 'other' }]]) })).toThrow('expected');
  });
});
