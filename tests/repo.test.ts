/** Tests of the repository itself: what its documents promise, and that no floor reaches upwards. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

function filesUnder(folder: string, endings: readonly string[]): string[] {
  const start = path.join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && statSync(path.join(root, name)).isFile());
}

const floors = ['engine', 'packs', 'page', 'platform', 'components', 'entrypoints', 'scripts'] as const;
/** Who may import whom; a floor may always import itself. public/ holds the locale files, whose keys are the type of a component's texts. */
const allowed: Readonly<Record<(typeof floors)[number], readonly string[]>> = {
  engine: [], packs: ['engine'], page: ['engine'], platform: ['packs', 'engine'], components: ['packs', 'engine', 'public'],
  entrypoints: ['components', 'platform', 'page', 'packs', 'engine', '.packs'], scripts: ['components', 'platform', 'page', 'packs', 'engine', 'entrypoints', '.packs', 'bench', 'tests'],
};
/** Packages that a floor may use; absent: any. */
const packages: Readonly<Partial<Record<(typeof floors)[number], readonly string[]>>> = {
  engine: ['fuse.js'], packs: ['fuse.js'], page: ['@floating-ui/dom'], components: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/compat', 'fuse.js'],
};
/** The doors of a floor for outsiders. */
const doors: ReadonlySet<string> = new Set(['index.ts', 'build.ts']);

interface Import { readonly from: string; readonly to: string }

function importsOf(file: string): Import[] {
  const source = read(file).replace(/\/\*[\s\S]*?\*\//gu, '');
  return [...source.matchAll(/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu)]
    .map((match) => ({ from: file, to: match[1] ?? match[2] ?? match[3]! }));
}

describe('floors import downwards only', () => {
  test.each(floors)('%s', (floor) => {
    const wrong: string[] = [];
    for (const file of filesUnder(floor, ['.ts', '.tsx'])) {
      if (file.endsWith('.d.ts')) continue;
      for (const { from, to } of importsOf(file)) {
        if (!to.startsWith('.')) {
          const known = packages[floor];
          if (known && !known.includes(to)) wrong.push(`${from} imports ${to}: not a package of this floor`);
          continue;
        }
        const target = path.normalize(path.join(path.dirname(from), to));
        const [other, ...rest] = target.split(path.sep);
        if (other === floor || other === undefined) continue;
        if (target === 'package.json' || (floor === 'scripts' && /^(?:data|demo)$/u.test(other))) continue;
        if (!allowed[floor].includes(other)) wrong.push(`${from} imports ${to}: ${floor} may import ${allowed[floor].join(', ') || 'nothing'}`);
        else if (floor !== 'scripts' && other !== '.packs' && !doors.has(rest.join('/')) && !rest.join('/').endsWith('.json')) wrong.push(`${from} imports ${to}: enter ${other} by its index.ts`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the check bites: an import upwards would be found', () => {
    expect(allowed.engine).toEqual([]);
    expect(importsOf('tests/repo.test.ts').map(({ to }) => to)).toContain('vitest');
  });
});

describe('documents tell the truth', () => {
  test('every rule of engine/SPEC.md is cited by a test title, and no test cites a rule that is not there', () => {
    const rules = [...read('engine/SPEC.md').matchAll(/^- \*\*([A-Z]\d+)\*\*/gmu)].map((match) => match[1]!);
    const titles = filesUnder('tests/engine', ['.test.ts']).flatMap((file) => [...read(file).matchAll(/['"`]([A-Z]\d+)(?: [^'"`]*)?['"`]/gu)].map((match) => match[1]!));
    expect(rules.filter((rule) => !titles.includes(rule)), 'rules without a test').toEqual([]);
    expect([...new Set(titles)].filter((title) => !rules.includes(title)), 'cited rules that are not in SPEC.md').toEqual([]);
  });

  test('every decision has a number, a title and half a page', () => {
    const decisions = filesUnder('docs/decisions', ['.md']);
    expect(decisions.length).toBeGreaterThan(0);
    for (const file of decisions) {
      expect(path.basename(file)).toMatch(/^\d{4}-[a-z0-9-]+\.md$/u);
      expect(read(file).split('\n').length, `${file} is longer than half a page or two`).toBeLessThan(70);
    }
  });

  test('links between documents lead somewhere', () => {
    const dead: string[] = [];
    const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md', 'engine/SPEC.md', ...filesUnder('docs', ['.md'])].filter((file) => existsSync(path.join(root, file)));
    for (const file of documents) {
      for (const [, target] of read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)) {
        if (!existsSync(path.join(root, path.dirname(file), target!))) dead.push(`${file}: ${target}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('nothing names a machine path, a left-over mark or a switched-off test', () => {
    const found: string[] = [];
    for (const floor of [...floors, 'tests', 'docs', 'demo']) {
      for (const file of filesUnder(floor, ['.ts', '.tsx', '.mjs', '.md', '.html'])) {
        if (file === path.join('tests', 'repo.test.ts')) continue;
        const text = read(file);
        for (const pattern of [/\/work\/|\/root\//u, /\b(?:TODO|FIXME|XXX|HACK)\b/u, /\b(?:test|it|describe)\.(?:only\(|skip\(\s*['"`])/u]) {
          if (pattern.test(text)) found.push(`${file}: ${pattern.source}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});
