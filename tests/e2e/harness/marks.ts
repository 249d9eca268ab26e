/** What is marked in a tab: as the page itself can see it, and as the extension tells it. */
import type browserType from 'webextension-polyfill';
import type { ListedMention, PageStatus } from '../../../platform/index.ts';
import { soon } from './test.ts';
import type { Reader, Tab } from './driver.ts';
import type { Box } from './picture.ts';

declare const browser: typeof browserType;

export interface Mark extends Box {
  /** 'person', 'place', 'event' or 'active'. */
  readonly line: string;
  readonly text: string;
}

/** Everything registered for drawing in the top frame, in the order of the page; the box is that of its first line. */
export const marksIn = (tab: Tab, frame?: RegExp): Promise<readonly Mark[]> => (frame ? tab.runInFrame(frame, lookAtMarks) : tab.run(lookAtMarks));

const lookAtMarks = (): Mark[] => {
  const ranges: { line: string; range: Range }[] = [];
  // no callbacks: in a sandboxed frame without scripts none may run
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('glossator-')) continue;
    for (const one of highlight) {
      const range = one.startContainer.ownerDocument!.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      ranges.push({ line: name.slice('glossator-'.length), range });
    }
  }
  ranges.sort((a, b) => (a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode() ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : 0));
  return ranges.map(({ line, range }) => {
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { line, text: range.toString(), x, y, width, height };
  });
};

export const textsOf = (marks: readonly Mark[]): string[] => marks.filter(({ line }) => line !== 'active').map(({ text }) => text);

/** Waits until the words are marked, and returns where. */
export async function markOf(tab: Tab, text: string, frame?: RegExp): Promise<Mark> {
  let found: Mark | undefined;
  await soon(async () => {
    const marks = await marksIn(tab, frame);
    found = marks.find((mark) => mark.text === text && mark.line !== 'active');
    return found ? text : textsOf(marks);
  }, { message: `"${text}" is marked` }).toBe(text);
  return found!;
}

/** Scrolls the words into the window where they are not, as a reader would, and returns where they are once they are marked. */
export async function bringToView(tab: Tab, text: string): Promise<Mark> {
  // beside the page, whose own functions may be patched
  await tab.runBeside((wanted: string) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
      return;
    }
  }, text);
  return markOf(tab, text);
}

export const middle = ({ x, y, width, height }: Box): [x: number, y: number] => [x + width / 2, y + height / 2];

/** What the frames of a tab answer to one of the extension's own questions; frames without an answer are left out. */
async function ask<T>(reader: Reader, tab: Tab, type: 'mentions' | 'status'): Promise<readonly T[]> {
  return reader.inExtension(async ({ tabId, glossator }) => {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => 0 });
    const answers = await Promise.all(frames.map(({ frameId }) => browser.tabs.sendMessage(tabId, { glossator, request: null }, { frameId }).catch(() => null)));
    return (answers as ({ readonly reply?: T | null } | null | undefined)[]).flatMap((answer) => (answer?.reply == null ? [] : [answer.reply]));
  }, { tabId: await tab.id(), glossator: type }) as Promise<readonly T[]>;
}

export const statusesOf = (reader: Reader, tab: Tab): Promise<readonly PageStatus[]> => ask<PageStatus>(reader, tab, 'status');

/** All mentions of all frames, once they stay the same for a moment. Empty for a page that names nobody. */
export async function mentionsOf(reader: Reader, tab: Tab): Promise<readonly ListedMention[]> {
  let before = -1;
  let mentions: readonly ListedMention[] = [];
  await soon(async () => {
    mentions = (await ask<readonly ListedMention[]>(reader, tab, 'mentions')).flat();
    const same = mentions.length === before;
    before = mentions.length;
    return same;
  }, { intervals: [300], message: 'the mentions settle' }).toBe(true);
  return mentions;
}

/** Waits until the page has been read and the marks stand still; for pages on which nothing may be marked. */
export async function settled(tab: Tab): Promise<readonly Mark[]> {
  let before = '';
  let marks: readonly Mark[] = [];
  await soon(async () => {
    marks = await marksIn(tab);
    const now = JSON.stringify(marks.map(({ line, text }) => [line, text]));
    const same = now === before;
    before = now;
    return same;
  }, { intervals: [700], message: 'the marks settle' }).toBe(true);
  return marks;
}
