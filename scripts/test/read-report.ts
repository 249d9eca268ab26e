/** What the two test runners leave behind as JSON, read as counts and as one line for each check that failed. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line a failed check: file, name, and the first line of what it said. */
  readonly failures: readonly string[];
  /** The same of each check that failed first and passed when it was tried again; it counts as passed. */
  readonly retried: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] | null }[];
  }[];
}

/** @param root folder that the files' names are told from */
export function readVitest(report: VitestReport, root: string): Outcome {
  const failures = report.testResults.filter(({ status }) => status === 'failed').flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = path.relative(root, name);
    // a file that could not be loaded has no tests, only a message
    return failed.length > 0 ? failed.map(({ fullName, failureMessages }) => line(file, fullName, failureMessages?.[0])) : [line(file, 'could not be run', message)];
  });
  // the runner keeps what the first try said
  const retried = report.testResults.flatMap(({ name, assertionResults }) => assertionResults.filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
    .map(({ fullName, failureMessages }) => line(path.relative(root, name), fullName, failureMessages?.[0])));
  return { passed: report.numPassedTests, failed: report.numFailedTests || report.numFailedTestSuites, skipped: report.numPendingTests + report.numTodoTests, failures, retried };
}

interface PlaywrightError { readonly message?: string }
interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string; readonly results: readonly { readonly error?: PlaywrightError }[] }[];
  }[];
}
interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors?: readonly PlaywrightError[];
}

export function readPlaywright({ stats, errors = [], ...suite }: PlaywrightReport): Outcome {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...linesOf(suite, 'unexpected'), ...errors.map(({ message }) => line('end to end', 'the run itself', message))],
    retried: linesOf(suite, 'flaky'),
  };
}

function linesOf({ suites = [], specs = [] }: PlaywrightSuite, wanted: 'unexpected' | 'flaky'): string[] {
  const own = specs.flatMap(({ title, file, tests }) => tests.filter(({ status }) => status === wanted).map(({ projectName, results }) =>
    line(file, `[${projectName}] ${title}`, results.findLast(({ error }) => error)?.error?.message)));
  return [...own, ...suites.flatMap((suite) => linesOf(suite, wanted))];
}

// runners colour what they say, whoever reads it
const line = (file: string, name: string, message = ''): string => [file, name, stripVTControlCharacters(message).split('\n').find((one) => one.trim() !== '')?.trim() ?? ''].filter((part) => part !== '').join(': ');
