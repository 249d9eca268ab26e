/** Builds the gallery of components into one self-contained page: npm run gallery [-- FILE], by default .output/gallery.html */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildGallery } from './gallery/build-gallery.ts';

const file = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../.output/gallery.html'));
const page = await buildGallery();
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, page);
console.log(`Gallery: ${path.relative(process.cwd(), file)} (${Math.round(page.length / 1024)} KB)`);
