import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rowTests } from '../../scripts/hostile-web/row-tests.ts';
import { hostileRows } from '../../scripts/hostile-web/rows.ts';
import { hostileTable } from '../../scripts/hostile-web/table.ts';

const tests = rowTests();

test('docs/hostile-web.md is what "npm run hostile-web" writes', () => {
  expect(readFileSync(path.resolve(import.meta.dirname, '../../docs/hostile-web.md'), 'utf8')).toBe(hostileTable(hostileRows, tests));
});

test('all 38 rows have a test in both browsers', () => {
  expect(hostileRows.map(({ row }) => row)).toEqual(Array.from({ length: 38 }, (_, at) => at + 1));
  for (const browser of ['Chromium', 'Firefox'] as const) {
    expect(hostileRows.filter(({ row }) => !tests.some((one) => one.row === row && one.browsers.includes(browser))).map(({ row }) => `row ${row} in ${browser}`)).toEqual([]);
  }
});

test('no test is for a row that is not there, and every title is one of its own', () => {
  expect(tests.filter(({ row }) => !hostileRows.some((one) => one.row === row))).toEqual([]);
  expect(new Set(tests.map(({ file, row, title }) => `${file} ${row} ${title}`)).size).toBe(tests.length);
});

test('the check bites: without the tests of one row the page is another and the row is missed', () => {
  const fewer = tests.filter(({ row }) => row !== 20);
  expect(hostileTable(hostileRows, fewer)).not.toBe(hostileTable(hostileRows, tests));
  expect(hostileTable(hostileRows, fewer)).toContain('not tested');
});
