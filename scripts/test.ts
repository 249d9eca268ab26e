/**
 * npm test: every check, in the order in which a mistake is cheapest to find, and one closing line over all of them:
 * "N passed, N failed". Goes on after a failure, so that one run tells everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the runner leaves its JSON report; without one the step itself counts as one check. */
  readonly report?: { readonly file: string; readonly count: (report: never) => Counts };
}
interface Counts { readonly passed: number; readonly failed: number; readonly skipped: number }

interface VitestReport { readonly numPassedTests: number; readonly numFailedTests: number; readonly numFailedTestSuites: number; readonly numPendingTests: number; readonly numTodoTests: number }
interface PlaywrightReport { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number }; readonly errors?: readonly unknown[] }

const steps: readonly Step[] = [
  { name: 'packs', command: ['npm', 'run', '--silent', 'packs:build'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'lint:unused'] },
  {
    name: 'unit and component tests', command: ['npx', 'vitest', 'run'],
    report: { file: 'test-results/vitest.json', count: (report: VitestReport) => ({ passed: report.numPassedTests, failed: report.numFailedTests || report.numFailedTestSuites, skipped: report.numPendingTests + report.numTodoTests }) },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'end to end', command: ['npx', 'playwright', 'test'],
    report: { file: 'test-results/playwright.json', count: ({ stats, errors = [] }: PlaywrightReport) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }) },
  },
  { name: 'add-on lint', command: ['npm', 'run', '--silent', 'lint:addon'] },
];

const only = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command, report } of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  if (report) rmSync(report.file, { force: true });
  const started = Date.now();
  const { status } = spawnSync(command[0]!, command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  const counts = count(status, report);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  console.log(`── ${name}: ${counts.failed > 0 ? 'FAILED' : 'ok'} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function count(status: number | null, report: Step['report']): Counts {
  if (!report) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  // no report means that the runner did not come so far as to run a test
  if (!existsSync(report.file)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = report.count(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
