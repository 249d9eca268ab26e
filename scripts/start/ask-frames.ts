/** Asks the content script of every frame of the shown page, by the extension's own messages: what is told is what the extension itself knows. */
import { setTimeout as wait } from 'node:timers/promises';
import type { PageStatus, ToPage } from '../../platform/index.ts';
import { Refusal } from './read-options.ts';
import type { ShownPage } from './shown-page.ts';

type Mentions = NonNullable<ToPage['mentions']['reply']>;

export interface Found {
  readonly mentions: Mentions;
  /** Found but held back by strictness or kinds. */
  readonly uncertain: number;
  readonly partial: boolean;
  /** The frame that holds the first mention. */
  readonly firstFrame: number;
}

/** Milliseconds between two questions, for how long the answer must stay the same, and after which it is given up. */
const pause = 250, settled = 750, longest = 60_000;

async function ask<K extends keyof ToPage>(page: ShownPage, type: K, request: ToPage[K]['request'], frame?: number): Promise<readonly { readonly frame: number; readonly reply: ToPage[K]['reply'] }[]> {
  return page.inExtension(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => /^https?:/.test(url ?? ''));
    if (!tab) return [];
    const frames = await api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: () => 0 });
    const answers = await Promise.all(frames.map(async ({ frameId }) => {
      if (${frame ?? 'frameId'} !== frameId) return null;
      const answer = await api.tabs.sendMessage(tab.id, ${JSON.stringify({ glossator: type, request })}, { frameId }).catch(() => null);
      return answer && 'reply' in answer ? { frame: frameId, reply: answer.reply } : null;
    }));
    return answers.filter(Boolean).sort((a, b) => a.frame - b.frame);
  })()`);
}

/**
 * What the extension found in the page, once that stays the same for a moment.
 * @throws {Refusal} when the extension does not answer there.
 */
export async function mentionsOf(page: ShownPage): Promise<Found> {
  let before = '';
  let since = Date.now();
  const start = since;
  for (;;) {
    const frames = await ask(page, 'mentions', null).catch(() => []);
    const isRead = frames.length > 0 && frames.every(({ reply }) => reply !== null);
    const now = JSON.stringify(frames.map(({ frame, reply }) => [frame, reply?.length]));
    if (now !== before || !isRead) since = Date.now();
    before = now;
    if (isRead && Date.now() - since >= settled) {
      const statuses: readonly PageStatus[] = (await ask(page, 'status', null)).map(({ reply }) => reply);
      return {
        mentions: frames.flatMap(({ reply }) => reply ?? []),
        uncertain: statuses.reduce((sum, status) => sum + status.uncertain, 0),
        partial: statuses.some((status) => status.partial),
        firstFrame: frames.find(({ reply }) => reply!.length > 0)?.frame ?? 0,
      };
    }
    if (Date.now() - start > longest) throw new Refusal('The extension does not answer on this page. Browsers keep extensions out of some pages (their stores, their own pages); try another one.');
    await wait(pause);
  }
}

/** Goes to the first mention by the extension's own step command; true once its card was asked for. */
export const openFirstCard = async (page: ShownPage, frame: number): Promise<boolean> =>
  (await ask(page, 'step', { direction: 1 }, frame)).some(({ reply }) => reply);
