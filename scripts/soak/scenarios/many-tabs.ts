import type { Page } from 'playwright';
import { coverageOf, type Coverage } from '../coverage.ts';
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

/** Tabs have different numbers of mentions, so that no tab can pass for another. */
const mentionsOf = (tab: number): number => tab % 9;

export const manyTabs: Scenario = {
  id: 'many-tabs',
  title: '100 tabs that open at once',
  seconds: ({ quick }) => (quick ? 35 : 140),
  async run({ pair, served, quick, say }) {
    const tabs = quick ? 20 : 100;
    for (let tab = 0; tab < tabs; tab++) served.put(`/tab-${tab}.html`, page(`Tab ${tab}`, `<p>${namesOne}</p>`.repeat(mentionsOf(tab)) + `<p>${namesNobody}</p>`.repeat(300)));
    /** Opens them all, asks for the rest, and returns them with what the browser takes more than before. */
    const open = async <T>(side: Side, then: (began: number) => Promise<T>): Promise<{ pages: readonly Page[]; loaded: number; memory: number; rest: T }> => {
      const before = await side.memory();
      const pages = await Promise.all(Array.from({ length: tabs }, () => side.newPage()));
      const began = Date.now();
      await Promise.all(pages.map((one, tab) => one.goto(`${served.origin}/tab-${tab}.html`, { timeout: longestLoad })));
      const loaded = Date.now() - began;
      const rest = await then(began);
      await new Promise((done) => { setTimeout(done, 3_000); });
      const memory = await side.memory() - before;
      return { pages, loaded, memory, rest };
    };
    const without = await open(pair.without, async () => null);
    say(`${tabs} tabs with the extension`);
    const ours = await open(pair.with, async (began) => {
      const end = Date.now() + longestTelling;
      for (;;) {
        const told = new Map((await coverageOf(pair.with, `${served.origin}/tab-`)).map((one) => [one.address, one]));
        const wrong = wrongIn(tabs, (tab) => told.get(`${served.origin}/tab-${tab}.html`) ?? null);
        if (wrong.length === 0 || Date.now() > end) return { after: wrong.length === 0 ? Date.now() - began : NaN, wrong };
        await new Promise((done) => { setTimeout(done, 300); });
      }
    });
    const { after, wrong } = ours.rest;
    /** Frames of the tab in front, the one with the most mentions, while all others are open behind it. */
    const frameRate = ({ pages }: { readonly pages: readonly Page[] }) => () => pages[8]!.evaluate<number>(`soak.frames(2_000, ${scroll})`);
    for (const { pages } of [without, ours]) await pages[8]!.bringToFront();
    const rates = await inTurns(quick ? 2 : 6, frameRate(without), frameRate(ours));
    await Promise.all([without, ours].flatMap(({ pages }) => pages).map((one) => one.close()));
    return [
      judge(`${tabs} tabs loaded, after`, 'ms', { without: without.loaded, with: ours.loaded }, { more: 100 * tabs }),
      judge('each is marked and told rightly on its icon, after', 'ms', { with: after }, { most: ours.loaded + 10_000 }),
      judgeRate('scrolling through the one in front', rates.without, rates.with),
      judge('memory of the browser for them', 'MB', { without: without.memory, with: ours.memory }, { more: 2 * tabs }),
      { ...judge('tabs whose coverage is not true', '', { with: wrong.length }, { most: 0 }), told: [`${tabs - wrong.length} of ${tabs} are true`, ...wrong.slice(0, 3)].join('; ') },
    ];
  },
};

function wrongIn(tabs: number, toldOf: (tab: number) => Coverage | null): string[] {
  return Array.from({ length: tabs }, (_, tab) => ({ tab, wrong: dishonesty(toldOf(tab), { mentions: mentionsOf(tab) }) }))
    .filter(({ wrong }) => wrong.length > 0).map(({ tab, wrong }) => `WRONG: tab ${tab}: ${wrong.join(', ')}`);
}
