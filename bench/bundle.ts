/** The benchmark's own script for a page: engine, page floor and rivals in one classic script, not minified, as a build would order them. */
import path from 'node:path';
import { build } from 'vite';

export const bundleForPage = (): Promise<string> => bundle('in-page/index.ts');
/** The worker that reads for it. */
export const bundleReadingWorker = (): Promise<string> => bundle('in-page/reading-worker.ts');

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root: path.resolve(import.meta.dirname, '..'),
    build: { write: false, minify: false, target: 'es2024', lib: { entry: path.resolve(import.meta.dirname, entry), formats: ['iife'], name: 'benchScript' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The benchmark\'s script could not be bundled.');
  return first.output[0].code;
}
