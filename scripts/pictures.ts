/**
 * npm run pictures [-- WORD …]: the pictures in docs/pictures/, taken in real Chromium with the built extension on the demonstration newspaper, by the
 * gestures of a reader: every surface in four looks, or those whose name has one of the words. The same sources give the same pictures.
 */
import path from 'node:path';
import { inChromiumExtension, startChromium } from './browsers.ts';
import { cardPicture } from './pictures/card-picture.ts';
import { desktop, looks, phone } from './pictures/looks.ts';
import { ownPages, ownPicture } from './pictures/own-pages.ts';
import { ensureBuild } from './start/ensure-build.ts';
import { serveFolder } from './start/serve-folder.ts';

const words = process.argv.slice(2);
const isWanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));

const extension = ensureBuild('chromium');
const served = await serveFolder(path.resolve(import.meta.dirname, '../demo'));
const story = `${served.origin}/story.html`;
try {
  for (const isPhone of [false, true]) {
    const chromium = await startChromium(extension, { headless: true, ...(isPhone ? phone : desktop) });
    try {
      await inChromiumExtension(chromium, '0');
      for (const look of looks.filter((one) => one.isPhone === isPhone)) {
        if (isWanted(`card-${look.name}`)) await cardPicture(chromium, story, look);
        for (const own of ownPages) if (isWanted(`${own.name}-${look.name}`)) await ownPicture(chromium, story, look, own);
      }
    } finally {
      await chromium.close();
    }
  }
} finally {
  await served.close();
}
