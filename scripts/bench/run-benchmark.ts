/** All measurements, one part after the other, and what they say about the targets. */
import { availableParallelism, loadavg } from 'node:os';
import { TextMaker } from '../../bench/make-texts.ts';
import { ensureBuild } from '../start/ensure-build.ts';
import { measureEndToEnd, type PageCost } from './end-to-end.ts';
import { measureFuzzy, type FuzzyFigures } from './fuzzy-figures.ts';
import { measureMatchers, type MatcherRow } from './matcher-figures.ts';
import type { BenchOptions, TargetId } from './options.ts';
import { measurePages, type PageFigures } from './page-figures.ts';
import { sizeOfPageScript } from './script-sizes.ts';
import { judge, type Target } from './targets.ts';

export interface BenchResult {
  readonly targets: readonly Target[];
  readonly date: string;
  /** Processors, and how many programs wanted one at the start and at the end (load average of a minute): above the number of processors, trust ratios only. */
  readonly machine: { readonly processors: number; readonly loadBefore: number; readonly loadAfter: number };
  readonly pages?: PageFigures;
  readonly matchers?: readonly MatcherRow[];
  readonly fuzzy?: FuzzyFigures['rows'];
  readonly endToEnd?: readonly PageCost[];
}

export async function runBenchmark(options: BenchOptions, say: (line: string) => void): Promise<BenchResult> {
  const { only, quick } = options;
  const wants = (...ids: TargetId[]): boolean => ids.some((id) => only.has(id));
  const measured: Partial<Record<TargetId, number>> = {};
  const loadBefore = loadavg()[0]!;
  const result: { -readonly [K in keyof BenchResult]: BenchResult[K] } = {
    targets: [], date: new Date().toISOString().slice(0, 10), machine: { processors: availableParallelism(), loadBefore, loadAfter: loadBefore },
  };
  const texts = wants('npm-500', 'npm-50k', 'scan-500', 'scan-50k', 'scan-500k', 'growth-1m', 'ladder-cold', 'ladder-warm', 'markjs', 'pack-load', 'bytes-per-alias', 'longest-slice') ? new TextMaker() : null;

  if (wants('fuzzy-unranked', 'fuzzy-ranked', 'fuzzy-recall')) {
    say('misspelled words');
    const fuzzy = measureFuzzy(quick ? 1 : 5);
    result.fuzzy = fuzzy.rows;
    Object.assign(measured, fuzzy.measured);
  }
  if (texts && wants('npm-500', 'npm-50k')) {
    const counts = [...(wants('npm-500') ? [500] : []), ...(wants('npm-50k') ? [50_000] : [])];
    const rows = measureMatchers(texts, counts, quick ? 1 : 5, say);
    result.matchers = rows;
    const leastOf = (count: number): number => Math.min(...rows.filter(({ aliases, isRival }) => isRival && aliases === count).map(({ times }) => times));
    if (wants('npm-500')) measured['npm-500'] = leastOf(500);
    if (wants('npm-50k')) measured['npm-50k'] = leastOf(50_000);
  }
  if (texts && wants('scan-500', 'scan-50k', 'scan-500k', 'growth-1m', 'ladder-cold', 'ladder-warm', 'markjs', 'pack-load', 'bytes-per-alias', 'longest-slice')) {
    result.pages = await measurePages(texts, options, say);
    Object.assign(measured, result.pages.measured);
  }
  if (wants('long-tasks', 'content-script-gzip')) {
    say('building the extension');
    const extension = ensureBuild('chromium');
    measured['content-script-gzip'] = sizeOfPageScript(extension) / 1024;
    if (wants('long-tasks')) {
      result.endToEnd = await measureEndToEnd(extension, quick ? 1 : 3, say);
      measured['long-tasks'] = result.endToEnd.reduce((sum, { longTasks }) => sum + longTasks, 0);
    }
  }
  // a quick run leaves out what needs a million aliases
  result.targets = [...only].filter((id) => measured[id] !== undefined || !quick).map((id) => judge(id, measured[id] ?? NaN));
  result.machine = { ...result.machine, loadAfter: loadavg()[0]! };
  return result;
}
