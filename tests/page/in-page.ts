/** A session on the test's own document, for one test. */
import { onTestFinished } from 'vitest';
import { startPageSession, type PageOptions, type PageSession } from '../../page/index.ts';
import { fakeCallbacks, fakeReader, showAll, type FakeReader } from './fake-reader.ts';

export interface InPage {
  readonly session: PageSession;
  readonly reader: FakeReader;
  readonly calls: ReturnType<typeof fakeCallbacks>;
  readonly end: AbortController;
  /** The words of all shown mentions, once they are what is expected or time is up. */
  readonly surfaces: () => string[];
}

/** Puts the markup into the page, starts a session on it and ends both after the test. */
export function inPage(markup: string, options: Partial<PageOptions> = {}, reader = fakeReader()): InPage {
  document.body.innerHTML = markup;
  const end = new AbortController();
  const calls = fakeCallbacks();
  onTestFinished(() => {
    end.abort();
    document.body.innerHTML = '';
  });
  const session = startPageSession(document, reader, { ...showAll, ...options }, calls, end.signal);
  return { session, reader, calls, end, surfaces: () => session.mentions().map(({ surface }) => surface) };
}

/** The texts of the ranges registered under one of our highlight names, in the order of the page. */
export function painted(name: string): string[] {
  const texts = [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
  return texts;
}

export { eventually } from '../eventually.ts';
export const later = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
