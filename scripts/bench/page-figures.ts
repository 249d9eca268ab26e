/** What reading a made page costs in a real Chromium. */
import { bundleReadingWorker } from '../../bench/bundle.ts';
import { makeEntities } from '../../bench/make-names.ts';
import { buildInChild, type Built } from '../../bench/build-in-child.ts';
import { makePage } from '../../bench/make-page.ts';
import type { TextMaker } from '../../bench/make-texts.ts';
import { BenchBrowser, caseKey, type BenchPage } from './in-chromium.ts';
import type { BenchOptions, TargetId } from './options.ts';
import { median, medianRatio } from './statistics.ts';

export interface PageFigures {
  readonly measured: Partial<Record<TargetId, number>>;
  /** Milliseconds by case, for the table and the chart. */
  readonly times: Readonly<Record<string, number>>;
  readonly builds: readonly (Omit<Built, 'bytes'> & { readonly aliases: number; readonly bytes: number })[];
}

/** Characters of the three made pages. */
export const pageSizes = [30_000, 200_000, 1_460_000] as const;
const [, middle, large] = pageSizes;
export const aliasCounts = [500, 5_000, 50_000, 500_000, 1_000_000] as const;
const gazetteerOf = (aliases: number, as = 'exact'): string => `${aliases}-${as}`;

export async function measurePages(texts: TextMaker, { only, quick }: BenchOptions, say: (line: string) => void): Promise<PageFigures> {
  const measured: Partial<Record<TargetId, number>> = {};
  const times: Record<string, number> = {};
  const builds: PageFigures['builds'][number][] = [];
  const wants = (...ids: TargetId[]): boolean => ids.some((id) => only.has(id));
  const browser = await BenchBrowser.start();
  try {
    for (const size of pageSizes) browser.served.put(`/${size}`, makePage(texts.paragraphs(size, size), size));
    const put = async (aliases: number, as: 'exact' | 'plain' | 'whole'): Promise<Built> => {
      say(`building ${aliases} aliases (${as})`);
      const built = await buildInChild(aliases, as);
      const { bytes, ...cost } = built;
      browser.served.put(`/${gazetteerOf(aliases, as)}`, bytes);
      builds.push({ aliases, ...cost, bytes: bytes.length });
      return built;
    };
    const counts = aliasCounts.filter((count) => !quick || count <= 50_000);
    const needed = wants('scan-500k', 'growth-1m', 'pack-load', 'bytes-per-alias') ? counts : wants('scan-500', 'scan-50k', 'ladder-cold', 'ladder-warm') ? counts.filter((count) => count <= 50_000) : [];
    const sizes = new Map<number, number>();
    for (const count of needed) sizes.set(count, (await put(count, 'exact')).bytes.length / count);
    if (wants('ladder-cold', 'ladder-warm', 'markjs', 'longest-slice')) await put(500, 'whole');
    if (wants('longest-slice')) await put(50_000, 'plain');

    if (needed.length > 0) {
      const page = await browser.open(`/${large}`);
      for (const count of needed) await page.load(gazetteerOf(count));
      if (wants('pack-load')) measured['pack-load'] = Math.max(...await Promise.all([...sizes.keys()].filter((count) => count >= 50_000).map((count) => openingOf(page, gazetteerOf(count)))));
      measured['bytes-per-alias'] = Math.max(...[...sizes].filter(([count]) => count >= 50_000).map(([, bytes]) => bytes));
      if (wants('scan-500', 'scan-50k', 'scan-500k', 'growth-1m', 'ladder-cold', 'ladder-warm')) Object.assign(measured, await scanFigures(page, needed, wants('ladder-cold', 'ladder-warm'), quick ? 3 : 9, times, say));
      await page.close();
    }
    if (wants('growth-1m')) Object.assign(times, await growthWithText(browser, quick ? 3 : 9));
    if (wants('markjs')) measured['markjs'] = await againstMarkJs(browser, quick ? 1 : 2, times, say);
    if (wants('longest-slice')) measured['longest-slice'] = await longestSlice(browser, quick ? 2 : 5, say);
  } finally {
    await browser.close();
  }
  return { measured, times, builds };
}

