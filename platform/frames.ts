/** All frames of a tab, asked one by one. They are found by running an empty function in each: no permission beyond the page's own is needed. */
import browser from 'webextension-polyfill';
import { sendToPage } from './messages.ts';
import type { PageStatus, ToPage } from './types.ts';

interface Frame {
  readonly frameId: number;
  /** True for the frame that has the keyboard. */
  readonly focused: boolean;
}

/** Runs in the page's isolated world: whether this very frame, not one inside it, has the keyboard. */
const hasKeyboard = (): boolean => document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.localName ?? '');

/** The frames of a tab that a script can reach, the top one first; none where the tab cannot be reached at all. Prerendered pages are no frames of it. */
export async function framesOf(tabId: number): Promise<readonly Frame[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasKeyboard, ...({ injectImmediately: true } as object) }).catch(() => []);
  return results.map(({ frameId, result }) => ({ frameId, focused: result === true })).sort((a, b) => a.frameId - b.frameId);
}

/** What every frame of a tab tells about itself now; frames without a running script of ours tell nothing. */
export async function statusesOf(tabId: number): Promise<readonly PageStatus[]> {
  const frames = await framesOf(tabId);
  const answers = await Promise.allSettled(frames.map(({ frameId }) => sendToPage('status', null, tabId, frameId)));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

/**
 * Asks the frames one after another, the one with the keyboard first, until one says yes.
 * Returns whether any did.
 */
export async function firstFrameThat<K extends 'step' | 'open-card' | 'open-selection'>(type: K, request: ToPage[K]['request'], tabId: number): Promise<boolean> {
  const frames = await framesOf(tabId);
  for (const { frameId } of frames.toSorted((a, b) => Number(b.focused) - Number(a.focused))) {
    if (await sendToPage(type, request, tabId, frameId).catch(() => false)) return true;
  }
  return false;
}

/** Lets every frame of a tab read its page again. */
export async function rescanTab(tabId: number): Promise<void> {
  await Promise.allSettled((await framesOf(tabId)).map(({ frameId }) => sendToPage('rescan', null, tabId, frameId)));
}
