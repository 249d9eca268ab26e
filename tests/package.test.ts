/** The package that readers get: what is in it, what cannot be in it, and that everybody who builds a commit gets the same. Built far from the checkout, twice for Chromium and once for Firefox. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waysIn } from './package/ways-in.ts';

const root = path.resolve(import.meta.dirname, '..');
const folders: string[] = [];
/** File names by their bytes, in a folder. */
type Package = ReadonlyMap<string, Buffer>;

async function build(browser: 'chrome' | 'firefox'): Promise<Package> {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-package-'));
  folders.push(folder);
  const { NODE_ENV: _, VITEST: __, ...environment } = process.env; // as on anybody's command line
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts/build-into.ts'), folder, browser], { cwd: root, env: environment });
  const start = path.join(folder, `${browser}-mv3`);
  const names = readdirSync(start, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(start, name)).isFile());
  return new Map(names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(start, name))]));
}

const languages = ['be', 'de', 'en', 'es', 'fr', 'pl', 'ru', 'uk'];
const packs = (JSON.parse(readFileSync(path.join(root, 'public/packs/index.json'), 'utf8')) as string[]);
const expected: readonly string[] = [
  'manifest.json', 'background.js', 'content-marks.js', 'content-card.js', 'content-panel.js', 'popup.html', 'options.html', 'sidepanel.html', 'welcome.html',
  ...languages.map((lang) => `_locales/${lang}/messages.json`),
  ...[16, 32, 48, 96, 128].map((size) => `icon/${size}.png`), 'icon/glossator.svg', 'icon/glossator-16.svg',
  'packs/index.json', ...packs.flatMap((id) => [`packs/${id}.cards.json`, `packs/${id}.names.bin`]),
];
/** Of modules that several pages share; the name says what is in it, the hash which. */
const chunk = /^chunks\/[A-Za-z-]+-[\w-]{8}\.js$/u;

interface Manifest { readonly [key: string]: unknown; readonly permissions: readonly string[]; readonly host_permissions: readonly string[]; readonly content_security_policy: Readonly<Record<string, string>> }
/** Everything that a manifest of ours may say. What is not here (web_accessible_resources, externally_connectable, content_scripts, update_url, key …) needs a reason first. */
const manifestKeys = ['action', 'background', 'commands', 'content_security_policy', 'default_locale', 'description', 'host_permissions', 'icons', 'manifest_version', 'name', 'options_ui', 'permissions', 'version'];
const ownKeys = { chrome: ['minimum_chrome_version', 'side_panel'], firefox: ['browser_specific_settings', 'sidebar_action'] };

