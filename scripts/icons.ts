/** Draws the icons of all sizes from their two SVG sources: node scripts/icons.ts. The PNGs are committed; run it after changing a source. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';

const folder = path.resolve(import.meta.dirname, '../public/icon');
/** Edge in px → source: the smallest has its own drawing. */
const sizes: readonly [number, string][] = [[16, 'glossator-16.svg'], [32, 'glossator.svg'], [48, 'glossator.svg'], [96, 'glossator.svg'], [128, 'glossator.svg']];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [size, source] of sizes) {
  const svg = await readFile(path.join(folder, source), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
