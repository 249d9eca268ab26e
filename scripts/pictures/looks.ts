/** The four ways in which every surface is shown. */
import type { BrowserContextOptions, Page } from 'playwright';

export interface LookOf {
  readonly name: string;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Narrow, and for fingers. */
  readonly isPhone: boolean;
}

export const looks: readonly LookOf[] = [
  { name: 'light', media: { colorScheme: 'light' }, isPhone: false },
  { name: 'dark', media: { colorScheme: 'dark' }, isPhone: false },
  { name: 'forced-colours', media: { colorScheme: 'dark', forcedColors: 'active' }, isPhone: false },
  { name: 'phone', media: { colorScheme: 'light' }, isPhone: true },
];

/** The windows of the browser that takes them. */
export const desktop: BrowserContextOptions = { viewport: { width: 880, height: 860 }, deviceScaleFactor: 1, locale: 'en-US' };
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.25, hasTouch: true, locale: 'en-US' };