/** Of docs/permissions.md: the first column of its table. */
const documented = [...readFileSync(path.join(root, 'docs/permissions.md'), 'utf8').matchAll(/^\| `([^`]+)`( \(Chrome only\))? \|/gmu)].map(([, name, only]) => ({ name: name!, chromeOnly: only !== undefined }));

const built = new Map<'chrome' | 'firefox' | 'chrome again', Package>();
/** One after another, for a build takes all that a small machine has (ms). */
const longest = 400_000;
beforeAll(async () => {
  built.set('chrome', await build('chrome'));
  built.set('firefox', await build('firefox'));
  built.set('chrome again', await build('chrome'));
}, longest);
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** Files that are not the same in both. */
function differing(one: Package, other: Package): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => !one.has(name) || !other.get(name)?.equals(one.get(name)!));
}

test('two builds are the same, byte for byte, and so are those for both browsers but for the manifest', () => {
  expect(differing(built.get('chrome')!, built.get('chrome again')!)).toEqual([]);
  expect(differing(built.get('chrome')!, built.get('firefox')!)).toEqual(['manifest.json']);
});

test('the check bites: text that becomes code or markup would be found', () => {
  expect(waysIn('el.innerHTML = x; new Function(y); eval(z); window.retrieval(z)', 'source')).toEqual(['innerHTML', 'eval', 'Function']);
  expect(waysIn('a.innerHTML=b.__html', 'built')).toEqual(['innerHTML']);
});

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  let files: Package;
  beforeAll(() => { files = built.get(browser)!; });
  const texts = (): (readonly [name: string, text: string])[] => [...files].filter(([name]) => /\.(?:js|html|json|svg)$/u.test(name)).map(([name, bytes]) => [name, bytes.toString('utf8')]);
  const code = () => texts().filter(([name]) => /\.(?:js|html)$/u.test(name));
  const manifest = (): Manifest => JSON.parse(files.get('manifest.json')!.toString('utf8')) as Manifest;

  test('holds the expected files and no other', () => {
    expect([...files.keys()].filter((name) => !chunk.test(name)).toSorted()).toEqual(expected.toSorted());
    expect([...files.keys()].filter((name) => chunk.test(name)).length).toBeGreaterThan(3);
  });

  test('names no source map, no path of the machine that built it, no server of developers', () => {
    const traces = [/sourceMappingURL/u, /node_modules/u, /\bfile:\/\//u, /localhost|127\.0\.0\.1|\[::1\]/u, /\bwss?:\/\//u, /registry\.|npmjs|artifactory|nexus/iu, /\bimport\.meta\.(?:env|hot)\b/u];
    const places = [root, homedir(), ...folders].filter((place) => place.length > 4);
    const found = texts().flatMap(([name, text]) => [...traces.filter((trace) => trace.test(text)).map((trace) => `${name}: ${trace.source}`), ...places.filter((place) => text.includes(place)).map((place) => `${name}: ${place}`)]);
    expect(found).toEqual([]);
    for (const [name, bytes] of files) expect(places.filter((place) => bytes.includes(place)), `places in ${name}`).toEqual([]);
  });

  test('makes no code out of text and no markup out of text', () => {
    expect(code().flatMap(([name, text]) => waysIn(text, 'built').map((way) => `${name}: ${way}`))).toEqual([]);
  });

  test('fetches the packs\' own files and nothing else', () => {
    const fetches = code().flatMap(([, text]) => [...text.matchAll(/\bfetch\(([^`]{0,60}`[^`$]*)/gu)].map((match) => match[1]!));
    expect(fetches.length).toBeGreaterThan(0);
    for (const argument of fetches) expect(argument).toMatch(/\.runtime\.getURL\(`packs\/$/u);
    expect(code().reduce((sum, [, text]) => sum + (text.match(/\bfetch\(/gu) ?? []).length, 0)).toBe(fetches.length);
  });

  test('names no host but those of names of formats', () => {
    const hosts = new Set(code().flatMap(([, text]) => [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/giu)].map((match) => match[1]!)));
    expect([...hosts].toSorted()).toEqual(['www.w3.org']);
  });

  test('loads in its pages only scripts of its own, none inline', () => {
    for (const [name, text] of code().filter(([file]) => file.endsWith('.html'))) {
      const sources = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/giu)];
      expect(sources.length, `scripts of ${name}`).toBe(1);
      for (const [, attributes, inline] of sources) {
        expect(inline).toBe('');
        expect(files.has(/\ssrc="\/([^"]+)"/u.exec(attributes!)?.[1] ?? ''), `${name}: ${attributes}`).toBe(true);
      }
      expect([...text.matchAll(/\s(?:href|src)="([^"]+)"/gu)].map((match) => match[1]!).filter((address) => !files.has(address.slice(1))), `what ${name} loads`).toEqual([]);
      expect(text).not.toMatch(/\son[a-z]+=|<(?:iframe|object|embed|base)\b|style=/iu);
    }
  });

  test('has a manifest that says no more than it needs: nothing web-accessible, nobody from outside may connect', () => {
    expect(Object.keys(manifest()).toSorted()).toEqual([...manifestKeys, ...ownKeys[browser]].toSorted());
  });

  test('asks for exactly the permissions of docs/permissions.md', () => {
    const wanted = documented.filter(({ chromeOnly }) => browser === 'chrome' || !chromeOnly).map(({ name }) => name);
    const { permissions, host_permissions: hosts } = manifest();
    expect([...permissions, ...hosts.map((host) => `host_permissions: ${host}`)].toSorted()).toEqual(wanted.toSorted());
  });

  test('has the strict policy for its own pages', () => {
    const { extension_pages: policy, ...others } = manifest().content_security_policy;
    expect(others).toEqual({});
    expect(policy!.split('; ').toSorted()).toEqual(["base-uri 'none'", "connect-src 'self'", "default-src 'none'", "form-action 'none'", "frame-ancestors 'none'", "img-src 'self' blob:", "script-src 'self'", "style-src 'self'"]);
  });
});
