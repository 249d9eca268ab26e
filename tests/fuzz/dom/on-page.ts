/** One page and one session after the other in this test's own document, with every error that nobody caught. */
import { blockEvidence, decideMentions, namesOf, passes, readText } from '../../../engine/index.ts';
import { startPageSession, type PageReader, type PageSession } from '../../../page/index.ts';
import { fakeCallbacks, fakeReader, showAll } from '../../page/fake-reader.ts';
import { gazetteer } from '../../engine/small-gazetteer.ts';
import { buildDom } from './build-dom.ts';
import type { NodeSpec } from './grammar.ts';
import { body, closedRoots } from './own-dom.ts';

const { append, removeAttribute, replaceChildren } = Element.prototype;
const pageBody = body(document);

export const later = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** The real engine with a gazetteer of a few names, reading at once. */
function engineReader(): PageReader {
  const names = namesOf(gazetteer);
  return {
    read: (texts) => texts.map(({ text, lang }) => readText(gazetteer, text, lang)),
    says: (reading) => blockEvidence(names, reading),
    decide: (reading, evidence) => decideMentions(names, reading, evidence),
    passes,
  };
}

export const readers = ['fake', 'gated', 'late', 'engine'] as const;
export type ReaderKind = (typeof readers)[number];

/** A reader that notes how much it was given (UTF-16 code units) and how often. */
export function countingReader(kind: ReaderKind): PageReader & { readonly given: { texts: number; length: number } } {
  const reader = kind === 'engine' ? engineReader() : fakeReader({ gated: kind === 'gated', late: kind === 'late' });
  const given = { texts: 0, length: 0 };
  return {
    ...reader, given,
    read: (texts) => {
      given.texts += texts.length;
      for (const { text } of texts) given.length += text.length;
      return reader.read(texts);
    },
  };
}

export interface OnPage {
  readonly session: PageSession;
  readonly reader: ReturnType<typeof countingReader>;
  readonly calls: ReturnType<typeof fakeCallbacks>;
  readonly end: () => void;
}

/** @param shadowRootOf called for every element that has no open root */
export function startSession(kind: ReaderKind, shadowRootOf: (element: Element) => ShadowRoot | null = (element) => closedRoots.get(element) ?? null): OnPage {
  const end = new AbortController();
  const calls = fakeCallbacks();
  const reader = countingReader(kind);
  const session = startPageSession(document, reader, showAll, { ...calls, shadowRootOf }, end.signal);
  return { session, reader, calls, end: () => end.abort() };
}

/** Puts a page into the document, lets a test work on it, and takes it away. @throws what was thrown anywhere meanwhile */
export async function onPage(page: readonly NodeSpec[], work: (nodes: readonly Node[]) => unknown): Promise<void> {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    errors.push('reason' in event ? event.reason : event.error ?? event.message);
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  try {
    const nodes = buildDom(page);
    for (const node of nodes) append.call(pageBody, node);
    await work(nodes);
    await later(0);
  } finally {
    replaceChildren.call(pageBody);
    for (const name of ['lang', 'class', 'contenteditable', 'hidden']) removeAttribute.call(pageBody, name);
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }
  if (errors.length > 0) throw errors[0];
}

/** Waits until it holds. @throws what it last said when it does not within so many milliseconds */
export async function soon(holds: () => unknown, within = 3_000): Promise<void> {
  const until = performance.now() + within;
  for (;;) {
    try {
      await holds();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await later(8);
  }
}

/** Resolves when nothing was read or changed for a while (ms): longer than the watch of mutations waits. */
export async function atRest({ session, reader, calls }: OnPage, quiet = 130): Promise<void> {
  const look = (): string => `${session.status().revision} ${reader.given.texts} ${calls.statuses.length}`;
  let before = '';
  let since = performance.now();
  for (const until = since + 5_000; performance.now() < until && (performance.now() - since < quiet || calls.statuses.length === 0);) {
    const now = look();
    if (now !== before) since = performance.now();
    before = now;
    await later(10);
  }
}
