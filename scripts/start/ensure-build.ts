/** The built extension of one browser, built anew when any of its sources is newer. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browser-places.mjs';
import { Refusal } from './read-options.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sources = ['components', 'data', 'engine', 'entrypoints', 'packs', 'page', 'platform', 'public', 'wxt.config.ts', 'package-lock.json'];
/** Written by the build itself. */
const made = new Set(['public/packs', 'packs/validate.generated.js', 'packs/validate.generated.d.ts']);

/** Returns the folder of the unpacked extension. */
export function ensureBuild(browser: BrowserName): string {
  const folder = path.join(root, `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  const manifest = path.join(folder, 'manifest.json');
  if (existsSync(manifest) && sources.every((source) => newest(source) < statSync(manifest).mtimeMs)) return folder;
  run('scripts/packs-build.ts');
  run('node_modules/wxt/bin/wxt.mjs', 'build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : []));
  return folder;
}

/** Milliseconds of the last change in a file or folder; a removed file counts by its folder's change. */
function newest(source: string): number {
  const file = path.join(root, source);
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const children = readdirSync(file).map((name) => `${source}/${name}`).filter((child) => !made.has(child));
  const own = children.length === readdirSync(file).length ? stat.mtimeMs : 0;
  return Math.max(own, ...children.map(newest));
}

/** Quiet when it succeeds; when it fails, everything it said is shown. */
function run(script: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`.trim());
  throw new Refusal(`The extension could not be built: ${path.basename(script)} failed, for the reasons above.`);
}
