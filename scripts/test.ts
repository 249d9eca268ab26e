/**
 * npm test: every check, in the order in which a mistake is cheapest to find; then what failed, and what passed
 * only when it was tried again, a line each, and one closing line over all of them: "N passed, N failed". Goes on after a failure, so that one run tells everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readPlaywright, readVitest, type Outcome } from './test/read-report.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the runner leaves its JSON report; without one the step itself counts as one check. */
  readonly report?: { readonly file: string; readonly read: (report: never) => Outcome };
}

const steps: readonly Step[] = [
  { name: 'packs', command: ['npm', 'run', '--silent', 'packs:build'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'lint:unused'] },
  {
    name: 'unit and component tests', command: ['npx', 'vitest', 'run'],
    report: { file: 'test-results/vitest.json', read: (report: Parameters<typeof readVitest>[0]) => readVitest(report, process.cwd()) },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'end to end', command: ['npx', 'playwright', 'test'],
    report: { file: 'test-results/playwright.json', read: readPlaywright },
  },
  { name: 'add-on lint', command: ['npm', 'run', '--silent', 'lint:addon'] },
];

const only = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const retried: string[] = [];
for (const { name, command, report } of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  if (report) rmSync(report.file, { force: true });
  const started = Date.now();
  const { status } = spawnSync(command[0]!, command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  const outcome = outcomeOf(name, status, report);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key];
  failures.push(...outcome.failures);
  retried.push(...outcome.retried);
  console.log(`── ${name}: ${outcome.failed > 0 ? 'FAILED' : 'ok'} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}
// once more at the end, where whoever sees only the last lines finds them
for (const [heading, lines] of [['Passed only when tried again', retried], ['Failed', failures]] as const) {
  if (lines.length > 0) console.log(`\n${heading}:\n${lines.map((one) => `  ${one}`).join('\n')}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function outcomeOf(name: string, status: number | null, report: Step['report']): Outcome {
  const whole = { passed: 0, failed: 1, skipped: 0, failures: [`${name}: ended with ${status === null ? 'a signal' : `exit code ${status}`}; its reasons are above`], retried: [] };
  if (!report) return status === 0 ? { passed: 1, failed: 0, skipped: 0, failures: [], retried: [] } : whole;
  // no report means that the runner did not come so far as to run a test
  if (!existsSync(report.file)) return whole;
  const outcome = report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1, failures: whole.failures } : outcome;
}
