import { median } from '../../bench/statistics.ts';
import { badgeFor, coverageOf, waitForBadge, type Coverage } from '../coverage.ts';
import { inTurns } from '../in-turns.ts';
import { judge, judgeHonesty, judgeRate } from '../judge.ts';
import { namesNobody, namesOne, page } from '../pages.ts';
import type { Side } from '../pair.ts';
import type { Scenario } from '../scenario.ts';
import { scroll } from '../scroll.ts';
import { visit } from '../visit.ts';

const frames = 200;
/** Of another extension, which is not there: no script comes into them. */
const unreadable = 2;
/** Frames with a document of their own making. */
const written = 20;
const mentions = frames - unreadable + 1;
/** Milliseconds after which a page is looked at that tells nothing. */
const rest = 2_000;
const most = 60_000;

/** All in ms and MB; times since DOMContentLoaded; `rates`: frames a second. */
interface Seen { readonly loaded: number; readonly told: number; readonly mainThread: number; readonly memory: number; readonly coverage: Coverage | null; readonly rates: readonly number[] }

export const manyFrames: Scenario = {
  id: 'many-frames',
  title: '200 frames on a page, two of them out of reach',
  seconds: ({ quick }) => (quick ? 35 : 100),
  async run({ pair, served, quick }) {
    served.put('/frame', page('Frame', `<p>${namesOne}</p><p>${namesNobody}</p>`));
    const served198 = '<iframe src="/frame" width="100" height="50"></iframe>'.repeat(frames - unreadable - written);
    const writtenHere = `<iframe srcdoc="&lt;p>${namesOne}&lt;/p>" width="100" height="50"></iframe>`.repeat(written);
    const outOfReach = `<iframe src="chrome-extension://${'a'.repeat(32)}/nothing.html" width="100" height="50"></iframe>`.repeat(unreadable);
    served.put('/frames', page('Frames', `<p>${namesOne}</p>${served198}${writtenHere}${outOfReach}`));
    const address = `${served.origin}/frames`;
    /** Frames are counted last, and the page is gone before the other browser opens its own. */
    const look = async (side: Side): Promise<Seen> => {
      const before = await side.memory();
      const seen = await visit(side, address);
      const told = side.inExtension ? await waitForBadge(side, address, badgeFor({ mentions, blocked: false }), most) : NaN;
      await seen.page.waitForTimeout(rest);
      const loaded = seen.loaded - await seen.page.evaluate<number>(`performance.getEntriesByType('navigation')[0].domContentLoadedEventStart`);
      // before all frames are asked: the question is not the extension's
      const used = { mainThread: await seen.mainThread(), memory: await side.memory() - before };
      const coverage = side.inExtension && (await coverageOf(side, address))[0] || null;
      const rates = [await seen.frames(2_000, scroll), await seen.frames(2_000, scroll)];
      await seen.page.close();
      return { loaded, told: told - seen.ready, ...used, coverage, rates };
    };
    const rounds = await inTurns(quick ? 1 : 3, () => look(pair.without), () => look(pair.with));
    const ratesOf = (name: 'without' | 'with'): readonly number[] => rounds[name].flatMap(({ rates }) => rates);
    const of = (name: 'without' | 'with', key: 'loaded' | 'told' | 'mainThread' | 'memory'): number => median(rounds[name].map((one) => one[key]));
    const both = (key: 'loaded' | 'mainThread') => ({ without: of('without', key), with: of('with', key) });
    return [
      judge('page loaded, after DOMContentLoaded', 'ms', both('loaded'), { more: 3_000 }),
      judge('all frames are read and told on the icon, after DOMContentLoaded', 'ms', { with: of('with', 'told') }, { most: 20_000 }),
      judge('main thread, processor time', 'ms', both('mainThread'), { more: 3_000 }),
      // what the first visit takes: the browser does not give back all of it
      judge('memory of the browser for this page', 'MB', { without: rounds.without[0]!.memory, with: rounds.with[0]!.memory }, { more: 200 }),
      judgeRate('scrolling through it when all is told', ratesOf('without'), ratesOf('with')),
      judgeHonesty('coverage told', rounds.with.at(-1)!.coverage, { mentions, unreadable }),
    ];
  },
};
