import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A test that holds a row in real browsers. */
export interface RowTest {
  readonly row: number;
  /** Without its "row NN: ". */
  readonly title: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly browsers: readonly ('Chromium' | 'Firefox')[];
}

const folder = 'tests/e2e';

/** All tests of tests/e2e whose title begins with "row NN: ", in the order of rows and files. A title made in a loop is shown with its parts as they stand in the source. */
export function rowTests(root = path.resolve(import.meta.dirname, '../..')): readonly RowTest[] {
  const files = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.spec.ts')).sort();
  return files.flatMap((name) => {
    const source = readFileSync(path.join(root, folder, name), 'utf8');
    const browsers = name.endsWith('.chromium.spec.ts') ? ['Chromium'] as const : ['Chromium', 'Firefox'] as const;
    return [...source.matchAll(/\btest\((['"`])row (\d+): ((?:\\.|(?!\1).)*)\1/gu)].map(([, , row, title]) => ({
      row: Number(row), title: title!.replace(/\\(.)/gu, '$1').replace(/\$\{(\w+)\}/gu, '<$1>'), file: `${folder}/${name}`, browsers,
    }));
  }).sort((a, b) => a.row - b.row);
}
