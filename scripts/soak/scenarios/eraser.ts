import { waitForCoverage } from '../coverage.ts';
import { inTurns } from '../in-turns.ts';
import { judge, judgeHonesty, judgeRate } from '../judge.ts';
import { namesNobody, namesOne, page } from '../pages.ts';
import type { Scenario } from '../scenario.ts';
import { visit } from '../visit.ts';

const mentions = 20;

/** Every 50 ms the page looks whether there are marks, counts it, and takes them away; every half second it changes, so that there is a reason to draw. */
const html = page('Eraser', `${`<h2>Part</h2><p>${namesOne}</p><p>${namesNobody}</p>`.repeat(mentions)}<p id="clock"></p><script>
  globalThis.erased = { times: 0, last: 0 };
  setInterval(() => {
    if (CSS.highlights.size > 0) erased = { times: erased.times + 1, last: Date.now() };
    CSS.highlights.clear();
  }, 50);
  setInterval(() => { document.getElementById('clock').textContent = 'It is ' + Math.round(performance.now()) + ' now.'; }, 500);
</script>`);

export const eraser: Scenario = {
  id: 'eraser',
  title: 'A page that clears our marks every 50 ms',
  seconds: ({ quick }) => (quick ? 15 : 35),
  async run({ pair, served, quick }) {
    served.put('/eraser', html);
    const address = `${served.origin}/eraser`;
    const without = await visit(pair.without, address);
    const ours = await visit(pair.with, address);
    const told = await waitForCoverage(pair.with, address, ({ blocked }) => blocked, 30_000);
    const rates = await inTurns(quick ? 2 : 6, () => without.frames(2_000), () => ours.frames(2_000));
    const { times, last } = await ours.page.evaluate<{ times: number; last: number }>('erased');
    return [
      judge('it is said that the page blocks the marks, after DOMContentLoaded', 'ms', { with: (told?.at ?? NaN) - ours.ready }, { most: 15_000 }),
      judge('times that marks were drawn', '', { with: times }, { least: 1, most: 10 }),
      judge('drawn after that was said', '', { with: last > (told?.at ?? -Infinity) + 100 ? 1 : 0 }, { most: 0 }),
      judgeRate('frames after that', rates.without, rates.with),
      judgeHonesty('coverage told', told, { mentions, erases: true }),
    ];
  },
};
