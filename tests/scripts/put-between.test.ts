import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBenchOptions } from '../../scripts/bench/options.ts';
import { putBetween } from '../../scripts/put-between.ts';

const fileOf = (text: string): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'put-between-')), 'page.md');
  writeFileSync(file, text);
  return file;
};

test('what stands between the marks is replaced, whatever signs the text has, and nothing else', () => {
  const file = fileOf('before\n<!-- a:start -->\nold\n<!-- a:end -->\n<!-- b:start -->\nkept\n<!-- b:end -->\n');
  putBetween(file, 'a', 'new $& $1');
  expect(readFileSync(file, 'utf8')).toBe('before\n<!-- a:start -->\nnew $& $1\n<!-- a:end -->\n<!-- b:start -->\nkept\n<!-- b:end -->\n');
});
test.each(['no marks', '<!-- a:end -->\n<!-- a:start -->', '<!-- a:start -->'])('a file without both marks is left as it was: %s', (text) => {
  const file = fileOf(text);
  expect(() => putBetween(file, 'a', 'new')).toThrow('put <!-- a:start --> and <!-- a:end --> where it belongs');
  expect(readFileSync(file, 'utf8')).toBe(text);
});
test('a benchmark that measured a part is not kept in the place of a whole one', () => {
  expect(() => readBenchOptions(['--write', '--quick'])).toThrow('leave out --quick');
  expect(() => readBenchOptions(['--write', '--only', 'markjs'])).toThrow('leave out --quick and --only');
  expect(readBenchOptions(['--write']).write).toBe(true);
});
