/**
 * npm run cost [-- --quick] [--write]: what the built extension costs a real Chromium, in pairs with and without it: pages at load, a page that
 * changes fifty times a second, one at rest, thirty tabs, and a pack of a million names beside one of five hundred.
 *   --write  keeps the tables in docs/cost.md
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { serveMade } from '../bench/serve.ts';
import { measureEndToEnd } from './bench/end-to-end.ts';
import { median } from './bench/statistics.ts';
import { measurePack } from './cost/large-pack.ts';
import { watchPages } from './cost/lively-page.ts';
import { measureTabs } from './cost/many-tabs.ts';
import { table } from './cost/table.ts';
import { putBetween } from './put-between.ts';
import { ensureBuild } from './start/ensure-build.ts';

const report = 'docs/cost.md';
const brief = (value: number | null): string => (value === null || Number.isNaN(value) ? 'not told' : Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1));

try {
  const { values: { quick, write } } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } });
  const say = (line: string): void => console.error(`… ${line}`);
  const load = loadavg()[0]!;
  const extension = ensureBuild('chromium');
  const pages = await measureEndToEnd(extension, quick ? 1 : 5, say);
  const served = await serveMade();
  say('a lively page and a still one');
  const { lively, still } = await watchPages(extension, served);
  say('thirty tabs');
  const tabs = await measureTabs(extension, served);
  const packs = [];
  for (const aliases of quick ? [500, 50_000] : [500, 1_000_000]) {
    say(`a pack of ${aliases} names`);
    packs.push(await measurePack(extension, served, aliases, quick ? 1 : 3));
  }
  served.close();

  const text = [
    `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} processors, load average ${brief(load)} at the start and ${brief(loadavg()[0]!)} at the end.`,
    `At load, added to each page. Median of the pages: ${brief(median(pages.map(({ mainThread }) => mainThread)))} ms of the main thread.`,
    table(['page', 'main thread, ms', 'long tasks', 'heap, KB', 'first mark, ms after DOMContentLoaded'],
      pages.map(({ page, mainThread, longTasks, heap, firstMark }) => [page, brief(mainThread), longTasks, brief(heap / 1024), brief(firstMark)])),
    'While it is open, for ten seconds.',
    table(['page', 'main thread without, ms a second', 'with', 'long tasks without', 'with'],
      [['changes 50 times a second', lively] as const, ['at rest', still] as const].map(([name, { with: on, without }]) => [name, brief(without.mainThread), brief(on.mainThread), without.longTasks, on.longTasks])),
    ...(tabs ? [`${tabs.tabs} tabs of one site: the browser takes ${brief(tabs.without)} MB without and ${brief(tabs.with)} MB with the extension.`] : []),
    'Packs, on the page of 1.46 M characters, asked on every page (no scout), the background stopped just before.',
    table(['names', 'mentions', 'all read, ms after DOMContentLoaded', 'first mark, ms', 'heap of the tab, MB', 'whole browser, MB'],
      packs.map(({ aliases, mentions, read, firstMark, tabHeap, browser }) => [aliases.toLocaleString('en-US'), mentions.toLocaleString('en-US'), brief(read), brief(firstMark), brief(tabHeap), brief(browser)])),
  ].join('\n\n');
  console.log(text);
  if (write) putBetween(report, 'cost', text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
