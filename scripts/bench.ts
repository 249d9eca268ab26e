/**
 * npm run bench [-- --json] [--only id,id] [--quick] [--write]: the engine beside its rivals and beside its targets, on pages, texts and gazetteers
 * that it makes itself. Real Chromium and Node, cases taken in turn, medians; a ratio is always of one run.
 *   --json   the result as JSON on standard output, and nothing else there
 *   --write  keeps it: docs/bench/DATE.json, docs/bench/growth.svg, the tables in docs/benchmarks.md, and the table of targets in README.md
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawGrowth } from './bench/draw-growth.ts';
import { readBenchOptions } from './bench/options.ts';
import { runBenchmark } from './bench/run-benchmark.ts';
import { tellDetails, tellMachine, tellTargets } from './bench/tell-result.ts';
import { putBetween } from './put-between.ts';

try {
  const options = readBenchOptions(process.argv.slice(2));
  const started = performance.now();
  const result = await runBenchmark(options, (line) => console.error(`… ${line}`));
  console.error(`… ${Math.round((performance.now() - started) / 1000)} s`);
  if (options.write) {
    mkdirSync('docs/bench', { recursive: true });
    writeFileSync(`docs/bench/${result.date}.json`, `${JSON.stringify(result, null, 1)}\n`);
    if (result.pages) writeFileSync('docs/bench/growth.svg', drawGrowth(result.pages.times));
    putBetween('docs/benchmarks.md', 'bench', `${tellMachine(result)}\n\n${tellTargets(result)}\n\n${tellDetails(result)}`);
    putBetween('README.md', 'bench', `${tellMachine(result)}\n\n${tellTargets(result)}`);
  }
  console.log(options.json ? JSON.stringify(result) : `${tellMachine(result)}\n\n${tellTargets(result)}\n\n${tellDetails(result)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