async function openingOf(page: BenchPage, gazetteer: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) times.push(await page.call('opening', gazetteer));
  return median(times);
}

async function scanFigures(page: BenchPage, counts: readonly number[], withLadder: boolean, rounds: number, times: Record<string, number>, say: (line: string) => void): Promise<Partial<Record<TargetId, number>>> {
  const ladder = gazetteerOf(500, 'whole');
  if (withLadder) await page.load(ladder);
  say('scanning the large page');
  const cases: (readonly [string, string])[] = [['floor', ''], ['walk', ''], ['tokenize', ''], ...counts.map((count) => ['exact', gazetteerOf(count)] as const)];
  if (withLadder) cases.push(['cold', ladder], ['warm', ladder]);
  const series = await page.interleave(cases, rounds);
  for (const [key, values] of series) times[key] = median(values);
  const of = (name: string, gazetteer = ''): number[] => series.get(caseKey(name, gazetteer)) ?? [];
  const exact = (count: number): number[] => of('exact', gazetteerOf(count));
  const has = (count: number): boolean => counts.includes(count);
  return {
    'scan-500': medianRatio(exact(500), of('floor')),
    ...(has(50_000) && { 'scan-50k': medianRatio(exact(50_000), of('floor')) }),
    ...(has(500_000) && { 'scan-500k': medianRatio(exact(500_000), of('floor')) }),
    ...(has(1_000_000) && { 'growth-1m': medianRatio(exact(1_000_000), exact(500)) }),
    ...(withLadder && { 'ladder-cold': medianRatio(of('cold', ladder), exact(500)), 'ladder-warm': medianRatio(of('warm', ladder), exact(500)) }),
  };
}

/** The same gazetteer on the three pages, for the chart. Of each page as much text is read before: what the compiler learns late would look like a cost that short pages have. */
async function growthWithText(browser: BenchBrowser, rounds: number): Promise<Record<string, number>> {
  const gazetteer = gazetteerOf(50_000);
  const times: Record<string, number> = {};
  for (const size of pageSizes) {
    const page = await browser.open(`/${size}`);
    await page.load(gazetteer);
    for (let read = size; read < large; read += size) await page.call('time', 'exact', gazetteer);
    times[`text ${size}`] = median((await page.interleave([['exact', gazetteer]], rounds)).get(caseKey('exact', gazetteer))!);
    await page.close();
  }
  return times;
}

async function againstMarkJs(browser: BenchBrowser, rounds: number, times: Record<string, number>, say: (line: string) => void): Promise<number> {
  say('mark.js on the middle page');
  const gazetteer = gazetteerOf(500, 'whole');
  const aliases = [...makeEntities(500, { as: 'exact' })].flatMap(({ names }) => names.map(({ text }) => text));
  const page = await browser.open(`/${middle}`);
  await page.load(gazetteer);
  const ours: number[] = [];
  const theirs: number[] = [];
  // a run of ours is thrown away, as on most pages it has run before; mark.js takes too long for that to matter
  await page.call('time', 'mark', gazetteer);
  for (let round = 0; round < rounds; round++) {
    ours.push((await page.call('time', 'mark', gazetteer)).ms);
    theirs.push((await page.call('markJs', aliases)).ms);
  }
  times['mark 200k'] = median(ours);
  times['mark.js 200k'] = median(theirs);
  await page.close();
  return medianRatio(theirs, ours);
}

/** The longest slice of a session, for the dearer of two gazetteers. Each session gets a page of its own, as a reader's would. */
async function longestSlice(browser: BenchBrowser, rounds: number, say: (line: string) => void): Promise<number> {
  say('slices of a session on the large page');
  const longest: number[] = [];
  const worker = await bundleReadingWorker();
  for (const gazetteer of [gazetteerOf(500, 'whole'), gazetteerOf(50_000, 'plain')]) {
    const runs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.open(`/${large}`);
      await page.load(gazetteer);
      runs.push(Math.max(...await page.call('slices', gazetteer, worker)));
      await page.close();
    }
    longest.push(median(runs));
  }
  return Math.max(...longest);
}
