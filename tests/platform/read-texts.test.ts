import { expect, test, vi } from 'vitest';

const read = vi.hoisted(() => ({ order: [] as string[], now: 0 }));
vi.mock('../../engine/index.ts', () => ({
  namesOf: () => () => ({}),
  readText: (_: unknown, text: string) => {
    read.order.push(text);
    read.now += 100;
    return { lang: 'en', candidates: [], namesakes: ['said'] };
  },
}));
vi.mock('../../platform/load-packs.ts', () => ({ loadGazetteers: async () => [{ pack: 'first', gazetteer: {} }, { pack: 'second', gazetteer: {} }] }));
vi.spyOn(performance, 'now').mockImplementation(() => read.now);
const { readTexts } = await import('../../platform/read-texts.ts');

const ask = (tabId: number, texts: readonly string[]) => readTexts({ offPacks: [], texts: texts.map((text) => ({ text, lang: '' })) }, { tab: { id: tabId } as never });

test('a tab with one short text has its turn between the texts of a tab that asks for four long batches', async () => {
  const long = ['a', 'b', 'c', 'd'].map((batch) => ask(1, [`${batch}1`, `${batch}2`, `${batch}3`, `${batch}4`]));
  const [first, second] = await ask(2, ['short']);
  expect([first, second]).toMatchObject([{ pack: 'first', readings: [{ index: 0 }] }, { pack: 'second', readings: [{ index: 0 }] }]);
  const before = read.order.length;
  await Promise.all(long);
  // twice itself, once a pack; the other tab had no more texts meanwhile than that and the one under way
  expect(before).toBeLessThanOrEqual(4);
  expect(read.order).toHaveLength(2 * 17);
});
