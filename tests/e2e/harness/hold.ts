/** Stops the background at a named point of its work: one of the browser's functions is made to wait for ever, before or after it did its part, and the background ends there. */
import type browserType from 'webextension-polyfill';
import type { Reader, Tab } from './driver.ts';
import { soon } from './test.ts';

declare const browser: typeof browserType;

export interface Point {
  /** A function of browser.* by its path, or 'fetch'. */
  readonly call: string;
  /** Only calls whose arguments hold these words count. @default all */
  readonly about?: string;
  /** Which of these calls. @default the first */
  readonly nth?: number;
  /** True when the browser has done what was asked, and only the answer is lost. @default false */
  readonly done?: boolean;
}

/** Sent into the extension: stands alone. */
const hold = async ({ call, about = '', nth = 1, done = false }: Point): Promise<void> => {
  type Call = (...parts: unknown[]) => Promise<unknown>;
  // Firefox runs this in a page of the extension, beside the background, which it wakes
  const world = (typeof document === 'undefined' ? globalThis : await browser.runtime.getBackgroundPage()) as unknown as { held: boolean; browser: object };
  const path = call.split('.');
  const name = path.pop()!;
  const owner = (call === 'fetch' ? world : path.reduce<object>((at, part) => at[part as never], world.browser)) as Record<string, Call>;
  const real = owner[name]!;
  let left = nth;
  world.held = false;
  owner[name] = (...parts) => {
    if (world.held || !JSON.stringify(parts).includes(about) || --left > 0) return real.apply(owner, parts);
    const forEver = (): Promise<never> => {
      world.held = true;
      return new Promise<never>(() => {});
    };
    return done ? real.apply(owner, parts).then(forEver) : forEver();
  };
};
const isHeld = async (): Promise<boolean> => ((typeof document === 'undefined' ? globalThis : await browser.runtime.getBackgroundPage()) as unknown as { held?: boolean }).held === true;

/** Does something on a page, and ends the background when it has come to the point. */
export async function stopAt(reader: Reader, point: Point, act: () => Promise<unknown>): Promise<void> {
  if (point.call === 'fetch') await reader.stopBackground(); // what it has loaded it would not load again
  await reader.inExtension(hold, point);
  await act();
  await soon(() => reader.inExtension(isHeld), { message: `the background has come to ${JSON.stringify(point)}` }).toBe(true);
  await reader.stopBackground();
}

/** The same for a page of the extension, which is closed there. */
export async function closeAt(own: Tab, point: Point, act: () => Promise<unknown>): Promise<void> {
  await own.run(holdHere, point);
  await act();
  await soon(() => own.run(() => (globalThis as unknown as { held?: boolean }).held === true), { message: `the page has come to ${JSON.stringify(point)}` }).toBe(true);
  await own.close();
}

/** Sent into a page of the extension: stands alone. */
const holdHere = ({ call, done = false }: Point): void => {
  type Call = (...parts: unknown[]) => Promise<unknown>;
  const world = globalThis as unknown as { held: boolean };
  const path = call.split('.');
  const name = path.pop()!;
  const owner = path.reduce<object>((at, part) => at[part as never], browser) as Record<string, Call>;
  const real = owner[name]!;
  owner[name] = (...parts) => {
    const forEver = (): Promise<never> => {
      world.held = true;
      return new Promise<never>(() => {});
    };
    return done ? real.apply(owner, parts).then(forEver) : forEver();
  };
};
