import { setTimeout as wait } from 'node:timers/promises';
import type { StartedChromium } from '../browsers.ts';
import type { LookOf } from './looks.ts';
import { openPage, placeOfWords, rest } from './on-story.ts';
import { takePicture } from './take-picture.ts';

/** The words whose card is shown. */
const words = 'non-aggression pact';

/** The card on the story's page, opened as a reader opens it: with the pointer, or a finger. */
export async function cardPicture(chromium: StartedChromium, story: string, look: LookOf): Promise<void> {
  const page = await openPage(chromium, story, look);
  const { x, y } = await placeOfWords(page, words, 'h1');
  if (look.isPhone) await page.touchscreen.tap(x, y);
  else {
    await page.mouse.move(x - 40, y + 120);
    await page.mouse.move(x, y, { steps: 4 });
  }
  await page.locator('css=:popover-open').waitFor({ state: 'attached' });
  await wait(rest);
  await takePicture(page, `card-${look.name}`);
  await page.close();
}
