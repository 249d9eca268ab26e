/** A result as Markdown: for the terminal and for docs/benchmarks.md. */
import { table } from '../cost/table.ts';
import type { BenchResult } from './run-benchmark.ts';


const brief = (value: number): string => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2))));

export function tellTargets({ targets }: BenchResult): string {
  return table(['target', 'what', 'measured', 'asked', ''], targets.map(({ id, what, measured, target, ok }) => [id, what, Number.isFinite(measured) ? measured.toLocaleString('en-US') : 'not measured', target, ok ? 'ok' : '**not reached**']));
}

export const tellMachine = ({ date, machine: { processors, loadBefore, loadAfter } }: BenchResult): string =>
  `${date}, ${processors} processors, load average ${brief(loadBefore)} at the start and ${brief(loadAfter)} at the end.`;

export function tellDetails({ pages, matchers, fuzzy, endToEnd }: BenchResult): string {
  const parts: string[] = [];
  if (matchers) {
    parts.push('Plain text in Node, millions of characters a second; every round reads a text that is new to all.', table(
      ['matcher', 'aliases', 'Mchar/s', 'ours is … times faster', 'seconds to build'],
      matchers.map(({ name, aliases, speed, times, buildSeconds }) => [name, aliases.toLocaleString('en-US'), brief(speed), name === 'Glossator' ? '' : brief(times), brief(buildSeconds)]),
    ));
  }
  if (fuzzy) {
    parts.push('Misspelled words, microseconds each.', table(
      ['names\' words', 'our search', '… and ranking', 'Fuse.js over all', 'uFuzzy over all', 'recall of our search'],
      fuzzy.map(({ words, ours, ranked, fuse, uFuzzy, recall }) => [words.toLocaleString('en-US'), brief(ours), brief(ranked), brief(fuse), brief(uFuzzy), `${brief(recall)} %`]),
    ));
  }
  if (pages) {
    parts.push('In Chromium, milliseconds a run (the gazetteer: aliases and kind; `whole` inflects, gates and has events).', table(['case', 'ms'], Object.entries(pages.times).map(([name, ms]) => [name, brief(ms)])));
    parts.push('Gazetteers as built.', table(
      ['aliases', 'MB', 'bytes an alias', 'seconds to build', '… of a processor', 'most memory of the process, MB', '… more than before the build'],
      pages.builds.map(({ aliases, seconds, processorSeconds, megabytes, growth, bytes }) => [aliases.toLocaleString('en-US'), brief(bytes / 2 ** 20), brief(bytes / aliases), brief(seconds), brief(processorSeconds), brief(megabytes), brief(growth)]),
    ));
  }
  if (endToEnd) {
    parts.push('The built extension in Chromium: what it adds to a page at load, medians of pairs.', table(
      ['page', 'main thread, ms of processor time', 'long tasks', 'JavaScript heap, KB', 'first mark, ms after DOMContentLoaded'],
      endToEnd.map(({ page, mainThread, longTasks, heap, firstMark }) => [page, brief(mainThread), longTasks, brief(heap / 1024), firstMark === null ? '–' : brief(firstMark)]),
    ));
  }
  return parts.join('\n\n');
}
