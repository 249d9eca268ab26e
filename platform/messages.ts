/** Messages between the parts of the extension: one typed map a direction (types.ts), every request and reply checked on arrival. */
import browser from 'webextension-polyfill';
import { toBackgroundChecks, toPageChecks, type AsMessages, type MessageChecks, type Messages } from './message-checks.ts';
import { isAnything, isRecord, isShape, isString, type Check } from './shape.ts';
import type { ToBackground, ToPage } from './types.ts';

/** Nobody is there: the extension was reloaded or removed under this page, or no script of ours runs in that frame. */
export class OtherSideGone extends Error {
  override readonly name = 'OtherSideGone';
}

/** The other side is there but could not do it, or answered in a shape that was not agreed. Asking again later may help. */
export class RequestFailed extends Error {
  override readonly name: string = 'RequestFailed';
}

/** The background was stopped before it answered, or did not hear: whether it did it is not known. */
export class Unanswered extends RequestFailed {}

interface Envelope { readonly glossator: string; readonly request: unknown }
const isEnvelope = isShape<Envelope>({ glossator: isString, request: isAnything });

/** An answer says that it is one: what no listener answers arrives as undefined, and a handler's error must not look like nobody. */
type Answer = { readonly reply: unknown } | { readonly failed: string };
const isAnswer = (value: unknown): value is Answer => isRecord(value) && ('reply' in value || isString(value['failed']));

/** Whether the extension that this script belongs to is still there; its id goes when it is reloaded. Reading it may throw then. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

async function checkedReply<T>(type: string, check: Check<T>, deliver: () => Promise<unknown>, mayBeAsleep: boolean): Promise<T> {
  let answered: unknown;
  try {
    answered = await deliver(); // throws synchronously once the extension was reloaded under a page
  } catch (cause) {
    const Failure = mayBeAsleep && isAlive() ? Unanswered : OtherSideGone;
    throw new Failure(`No answer to "${type}".`, { cause });
  }
  if (!isAnswer(answered)) throw new (mayBeAsleep && isAlive() ? Unanswered : OtherSideGone)(`Nobody answers "${type}".`);
  if ('failed' in answered) throw new RequestFailed(`"${type}" failed: ${answered.failed}`);
  if (!check(answered.reply)) throw new RequestFailed(`The reply to "${type}" does not have the agreed shape.`);
  return answered.reply;
}

/** Resolves when this page comes back from the back/forward cache. */
const whenBack = (signal: AbortSignal): Promise<'back'> => new Promise((resolve) => {
  globalThis.addEventListener?.('pageshow', (event) => { if (event.persisted && event.isTrusted) resolve('back'); }, { signal });
});

/** Chromium says so of a page that it put away while it waited for an answer. */
const wasPutAway = (error: unknown): boolean => error instanceof RequestFailed && /back\/forward cache/u.test(reasonOf(error.cause));

/** A page that was put away while it waited never hears the answer: Firefox drops it, Chromium closes the way. It asks again once it is back. */
async function untilHeard<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const end = new AbortController();
    try {
      const first = await Promise.race([ask().then((reply) => ({ reply })), whenBack(end.signal)]);
      if (first !== 'back') return first.reply;
    } catch (error) {
      if (!wasPutAway(error)) throw error;
    } finally {
      end.abort();
    }
  }
}

/**
 * Sends a request from a content script or extension page to the background.
 * @throws {OtherSideGone} when the extension was reloaded or removed: this script should take everything back and be silent.
 * @throws {RequestFailed} when it could not be answered this time.
 */
export function sendToBackground<K extends keyof ToBackground>(type: K, request: ToBackground[K]['request']): Promise<ToBackground[K]['reply']> {
  return untilHeard(() => checkedReply(type, toBackgroundChecks[type].reply as Check<ToBackground[K]['reply']>,
    async () => browser.runtime.sendMessage({ glossator: type, request } satisfies Envelope), true));
}

/**
 * Sends a request to the content script of one frame of a tab.
 * @throws {OtherSideGone} when no content script runs there.
 * @throws {RequestFailed} when it could not be answered this time.
 */
export function sendToPage<K extends keyof ToPage>(type: K, request: ToPage[K]['request'], tabId: number, frameId: number): Promise<ToPage[K]['reply']> {
  return checkedReply(type, toPageChecks[type].reply as Check<ToPage[K]['reply']>,
    async () => browser.tabs.sendMessage(tabId, { glossator: type, request } satisfies Envelope, { frameId }), false);
}

/** Tells every frame of a tab something to which nobody's answer matters. */
export const tellTab = (type: 'corrections-changed' | 'leave', tabId: number): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, { glossator: type, request: null } satisfies Envelope).catch(() => null);

export type Sender = browser.Runtime.MessageSender;
type Answers<M extends Messages> = { readonly [K in keyof M]?: (request: M[K]['request'], sender: Sender) => Promise<M[K]['reply']> | M[K]['reply'] };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function answer<M extends Messages>(checks: MessageChecks<M>, answers: Answers<M>, signal?: AbortSignal): void {
  /** null for what is not agreed, or cannot even be read: a door falls over nothing that comes to it. */
  const understood = (message: unknown) => {
    try {
      if (!isEnvelope(message)) return null;
      const { glossator: type, request } = message;
      const handler = Object.hasOwn(answers, type) ? answers[type] : undefined;
      return handler && checks[type]!.request(request) ? { handler, request: request as M[string]['request'] } : null;
    } catch {
      return null;
    }
  };
  // Chromium hears a promise only from the polyfill, which pages do not load: `true` keeps the door open until the answer is there.
  const listener = (message: unknown, sender: Sender, respond: (answer: Answer) => void): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const asked = understood(message);
    if (!asked) return undefined;
    (async () => asked.handler(asked.request, sender))()
      .then((reply): Answer => ({ reply: reply ?? null }), (error: unknown): Answer => ({ failed: reasonOf(error) }))
      .then(respond)
      .catch(() => { /* whoever asked has gone meanwhile */ });
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => {
    try { browser.runtime.onMessage.removeListener(listener as never); } catch { /* the extension was reloaded: nobody is left to call us */ }
  }, { once: true });
}

/** Answers requests in the background. Call synchronously at start-up, so that a woken worker hears the request that woke it. */
export const answerInBackground = (answers: Answers<AsMessages<ToBackground>>): void => answer(toBackgroundChecks, answers);

/** Answers requests in a content script until the signal aborts. */
export const answerInPage = (answers: Answers<AsMessages<ToPage>>, signal: AbortSignal): void => answer(toPageChecks, answers, signal);

/** Hears requests to the background beside it, without answering, until the signal aborts. For the extension's own pages. */
export function overhear<K extends keyof ToBackground>(type: K, heard: (request: ToBackground[K]['request'], sender: Sender) => void, signal: AbortSignal): void {
  const check = toBackgroundChecks[type].request as Check<ToBackground[K]['request']>;
  const listener = (message: unknown, sender: Sender): undefined => {
    if (sender.id === browser.runtime.id && isEnvelope(message) && message.glossator === type && check(message.request)) heard(message.request, sender);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}
