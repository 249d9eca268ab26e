/** npm start as a command: what goes wrong before a browser is needed ends at once, in one line on stderr, with exit 1. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const start = (...args: string[]) => spawnSync(process.execPath, ['scripts/start.ts', ...args], { encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' } });

test.each([
  ['a file that is not there', ['nowhere.html'], /^nowhere\.html is not there\. .+\n$/],
  ['an option that is unknown', ['--fast'], /^Unknown option '--fast'\. Usage: .+\n$/],
  ['a browser that is not there', [], /^CHROMIUM_PATH names \/nowhere\/chromium, which is not there\. .+\n$/],
])('%s', (_, args, line) => {
  const { status, stdout, stderr } = start(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(line);
});
