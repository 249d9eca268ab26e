import { waitForCoverage } from '../coverage.ts';
import { inTurns } from '../in-turns.ts';
import { judge, judgeHonesty, judgeRate } from '../judge.ts';
import { page } from '../pages.ts';
import type { Scenario } from '../scenario.ts';
import { visit, type Visit } from '../visit.ts';

/** Items of the whole list, and of a quick run's. */
const itemsOf = (quick: boolean): number => (quick ? 1_000 : 5_000);
/** Items that come in one stretch of the way, in whose turns the two browsers scroll. */
const stretch = 500;

/** Fifty items more whenever the end is near. */
const html = page('Endless list', `<div id="list"></div><script>
  const list = document.getElementById('list');
  const grow = () => {
    const html = [];
    for (let i = 0; i < 50; i++) html.push('<article><h2>Item ' + (list.childElementCount + i) + '</h2><p>Dmitry Peskov answered that it was late, and nobody in particular heard it.</p></article>');
    list.insertAdjacentHTML('beforeend', html.join(''));
  };
  grow();
  globalThis.advance = (most) => () => {
    scrollBy({ top: 200, behavior: 'instant' });
    if (list.childElementCount < most && scrollY + innerHeight > document.documentElement.scrollHeight - 1000) grow();
    return list.childElementCount >= most;
  };
</script>`);

export const endlessList: Scenario = {
  id: 'endless-list',
  title: 'A list that grows to 5,000 items as one scrolls',
  seconds: ({ quick }) => (quick ? 20 : 100),
  async run({ pair, served, quick }) {
    const items = itemsOf(quick);
    served.put('/endless', html);
    const address = `${served.origin}/endless`;
    const without = await visit(pair.without, address);
    const ours = await visit(pair.with, address);
    const advance = (one: Visit) => {
      let there = 0;
      return (): Promise<number> => one.frames(120_000, `advance(${there += stretch})`);
    };
    const rates = await inTurns(items / stretch, advance(without), advance(ours));
    const ended = Date.now();
    const told = await waitForCoverage(pair.with, address, ({ mentions }) => mentions === items, 30_000);
    const longest = { without: (await without.longTasks()).longest, with: (await ours.longTasks()).longest };
    return [
      judgeRate(`scrolling through ${items.toLocaleString('en-US')} items`, rates.without, rates.with),
      judge('longest task', 'ms', longest, { more: 50 }),
      judge('all are told, after the last came', 'ms', { with: (told?.at ?? NaN) - ended }, { most: 10_000 }),
      judge('JavaScript heap of the page', 'MB', { without: await without.heap(), with: await ours.heap() }, { more: 16 }),
      judgeHonesty('coverage told', told, { mentions: items }),
    ];
  },
};
