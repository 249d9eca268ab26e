import { median } from '../../bench/statistics.ts';
import { waitForCoverage } from '../coverage.ts';
import { drift } from '../drift.ts';
import { judge, judgeHonesty, judgeRate } from '../judge.ts';
import { namesOne, page } from '../pages.ts';
import type { Scenario, Stage } from '../scenario.ts';
import { visit, type Visit } from '../visit.ts';

/** Seconds: the whole storm, between two looks at the memory, the first part that is not judged, and how long frames are counted at each look. */
interface Times { readonly whole: number; readonly every: number; readonly first: number; readonly counted: number }
const timesOf = ({ quick, stormSeconds }: Pick<Stage, 'quick' | 'stormSeconds'>): Times => {
  const whole = stormSeconds ?? (quick ? 15 : 600);
  return whole >= 180 ? { whole, every: 30, first: 60, counted: 5 } : { whole, every: whole / 5, first: whole / 5, counted: Math.min(2, whole / 10) };
};

/** A thousand changes a second of five sorts, by the clock: what a slow moment left undone is done in the next. The page itself stays as large as it is. */
const html = page('Storm', `<ul id="list">${'<li>A message.</li>'.repeat(200)}</ul><div id="texts">${'<p>A text.</p>'.repeat(200)}</div><script>
  const list = document.getElementById('list'), texts = document.getElementById('texts').children;
  let running = false, from = 0, done = 0;
  globalThis.changes = 0;
  const change = () => {
    const n = ++changes, target = texts[n * 7 % 200];
    switch (n % 5) {
      case 0: target.textContent = 'Change ' + n + ': Vladimir Putin and Minsk.'; break;
      case 1: target.firstChild.data = 'Change ' + n + ': nobody.'; break;
      case 2: target.hidden = !target.hidden; break;
      case 3: target.innerHTML = '<b>Change</b> ' + n + ': <i>Dmitry</i> Peskov.'; break;
      default: {
        const item = document.createElement('li');
        item.textContent = 'Message ' + n + ': Alexander Lukashenko spoke in Minsk.';
        list.append(item);
        list.firstElementChild.remove();
        changes++;
        done++;
      }
    }
  };
  setInterval(() => {
    for (const due = Math.min(performance.now() - from, done + 200); running && done < due; done++) change();
  }, 10);
  globalThis.storm = (on) => { running = on; from = performance.now(); done = 0; };
  globalThis.end = () => {
    running = false;
    list.remove();
    document.getElementById('texts').innerHTML = '<p>${namesOne}</p>'.repeat(7);
  };
</script>`);

export const storm: Scenario = {
  id: 'storm',
  title: 'A thousand changes a second',
  seconds(stage) {
    const { whole, every, counted } = timesOf(stage);
    return whole + (whole / every) * (counted + 3) + 15;
  },
  async run(stage) {
    const { pair, served, say } = stage;
    const times = timesOf(stage);
    served.put('/storm', html);
    const address = `${served.origin}/storm`;
    const without = await visit(pair.without, address);
    const ours = await visit(pair.with, address);
    const start = (one: Visit, on: boolean): Promise<void> => one.page.evaluate(`storm(${on})`);
    /** Frames a second, and milliseconds of the main thread in a second. */
    const look = async (one: Visit): Promise<{ rate: number; mainThread: number }> => {
      const before = await one.mainThread();
      const began = performance.now();
      const rate = await one.frames(times.counted * 1_000);
      return { rate, mainThread: (await one.mainThread() - before) / (performance.now() - began) * 1_000 };
    };
    const looks = { without: [] as { rate: number; mainThread: number }[], with: [] as { rate: number; mainThread: number }[] };
    const heaps: [seconds: number, MB: number][] = [];
    const wholes: [seconds: number, MB: number][] = [];
    let stormed = 0;
    for (let at = 0; at < times.whole; at += times.every) {
      const began = performance.now();
      await start(ours, true);
      await ours.page.waitForTimeout((times.every - times.counted) * 1_000);
      looks.with.push(await look(ours));
      stormed += (performance.now() - began) / 1_000;
      // ours holds still while its memory is measured and the other is looked at: each has the machine for itself
      await start(ours, false);
      heaps.push([stormed, await ours.heap()]);
      wholes.push([stormed, await pair.with.memory()]);
      await start(without, true);
      await without.page.waitForTimeout(1_000);
      looks.without.push(await look(without));
      await start(without, false);
      say(`${Math.round(stormed)} s of the storm, heap ${heaps.at(-1)![1].toFixed(1)} MB, browser ${wholes.at(-1)![1].toFixed(0)} MB, ${looks.with.at(-1)!.rate.toFixed(1)} frames/s (${looks.without.at(-1)!.rate.toFixed(1)} without)`);
    }
    const changes = await ours.page.evaluate<number>('changes');
    const ended = await ours.page.evaluate<number>('end(); Date.now()');
    const told = await waitForCoverage(pair.with, address, ({ mentions }) => mentions === 7, 20_000);
    const later = (samples: readonly [number, number][]) => samples.filter(([seconds]) => seconds >= times.first);
    const rates = (name: 'without' | 'with') => looks[name].map(({ rate }) => rate);
    const threads = (name: 'without' | 'with') => median(looks[name].map(({ mainThread }) => mainThread));
    return [
      judge(`changes a second, in ${Math.round(stormed)} s`, '', { with: changes / stormed }, { least: 900 }),
      judgeRate('frames while it goes on', rates('without'), rates('with')),
      judge('main thread, processor time in a second', 'ms', { without: threads('without'), with: threads('with') }, { more: 150 }),
      judge(`JavaScript heap of the page, growth after the first ${Math.round(times.first)} s`, 'MB', { with: drift(later(heaps)) }, { most: 1 }),
      judge('memory of the browser, growth after that', 'MB', { with: drift(later(wholes)) }, { most: 16 }),
      judge('the end is told, after', 'ms', { with: (told?.at ?? NaN) - ended }, { most: 10_000 }),
      judgeHonesty('coverage told at the end', told, { mentions: 7 }),
    ];
  },
};
