import { waitForCoverage } from '../coverage.ts';
import { judge, judgeHonesty } from '../judge.ts';
import { namesNobody, namesOne, page } from '../pages.ts';
import type { Scenario } from '../scenario.ts';
import { visit } from '../visit.ts';

const frames = 200;
/** Of another extension, which is not there: no script comes into them. */
const unreadable = 2;
/** Frames with a document of their own making. */
const written = 20;

export const manyFrames: Scenario = {
  id: 'many-frames',
  title: '200 frames on a page, two of them out of reach',
  seconds: () => 25,
  async run({ pair, served }) {
    served.put('/frame', page('Frame', `<p>${namesOne}</p><p>${namesNobody}</p>`));
    const served198 = '<iframe src="/frame" width="100" height="50"></iframe>'.repeat(frames - unreadable - written);
    const writtenHere = `<iframe srcdoc="&lt;p>${namesOne}&lt;/p>" width="100" height="50"></iframe>`.repeat(written);
    const outOfReach = `<iframe src="chrome-extension://${'a'.repeat(32)}/nothing.html" width="100" height="50"></iframe>`.repeat(unreadable);
    served.put('/frames', page('Frames', `<p>${namesOne}</p>${served198}${writtenHere}${outOfReach}`));
    const address = `${served.origin}/frames`;
    const mentions = frames - unreadable + 1;
    const before = { without: await pair.without.memory(), with: await pair.with.memory() };
    const without = await visit(pair.without, address);
    await without.page.waitForTimeout(2_000);
    const ours = await visit(pair.with, address);
    const told = await waitForCoverage(pair.with, address, (one) => one.mentions === mentions, 60_000);
    await ours.page.waitForTimeout(2_000);
    const grown = async (name: 'without' | 'with'): Promise<number> => await pair[name].memory() - before[name];
    return [
      judge('page loaded, after DOMContentLoaded', 'ms', { without: await sinceReady(without), with: await sinceReady(ours) }, { more: 3_000 }),
      judge('all frames are read and told, after DOMContentLoaded', 'ms', { with: (told?.at ?? NaN) - ours.ready }, { most: 20_000 }),
      judge('main thread, processor time', 'ms', { without: await without.mainThread(), with: await ours.mainThread() }, { more: 3_000 }),
      judge('memory of the browser for this page', 'MB', { without: await grown('without'), with: await grown('with') }, { more: 200 }),
      judgeHonesty('coverage told', told, { mentions, unreadable }),
    ];
  },
};

const sinceReady = ({ page: tab, loaded }: Awaited<ReturnType<typeof visit>>): Promise<number> =>
  tab.evaluate<number>(`${loaded} - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart`);
