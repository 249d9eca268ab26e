/**
 * npm run soak [-- --quick] [--only id,…] [--minutes n] [--json] [--write]: the built extension in a real Chromium under loads that no page of the usual kind
 * brings, each beside the same browser without it, and whether the bounds of docs/soak.md hold.
 *   --minutes  how long the mutation storm goes on, instead of ten minutes
 *   --write    keeps the table in docs/soak.md and the figures beside it
 * GLOSSATOR_OUTPUT names another folder with the built extension. Ends with 1 when a bound is broken.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { serveMade } from '../bench/serve.ts';
import { putBetween } from './put-between.ts';
import { inTime } from './soak/in-time.ts';
import { failed } from './soak/judge.ts';
import { readSoakOptions } from './soak/options.ts';
import { withPair } from './soak/pair.ts';
import { scenarios } from './soak/scenarios.ts';
import { tellVerdicts, type Outcome } from './soak/tell-verdicts.ts';
import { ensureBuild } from './start/ensure-build.ts';

const report = 'docs/soak.md';
const figures = 'docs/bench/soak.json';
const minutes = (seconds: number): string => (seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`);
/** A load may take so many times as long as it should, and so many seconds more, before it is given up: then that is told, and the next one begins. */
const patience = 3, closing = 60;
const load = (): string => loadavg()[0]!.toFixed(1);

try {
  const { quick, write, json, only, stormSeconds } = readSoakOptions(process.argv.slice(2), scenarios.map(({ id }) => id));
  const say = (line: string): void => console.error(`… ${line}`);
  const chosen = scenarios.filter(({ id }) => only.has(id));
  say(`about ${minutes(chosen.reduce((sum, one) => sum + one.seconds({ quick, stormSeconds }), 0))} where the machine has nothing else to do`);
  const loadBefore = load();
  const output = process.env['GLOSSATOR_OUTPUT'];
  const extension = output === undefined ? ensureBuild('chromium') : path.resolve(output, 'chrome-mv3');
  const served = await serveMade();
  served.put('/nothing', '<!doctype html><title>Nothing</title>');
  const outcomes: Outcome[] = [];
  for (const scenario of chosen) {
    const { id, title } = scenario;
    say(`${title}, about ${minutes(scenario.seconds({ quick, stormSeconds }))}`);
    const began = performance.now();
    const most = patience * scenario.seconds({ quick, stormSeconds }) + closing;
    const run = withPair(extension, (pair) => inTime(scenario.run({ pair, served, quick, stormSeconds, say }), most * 1_000));
    const verdicts = await inTime(run, (most + closing) * 1_000).catch((error: unknown) => [failed(error)]);
    outcomes.push({ id, title, seconds: Math.round((performance.now() - began) / 1_000), verdicts });
  }
  served.close();
  const all = outcomes.flatMap(({ verdicts }) => verdicts);
  const machine = `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} processors, load average ${loadBefore} at the start and ${load()} at the end${quick ? ', a quick run' : ''}. ` +
    `${all.filter(({ ok }) => ok).length} of ${all.length} bounds hold. It took ${minutes(outcomes.reduce((sum, { seconds }) => sum + seconds, 0))}.`;
  const text = `${machine}\n\n${tellVerdicts(outcomes)}`;
  const asJson = JSON.stringify({ machine, quick, outcomes }, null, 2);
  console.log(json ? asJson : text);
  if (write) {
    putBetween(report, 'soak', text);
    writeFileSync(figures, `${asJson}\n`);
  }
  // a browser that hung does not keep the run from ending
  process.exit(all.some(({ ok }) => !ok) ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
