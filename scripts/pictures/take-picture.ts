import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright';

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
/** Heavier pictures make the repository heavy (bytes). */
const heaviest = 300_000;

/** Writes docs/pictures/NAME.png. */
export async function takePicture(page: Page, name: string, options: Pick<PageScreenshotOptions, 'clip' | 'fullPage'> = {}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, ...options });
  const { size } = statSync(file);
  console.log(`docs/pictures/${name}.png, ${Math.round(size / 1000)} kB`);
  if (size > heaviest) throw new Error(`${name}.png weighs ${size} bytes; ${heaviest} are the most. Take a smaller part of the page.`);
}
