import { median } from '../../bench/statistics.ts';
import { badgeFor, badgesOf, coverageOf, type Coverage } from '../coverage.ts';
import { dishonesty } from '../honesty.ts';
import { inTurns } from '../in-turns.ts';
import { judge, judgeRate } from '../judge.ts';
import { namesNobody, namesOne, page } from '../pages.ts';
import type { Side } from '../pair.ts';
import type { Scenario } from '../scenario.ts';
import { scroll } from '../scroll.ts';

/** Milliseconds: how long a tab may take to load, and how long all may take to be told after that. */
const longestLoad = 300_000;
const longestTelling = 120_000;

/**
 * All tabs are told within so many times the time that they need to load where we are not: whoever waits for tabs to come waits for their marks as long again at most,
 * on a slow machine as on a fast one. Reading a page must not cost more than the browser's own work on it.
 */
const timesTheLoad = 2;

/** Tabs have different numbers of mentions, so that no tab can pass for another. */
const mentionsOf = (tab: number): number => tab % 9;

/** Milliseconds since the first was asked for, and MB; `told`: NaN where nobody tells or not all came to be true; `rates`: frames a second. */
interface Seen { readonly loaded: number; readonly told: number; readonly wrong: readonly string[]; readonly memory: number; readonly rates: readonly number[] }

export const manyTabs: Scenario = {
  id: 'many-tabs',
  title: '100 tabs that open at once',
  seconds: ({ quick }) => (quick ? 30 : 190),
  async run({ pair, served, quick, say }) {
    const tabs = quick ? 20 : 100;
    const addressOf = (tab: number): string => `${served.origin}/tab-${tab}.html`;
    const tabNumbers = Array.from({ length: tabs }, (_, tab) => tab);
    for (const tab of tabNumbers) served.put(`/tab-${tab}.html`, page(`Tab ${tab}`, `<p>${namesOne}</p>`.repeat(mentionsOf(tab)) + `<p>${namesNobody}</p>`.repeat(300)));
    /** The icons are looked at first: to ask a hundred pages over and over would keep those from reading that are not told yet. */
    const waitUntilTold = async (side: Side, began: number): Promise<Pick<Seen, 'told' | 'wrong'>> => {
      for (const end = Date.now() + longestTelling; ; await new Promise((done) => { setTimeout(done, 300); })) {
        const isLate = Date.now() > end;
        const badges = await badgesOf(side, `${served.origin}/tab-`);
        if (!isLate && tabNumbers.some((tab) => badges.get(addressOf(tab)) !== badgeFor({ mentions: mentionsOf(tab), blocked: false }))) continue;
        const told = new Map((await coverageOf(side, `${served.origin}/tab-`)).map((one) => [one.address, one]));
        const wrong = wrongIn(tabNumbers, (tab) => told.get(addressOf(tab)) ?? null);
        if (wrong.length === 0 || isLate) return { told: wrong.length === 0 ? Date.now() - began : NaN, wrong };
      }
    };
    /** Opens them all and closes them before the other browser opens its own. Frames are counted last, in the tab in front, the one with the most mentions. */
    const open = async (side: Side): Promise<Seen> => {
      say(`${tabs} tabs ${side.inExtension ? 'with' : 'without'} the extension`);
      const before = await side.memory();
      const pages = await Promise.all(tabNumbers.map(() => side.newPage()));
      const began = Date.now();
      await Promise.all(pages.map((one, tab) => one.goto(addressOf(tab), { timeout: longestLoad })));
      const loaded = Date.now() - began;
      const { told, wrong } = side.inExtension ? await waitUntilTold(side, began) : { told: NaN, wrong: [] };
      await new Promise((done) => { setTimeout(done, 3_000); });
      const memory = await side.memory() - before;
      await pages[8]!.bringToFront();
      const rates: number[] = [];
      for (let count = 0; count < (quick ? 2 : 3); count++) rates.push(await pages[8]!.evaluate<number>(`soak.frames(2_000, ${scroll})`));
      await Promise.all(pages.map((one) => one.close()));
      return { loaded, told, wrong, memory, rates };
    };
    const rounds = await inTurns(quick ? 1 : 2, () => open(pair.without), () => open(pair.with));
    const ratesOf = (name: 'without' | 'with'): readonly number[] => rounds[name].flatMap(({ rates }) => rates);
    const of = (name: 'without' | 'with', key: 'loaded' | 'told'): number => median(rounds[name].map((one) => one[key]));
    const loaded = { without: of('without', 'loaded'), with: of('with', 'loaded') };
    const wrong = rounds.with.flatMap((one) => one.wrong);
    return [
      judge(`${tabs} tabs loaded, after`, 'ms', loaded, { more: 100 * tabs }),
      judge('each is marked and told rightly on its icon (without us: loaded), after', 'ms', { without: loaded.without, with: of('with', 'told') }, { times: timesTheLoad }),
      judgeRate('scrolling through the one in front', ratesOf('without'), ratesOf('with')),
      // what the first time takes: the browser does not give back all of it
      judge('memory of the browser for them', 'MB', { without: rounds.without[0]!.memory, with: rounds.with[0]!.memory }, { more: 2 * tabs }),
      { ...judge('tabs whose coverage is not true', '', { with: wrong.length }, { most: 0 }), told: [`${tabs * rounds.with.length - wrong.length} of ${tabs * rounds.with.length} are true`, ...wrong.slice(0, 3)].join('; ') },
    ];
  },
};

function wrongIn(tabs: readonly number[], toldOf: (tab: number) => Coverage | null): string[] {
  return tabs.map((tab) => ({ tab, wrong: dishonesty(toldOf(tab), { mentions: mentionsOf(tab) }) }))
    .filter(({ wrong }) => wrong.length > 0).map(({ tab, wrong }) => `WRONG: tab ${tab}: ${wrong.join(', ')}`);
}
