/**
 * npm run fuzz [-- --minutes 30 --seed N --only dom,unicode --test "title" --path P]: the fuzz tests of tests/fuzz with new random numbers,
 * until the time is up or something fails. A failure prints the command that replays it. See docs/fuzzing.md.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeFuzzRun } from './fuzz/fuzz-environment.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, test: { type: 'string' }, path: { type: 'string' } },
});
const files = readdirSync('tests/fuzz').filter((name) => name.endsWith('.test.ts')).sort();
const subjectOf = (file: string): string => file.split('.')[0]!;
const wanted = values.only?.split(',') ?? files.map(subjectOf);
const unknown = wanted.filter((subject) => !files.some((file) => subjectOf(file) === subject));
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 30));
const minutes = Number(values.minutes ?? (values.path === undefined ? 5 : 0));

if (unknown.length > 0 || !Number.isSafeInteger(seed) || !(minutes >= 0)) {
  console.error(`--only takes ${files.map(subjectOf).join(', ')}; --seed a whole number, --minutes a number.`);
  process.exitCode = 2;
} else {
  const chosen = files.filter((file) => wanted.includes(subjectOf(file)));
  const run = { seed, path: values.path ?? '', seconds: Math.floor(minutes * 60 / chosen.length) };
  console.log(`Seed ${seed}; ${run.seconds} s for each of ${chosen.map(subjectOf).join(', ')}.`);
  const isBrowser = (file: string): boolean => file.includes('.browser.');
  const statuses = (['node', 'browser'] as const).map((project) => {
    const ours = chosen.filter((file) => isBrowser(file) === (project === 'browser')).map((file) => `tests/fuzz/${file}`);
    if (ours.length === 0) return 0;
    // one file after the other, so that the time of one is not taken by another; its own reporter, so that no report of npm test is overwritten
    const args = ['vitest', 'run', '--project', project, '--no-file-parallelism', '--reporter=verbose', ...(values.test ? ['-t', values.test] : []), ...ours];
    return spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ...writeFuzzRun(run) }, shell: process.platform === 'win32' }).status;
  });
  process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
}
