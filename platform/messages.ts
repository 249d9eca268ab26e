/** Messages between the parts of the extension: one typed map a direction (types.ts), every request and reply checked on arrival. */
import browser from 'webextension-polyfill';
import type { Card } from '../packs/index.ts';
import { isArrayOf, isBoolean, isNull, isNumber, isOneOf, isShape, isString, orNull, type Check } from './shape.ts';
import type { PageStatus, ToBackground, ToPage } from './types.ts';

type Messages = Record<string, { request: unknown; reply: unknown }>;
type Checks<M extends Messages> = { readonly [K in keyof M]: { readonly request: Check<M[K]['request']>; readonly reply: Check<M[K]['reply']> } };

const isPageStatus = isShape<PageStatus>({
  mentions: isNumber, entities: isNumber, uncertain: isNumber, unreadableFrames: isNumber, partial: isBoolean, blocked: isBoolean,
});
/** Cards are built by our own packs floor; only their outline is checked here. */
const isCard = isShape<Card>({
  entity: isShape<Card['entity']>({ id: isString, kind: isString as Check<Card['entity']['kind']>, label: isString, description: isString, date: ((value) => value === undefined || isString(value)) as Check<string> }) as Check<Card['entity']>,
  facts: isArrayOf(isShape({ id: isString })) as unknown as Check<Card['facts']>,
});

const toBackground: Checks<{ [K in keyof ToBackground]: ToBackground[K] }> = {
  'status-changed': { request: isPageStatus, reply: isNull },
  'card': { request: isShape<ToBackground['card']['request']>({ entity: isString, together: isArrayOf(isString) }), reply: orNull(isCard) },
  'load-card-code': { request: isNull, reply: isNull },
};

const toPage: Checks<{ [K in keyof ToPage]: ToPage[K] }> = {
  'status': { request: isNull, reply: isPageStatus },
  'rescan': { request: isNull, reply: isNull },
  'step': { request: isShape<{ direction: 1 | -1 }>({ direction: isOneOf(1, -1) }), reply: isBoolean },
  'open-card': { request: isNull, reply: isBoolean },
  'open-selection': { request: isShape<{ text: string }>({ text: isString }), reply: isBoolean },
};

/** The other side is gone: the extension was reloaded or removed, or no script runs there. */
export class OtherSideGone extends Error {
  override readonly name = 'OtherSideGone';
}

interface Envelope { readonly glossator: string; readonly request: unknown }
const isEnvelope = isShape<Envelope>({ glossator: isString, request: ((_): _ is unknown => true) as Check<unknown> });

async function checkedReply<T>(type: string, check: Check<T>, deliver: () => Promise<unknown>): Promise<T> {
  let reply: unknown;
  try {
    reply = await deliver(); // throws synchronously once the extension was reloaded under a page
  } catch (cause) {
    throw new OtherSideGone(`No answer to "${type}".`, { cause });
  }
  if (reply === undefined && !check(reply)) throw new OtherSideGone(`Nobody answers "${type}".`);
  if (!check(reply)) throw new TypeError(`The reply to "${type}" does not have the agreed shape.`);
  return reply;
}

/**
 * Sends a request from a content script or extension page to the background.
 * @throws {OtherSideGone} when the extension was reloaded or the background does not answer.
 */
export function sendToBackground<K extends keyof ToBackground>(type: K, request: ToBackground[K]['request']): Promise<ToBackground[K]['reply']> {
  return checkedReply(type, toBackground[type].reply as Check<ToBackground[K]['reply']>, async () => browser.runtime.sendMessage({ glossator: type, request } satisfies Envelope));
}

/**
 * Sends a request to the content script of one frame (or to all frames of a tab; the first reply counts).
 * @throws {OtherSideGone} when no content script runs there.
 */
export function sendToPage<K extends keyof ToPage>(type: K, request: ToPage[K]['request'], tabId: number, frameId?: number): Promise<ToPage[K]['reply']> {
  return checkedReply(type, toPage[type].reply as Check<ToPage[K]['reply']>, async () =>
    browser.tabs.sendMessage(tabId, { glossator: type, request } satisfies Envelope, frameId === undefined ? {} : { frameId }));
}

type Sender = browser.Runtime.MessageSender;
type Answers<M extends Messages> = { readonly [K in keyof M]?: (request: M[K]['request'], sender: Sender) => Promise<M[K]['reply']> | M[K]['reply'] };

function answer<M extends Messages>(checks: Checks<M>, answers: Answers<M>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = Object.hasOwn(answers, message.glossator) ? answers[message.glossator] : undefined;
    if (!handler || !checks[message.glossator]!.request(message.request)) return undefined;
    return Promise.resolve(handler(message.request as M[string]['request'], sender)).then((reply) => reply ?? null);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}

/** Answers requests in the background. Call synchronously at start-up, so that a woken worker hears the request that woke it. */
export const answerInBackground = (answers: Answers<{ [K in keyof ToBackground]: ToBackground[K] }>): void => answer(toBackground, answers);

/** Answers requests in a content script until the signal aborts. */
export const answerInPage = (answers: Answers<{ [K in keyof ToPage]: ToPage[K] }>, signal: AbortSignal): void => answer(toPage, answers, signal);
