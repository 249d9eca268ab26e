/** What docs/security.md promises, where the repository itself can show it: doors with checks, sources without ways in, a lock file without surprises. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { waysIn } from './package/ways-in.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { toBackgroundChecks, toPageChecks } = await import('../platform/message-checks.ts');

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const sources = ['engine', 'packs', 'page', 'platform', 'components', 'entrypoints'].flatMap((floor) =>
  readdirSync(path.join(root, floor), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:tsx?|js|html)$/u.test(name)).map((name) => path.posix.join(floor, name.split(path.sep).join('/'))));

describe('messages', () => {
  const named = ['types', 'correction', 'problem'].map((file) => read(`platform/${file}.ts`)).join('\n');
  const keys = [...named.matchAll(/^ {2}'([a-z-]+)': \{ request: /gmu)].map((match) => match[1]!);

  test('every message of both directions has a check of its request and one of its reply', () => {
    expect(keys.length).toBeGreaterThan(20);
    expect([...Object.keys(toBackgroundChecks), ...Object.keys(toPageChecks)].toSorted()).toEqual(keys.toSorted());
    for (const [type, check] of [...Object.entries(toBackgroundChecks), ...Object.entries(toPageChecks)]) {
      for (const side of ['request', 'reply'] as const) expect([type, side, check[side](() => {})]).toEqual([type, side, false]);
    }
  });

  test('one file listens to messages, and nobody to those of other extensions or of pages', () => {
    const listening = sources.filter((file) => /onMessage(?:External)?\.addListener|onConnect|addEventListener\(\s*['"]message/u.test(read(file)));
    expect(listening.toSorted()).toEqual(['platform/messages.ts']);
  });
});

describe('our sources', () => {
  test('make no code and no markup out of text, and ask no network', () => {
    const found = sources.filter((file) => !file.endsWith('.fixture.tsx') && !file.startsWith('components/gallery/')).flatMap((file) => waysIn(read(file), 'source').map((way) => `${file}: ${way}`));
    expect(found).toEqual([]);
  });

  test('fetch in one place only: the packs\' own files', () => {
    expect(sources.filter((file) => /(?<![.\w])fetch\(/u.test(read(file)))).toEqual(['platform/load-packs.ts']);
  });
});

describe('the lock file', () => {
  interface Locked { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly link?: boolean; readonly hasInstallScript?: boolean; readonly inBundle?: boolean }
  const { lockfileVersion, packages } = JSON.parse(read('package-lock.json')) as { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Locked>> };
  const locked = Object.entries(packages).filter(([name]) => name !== '');
  /** Packages that may run a script when they are installed, and what it does. */
  const installScripts: Readonly<Record<string, string>> = { 'node_modules/core-js-pure': 'prints a request for donations; of the tests\' citation tools only' };

  test('names for every package its version and the SHA-512 of its bytes', () => {
    expect(lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { version, integrity, link, inBundle }]) => version === undefined || link || inBundle || !/^sha512-[A-Za-z0-9+/]{86}==$/u.test(integrity ?? '')).map(([name]) => name)).toEqual([]);
  });

  test('knows no server but the public registry', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')).map(([name]) => name)).toEqual([]);
    expect(existsSync(path.join(root, '.npmrc'))).toBe(false);
  });

  test('lets nobody run a script at install but those that are named', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual(Object.keys(installScripts));
  });

  test('is what package.json asks for, every version exact', () => {
    interface Asked { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>>; readonly optionalDependencies: Readonly<Record<string, string>> }
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Asked;
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(asked.filter(([name, version]) => !/^\d+\.\d+\.\d+$/u.test(version) || packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });
});

describe('docs/security.md', () => {
  const text = existsSync(path.join(root, 'docs/security.md')) ? read('docs/security.md') : '';
  /** Quoted titles after the link to their file, as in docs/hostile-web.md. */
  const cited = [...text.matchAll(/\]\(\.\.\/(tests\/[^)]+)\)((?:,? “[^”]+”)+)/gu)].flatMap(([, file, titles]) => [...titles!.matchAll(/“([^”]+)”/gu)].map((match) => ({ file: file!, title: match[1]! })));
  /** Titles of tests in a file, their escapes undone. */
  const titlesIn = (file: string): string => read(file).replaceAll("\\'", "'");

  test('shows each claim by a test that is there', () => {
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.filter(({ file, title }) => !existsSync(path.join(root, file)) || !titlesIn(file).includes(title))).toEqual([]);
  });

  test('names a defending file and a test in every row of its tables', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.includes('| Defended in |'));
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter((row) => !(/\]\(\.\.\/(?!tests)[^)]+\)/u.test(row) && /\]\(\.\.\/tests\/[^)]+\) “/u.test(row)))).toEqual([]);
  });
});
