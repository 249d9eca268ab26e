/** What "npm start" was asked to show, and how. */
import { statSync, accessSync, constants } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser-places.mjs';

/** Something that the person at the keyboard can cure: shown as one line, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export interface StartOptions {
  /** An address as it is, or a file to be served: its folder, and the path to open. */
  readonly target: { readonly address: string } | { readonly folder: string; readonly page: string };
  /** Of the picture, without an ending. */
  readonly name: string;
  readonly browser: BrowserName;
  readonly headless: boolean;
}

export const usage = 'Usage: npm start [-- ADDRESS | FILE.html | FILE.txt] [--browser chromium|firefox] [--headless]';
const demo = path.resolve(import.meta.dirname, '../../demo');
const served = new Set(['.html', '.htm', '.xhtml', '.txt']);

/**
 * Reads the command line.
 * @throws {Refusal} saying in one line what is wrong and what would be right.
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv = process.env, platform = process.platform): StartOptions {
  const { values, positionals } = parse(args);
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox') throw new Refusal(`"${browser}" is no browser that Glossator runs in. Choose chromium or firefox.`);
  if (positionals.length > 1) throw new Refusal(`One page at a time, not ${positionals.length}. ${usage}`);
  const hasDisplay = platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  return { ...readTarget(positionals[0] ?? path.join(demo, 'story.html')), browser, headless: Boolean(values.headless) || !hasDisplay };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}. ${usage}`);
  }
}

function readTarget(wanted: string): Pick<StartOptions, 'target' | 'name'> {
  if (/^https?:\/\//i.test(wanted)) {
    const url = URL.parse(wanted);
    if (!url) throw new Refusal(`"${wanted}" is no address. Write one such as https://example.org/.`);
    return { target: { address: url.href }, name: `${url.host}${url.pathname}`.replace(/[^a-z0-9.]+/gi, '-').replace(/^-|-$/g, '').slice(0, 100) };
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(wanted) && !/^[a-z]:\\/i.test(wanted)) throw new Refusal(`"${wanted}" cannot be opened: only http and https addresses can. A file is given by its path.`);
  const file = path.resolve(wanted);
  try {
    if (!statSync(file).isFile()) throw new Refusal(`${wanted} is not a file. Give a page, such as ${path.join(wanted, 'index.html')}.`);
    accessSync(file, constants.R_OK);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Refusal(isMissing ? `${wanted} is not there. Check the path; an address begins with https://.` : `${wanted} cannot be read. Check its permissions (${(error as Error).message}).`);
  }
  const ending = path.extname(file).toLowerCase();
  if (!served.has(ending)) throw new Refusal(`${wanted} is neither a page nor a text. Glossator opens ${[...served].join(', ')} and addresses.`);
  return { target: { folder: path.dirname(file), page: path.basename(file) }, name: path.basename(file, path.extname(file)) };
}
