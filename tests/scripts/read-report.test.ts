import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from '../../scripts/test/read-report.ts';

test('a report of unit tests: counts, and a line for each test that failed, in the end or only first', () => {
  const report = {
    numPassedTests: 5, numFailedTests: 1, numFailedTestSuites: 1, numPendingTests: 2, numTodoTests: 1,
    testResults: [
      { name: '/house/tests/good.test.ts', status: 'passed', message: '', assertionResults: [{ fullName: 'adds', status: 'passed', failureMessages: [] }, { fullName: 'adds again', status: 'passed', failureMessages: ['Error: not yet\n    at once'] }] },
      {
        name: '/house/tests/bad.test.ts', status: 'failed', message: '', assertionResults: [
          { fullName: 'sums adds', status: 'passed', failureMessages: [] },
          { fullName: 'sums takes away', status: 'failed', failureMessages: ['\u001B[31mAssertionError\u001B[39m: expected 2 to be 3\n    at somewhere'] },
        ],
      },
    ],
  };
  expect(readVitest(report, '/house')).toEqual({ passed: 5, failed: 1, skipped: 3, failures: ['tests/bad.test.ts: sums takes away: AssertionError: expected 2 to be 3'], retried: ['tests/good.test.ts: adds again: Error: not yet'] });
});

test('a file of unit tests that could not be loaded is a failure though none of its tests is', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1, numPendingTests: 0, numTodoTests: 0, testResults: [{ name: '/house/tests/lost.test.ts', status: 'failed', message: '\nno such module', assertionResults: [] }] };
  expect(readVitest(report, '/house')).toEqual({ passed: 5, failed: 1, skipped: 0, failures: ['tests/lost.test.ts: could not be run: no such module'], retried: [] });
});

test('a report of browser tests: what failed at whatever depth, in which browser, what the last try said, and what passed in the second', () => {
  const spec = (title: string, status: string, messages: string[]) => ({ title, file: 'card.spec.ts', tests: [{ projectName: 'firefox', status, results: messages.map((message) => ({ error: { message } })) }] });
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 },
    suites: [{ specs: [spec('opens', 'expected', [])], suites: [{ specs: [spec('closes', 'unexpected', ['first try', 'it stays\nopen']), spec('turns', 'flaky', ['once'])] }] }],
    errors: [{ message: 'no browser' }],
  };
  expect(readPlaywright(report)).toEqual({ passed: 4, failed: 2, skipped: 4, failures: ['card.spec.ts: [firefox] closes: it stays', 'end to end: the run itself: no browser'], retried: ['card.spec.ts: [firefox] turns: once'] });
});
