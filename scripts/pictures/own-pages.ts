/** The extension's own pages about the story: as a window of its own each, as large as it needs. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { inChromiumExtension, type StartedChromium } from '../browsers.ts';
import type { LookOf } from './looks.ts';
import { openPage, rest } from './on-story.ts';
import { takePicture } from './take-picture.ts';

interface OwnPage {
  readonly name: string;
  readonly file: string;
  /** True for one that is about a tab. */
  readonly besideTab: boolean;
  readonly width: number;
  /** As high as its content, up to this (CSS px). */
  readonly height: number;
  /** Brings it to what is to be seen. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const chooseTab = (id: string) => (page: Page) => page.locator(`[data-tab="${id}"]`).click();

export const ownPages: readonly OwnPage[] = [
  { name: 'popup', file: 'popup.html', besideTab: true, width: 376, height: 640 },
  { name: 'panel', file: 'sidepanel.html', besideTab: true, width: 400, height: 820 },
  { name: 'panel-timeline', file: 'sidepanel.html', besideTab: true, width: 400, height: 820, prepare: chooseTab('timeline') },
  { name: 'panel-quotations', file: 'sidepanel.html', besideTab: true, width: 400, height: 820, prepare: chooseTab('quotations') },
  { name: 'options', file: 'options.html', besideTab: false, width: 880, height: 860 },
  { name: 'welcome', file: 'welcome.html', besideTab: false, width: 880, height: 1_000 },
];
/** The narrowest screen that still is one (CSS px). */
const narrow = 320;

export async function ownPicture(chromium: StartedChromium, story: string, look: LookOf, { name, file, besideTab, width, height, prepare }: OwnPage): Promise<void> {
  const beside = await openPage(chromium, story, look);
  const address = await inChromiumExtension<string>(chromium, `chrome.tabs.query({ url: ${JSON.stringify(`${new URL(story).origin}/*`)} }).then(([tab]) => chrome.runtime.getURL('${file}${besideTab ? "?tab=' + tab.id" : "'"}))`);
  const page = await openPage(chromium, 'about:blank', look);
  const across = look.isPhone ? Math.min(width, narrow) : width;
  await page.setViewportSize({ width: across, height });
  await page.goto(address);
  await wait(rest);
  await prepare?.(page);
  await wait(rest);
  const needed = await page.evaluate(() => Math.ceil(document.body.firstElementChild!.getBoundingClientRect().height));
  await takePicture(page, `${name}-${look.name}`, { clip: { x: 0, y: 0, width: across, height: Math.min(height, needed) } });
  await page.close();
  await beside.close();
}
