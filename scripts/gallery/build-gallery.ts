import path from 'node:path';
import { build, type Rolldown } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** The gallery of components as one HTML page that stands alone. Its script offers `gallery.states` and `gallery.show()` (components/gallery/gallery.tsx). */
export async function buildGallery(): Promise<string> {
  const result = await build({
    root, configFile: false, logLevel: 'warn', publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2024', lib: { entry: path.join(root, 'components/gallery/gallery.tsx'), formats: ['iife'], name: 'gallery' } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Glossator: gallery of components</title></head>
<body><script>${output[0].code.replaceAll('</script', '<\\/script')}</script></body>
</html>
`;
}
