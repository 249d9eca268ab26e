import path from 'node:path';
import type { HostileRow } from './rows.ts';
import type { RowTest } from './row-tests.ts';

const head = `# The hostile web

Glossator works in pages that it does not control. This is what such pages, the browsers and the packs themselves can do to it, what must come of it, and
the tests that hold it so: each in the built extension, in a real browser, against pages that are served for it. Where a browser has no such thing, the table says so and the test shows what people get instead.

The rows stand in \`scripts/hostile-web/rows.ts\`; \`npm run hostile-web\` writes this page, and a test compares the two.

| # | Fault or attack | What must happen | Chromium | Firefox | Tests |
|---|---|---|---|---|---|
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The page docs/hostile-web.md. */
export function hostileTable(rows: readonly HostileRow[], tests: readonly RowTest[]): string {
  return head + rows.map(({ row, attack, outcome, instead }) => {
    const own = tests.filter((test) => test.row === row);
    const state = (browser: 'Chromium' | 'Firefox'): string => {
      const count = own.filter(({ browsers }) => browsers.includes(browser)).length;
      return [count > 0 ? 'tested' : 'not tested', instead?.[browser]].filter(Boolean).join(': ');
    };
    const links = own.map(({ file, title }) => `[${path.basename(file, '.spec.ts')}](../${file}) “${title}”`).join('<br>');
    return `| ${row} | ${cell(attack)} | ${cell(outcome)} | ${cell(state('Chromium'))} | ${cell(state('Firefox'))} | ${links.replaceAll('|', '\\|').replaceAll(/<(?!br>)/gu, '&lt;')} |\n`;
  }).join('');
}
