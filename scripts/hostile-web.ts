/** npm run hostile-web: writes docs/hostile-web.md, the table of what pages can do to Glossator and of the tests that hold each row; `-- --check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostileRows } from './hostile-web/rows.ts';
import { hostileTable } from './hostile-web/table.ts';
import { rowTests } from './hostile-web/row-tests.ts';

const file = 'docs/hostile-web.md';
const written = hostileTable(hostileRows, rowTests());
if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
  console.log(`${file}: ${hostileRows.length} rows`);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error(`${file} is not what "npm run hostile-web" writes.`);
  process.exitCode = 1;
}
