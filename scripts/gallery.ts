/** Builds the gallery of components into one self-contained page: npm run gallery [-- FILE], by default .output/gallery.html */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const file = path.resolve(process.argv[2] ?? path.join(root, '.output/gallery.html'));

const result = await build({
  root, configFile: false, logLevel: 'warn', publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { write: false, lib: { entry: path.join(root, 'components/gallery/gallery.tsx'), formats: ['iife'], name: 'gallery' } },
});
const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
const script = output[0].code.replaceAll('</script', '<\\/script');

await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Glossator: gallery of components</title></head>
<body><script>${script}</script></body>
</html>
`);
console.log(`Gallery: ${path.relative(process.cwd(), file)} (${Math.round(script.length / 1024)} KB)`);
