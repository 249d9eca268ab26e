/** The pure floors as a script for pages of a test: the same code in both browsers' engines. */
import path from 'node:path';
import { build } from 'vite';
import type * as floors from '../in-page/floors.ts';
import { pageOf } from './page-of.ts';
import type { Site } from './site.ts';

declare global {
  interface Window { readonly floors: typeof floors }
}

let bundled: Promise<string> | null = null;

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false, logLevel: 'error', root: path.resolve(import.meta.dirname, '../../..'), oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } }, define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'es2024', lib: { entry: path.resolve(import.meta.dirname, '../in-page/floors.ts'), formats: ['iife'], name: 'floors' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The floors could not be bundled for a page.');
  return first.output[0].code;
};

/** The address of a page that has window.floors. */
export async function floorsPage(site: Site): Promise<string> {
  site.add('/floors.js', { body: await (bundled ??= bundle()), type: 'text/javascript; charset=utf-8' });
  return site.add('/floors', pageOf('<script src="/floors.js"></script>'));
}
