import { waitForCoverage } from '../coverage.ts';
import { inTurns } from '../in-turns.ts';
import { judge, judgeHonesty, judgeRate } from '../judge.ts';
import { namesOne, page } from '../pages.ts';
import type { Scenario } from '../scenario.ts';
import { scroll } from '../scroll.ts';
import { visit } from '../visit.ts';

const paragraphsOf = (mentions: number): string => Array.from({ length: mentions / 5 }, (_, i) =>
  `${i % 20 === 0 ? `<h2>Part ${i / 20}</h2>` : ''}<p>${i}. ${Array.from({ length: 5 }, () => namesOne).join(' ')}</p>`).join('\n');

export const manyMentions: Scenario = {
  id: 'many-mentions',
  title: '50,000 mentions on a page, every one of them to be marked',
  seconds: ({ quick }) => (quick ? 25 : 55),
  async run({ pair, served, quick }) {
    const mentions = 50_000;
    served.put('/many', page('Many mentions', paragraphsOf(mentions)));
    const address = `${served.origin}/many`;
    await pair.with.inExtension!(`chrome.storage.local.set({ settings: { version: 0, set: { density: 'every' } } })`);
    const without = await visit(pair.without, address);
    const ours = await visit(pair.with, address);
    const told = await waitForCoverage(pair.with, address, (one) => one.mentions === mentions, 90_000);
    await ours.page.waitForTimeout(1_000); // what is arranged after the counts
    const longest = { without: (await without.longTasks()).longest, with: (await ours.longTasks()).longest };
    const heap = { without: await without.heap(), with: await ours.heap() };
    const mainThread = { without: await without.mainThread(), with: await ours.mainThread() };
    const rates = await inTurns(quick ? 3 : 10, () => without.frames(2_000, scroll), () => ours.frames(2_000, scroll));
    const registered = await ours.page.evaluate<number>(`[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`);
    return [
      judge('all found, after DOMContentLoaded', 'ms', { with: (told?.at ?? NaN) - ours.ready }, { most: 15_000 }),
      judge('main thread, processor time', 'ms', mainThread, { more: 6_000 }),
      judge('longest task after the load', 'ms', longest, { more: 50 }),
      judge('JavaScript heap of the page', 'MB', heap, { more: 64 }),
      judge('marks registered after scrolling', '', { with: registered }, { least: 1, most: 201 }),
      judgeRate('scrolling through it', rates.without, rates.with),
      judgeHonesty('coverage told', told, { mentions }),
    ];
  },
};
