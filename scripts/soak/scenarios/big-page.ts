import { median } from '../../bench/statistics.ts';
import { waitForCoverage, type Coverage } from '../coverage.ts';
import { inTurns } from '../in-turns.ts';
import { judge, judgeHonesty, judgeRate } from '../judge.ts';
import { longText, page } from '../pages.ts';
import type { Side } from '../pair.ts';
import type { Scenario } from '../scenario.ts';
import { scroll } from '../scroll.ts';
import { visit } from '../visit.ts';

/** Characters, in ASCII as many bytes. The same in a quick run: less would not be too long. */
const characters = 10_000_000;
/** Milliseconds after which the page is looked at in the browser in which nobody tells that it is at rest. */
const rest = 3_000;
const most = 90_000;

/** Milliseconds and MB; `ready`: after DOMContentLoaded; `rates`: frames a second. */
interface Seen { readonly mainThread: number; readonly longest: number; readonly heap: number; readonly ready: number; readonly told: Coverage | null; readonly rates: readonly number[] }

export const bigPage: Scenario = {
  id: 'big-page',
  title: 'A page of 10 MB',
  seconds: ({ quick }) => (quick ? 30 : 90),
  async run({ pair, served, quick }) {
    const { html, mentions } = longText(characters, 40);
    served.put('/big', page('Ten megabytes', html));
    const address = `${served.origin}/big`;
    /** Frames are counted last, and the page is gone before the other browser opens its own. */
    const look = async (side: Side): Promise<Seen> => {
      const seen = await visit(side, address);
      const told = side.inExtension && await waitForCoverage(side, address, ({ partial }) => partial, most);
      if (!side.inExtension) await seen.page.waitForTimeout(rest);
      const used = { mainThread: await seen.mainThread(), longest: (await seen.longTasks()).longest, heap: await seen.heap() };
      const rates = [await seen.frames(2_000, scroll), await seen.frames(2_000, scroll)];
      await seen.page.close();
      return { ...used, ready: (told?.at ?? NaN) - seen.ready, told, rates };
    };
    const rounds = await inTurns(quick ? 1 : 3, () => look(pair.without), () => look(pair.with));
    const ratesOf = (name: 'without' | 'with'): readonly number[] => rounds[name].flatMap(({ rates }) => rates);
    const of = (key: 'mainThread' | 'heap') => ({ without: median(rounds.without.map((one) => one[key])), with: median(rounds.with.map((one) => one[key])) });
    const least = (name: 'without' | 'with'): number => Math.min(...rounds[name].map(({ longest }) => longest));
    return [
      judge('read as far as it is read, after DOMContentLoaded', 'ms', { with: median(rounds.with.map(({ ready }) => ready)) }, { most: 30_000 }),
      judge('main thread, processor time', 'ms', of('mainThread'), { more: 3_000 }),
      judge('longest task after the load, of the best round', 'ms', { without: least('without'), with: least('with') }, { more: 50 }),
      judge('JavaScript heap of the page', 'MB', of('heap'), { more: 32 }),
      judgeRate('scrolling through it', ratesOf('without'), ratesOf('with')),
      judgeHonesty('coverage told', rounds.with.at(-1)!.told, { mentions, tooLong: true }),
    ];
  },
};
