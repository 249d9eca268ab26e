import { median } from '../../bench/statistics.ts';
import { waitForCoverage } from '../coverage.ts';
import { inTurns } from '../in-turns.ts';
import { judge, judgeHonesty, judgeRate } from '../judge.ts';
import { longText, page } from '../pages.ts';
import type { Scenario } from '../scenario.ts';
import { scroll } from '../scroll.ts';
import { visit, type Visit } from '../visit.ts';

/** Characters, in ASCII as many bytes. The same in a quick run: less would not be too long. */
const characters = 10_000_000;
/** Milliseconds after which the page is looked at in the browser in which nobody tells that it is at rest. */
const rest = 3_000;
const most = 90_000;

export const bigPage: Scenario = {
  id: 'big-page',
  title: 'A page of 10 MB',
  seconds: ({ quick }) => (quick ? 30 : 90),
  async run({ pair, served, quick }) {
    const { html, mentions } = longText(characters, 40);
    served.put('/big', page('Ten megabytes', html));
    const address = `${served.origin}/big`;
    const rounds = { without: [] as { mainThread: number; longest: number; heap: number }[], with: [] as { mainThread: number; longest: number; heap: number }[], ready: [] as number[] };
    let told = null;
    const last: Partial<Record<'without' | 'with', Visit>> = {};
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      for (const name of ['without', 'with'] as const) {
        const side = pair[name];
        await last[name]?.page.close();
        const seen = await visit(side, address);
        if (side.inExtension) {
          told = await waitForCoverage(side, address, ({ partial }) => partial, most);
          rounds.ready.push((told?.at ?? NaN) - seen.ready);
        } else await seen.page.waitForTimeout(rest);
        rounds[name].push({ mainThread: await seen.mainThread(), longest: (await seen.longTasks()).longest, heap: await seen.heap() });
        last[name] = seen;
      }
    }
    const rates = await inTurns(quick ? 2 : 6, () => last.without!.frames(2_000, scroll), () => last.with!.frames(2_000, scroll));
    const of = (key: 'mainThread' | 'heap') => ({ without: median(rounds.without.map((one) => one[key])), with: median(rounds.with.map((one) => one[key])) });
    const least = (name: 'without' | 'with'): number => Math.min(...rounds[name].map(({ longest }) => longest));
    return [
      judge('read as far as it is read, after DOMContentLoaded', 'ms', { with: median(rounds.ready) }, { most: 30_000 }),
      judge('main thread, processor time', 'ms', of('mainThread'), { more: 3_000 }),
      judge('longest task after the load, of the best round', 'ms', { without: least('without'), with: least('with') }, { more: 50 }),
      judge('JavaScript heap of the page', 'MB', of('heap'), { more: 32 }),
      judgeRate('scrolling through it', rates.without, rates.with),
      judgeHonesty('coverage told', told, { mentions, tooLong: true }),
    ];
  },
};
