import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser);
const { answerInBackground, answerInPage, overhear, sendToBackground, sendToPage } = await import('../../platform/messages.ts');
const { runtime } = made.browser;

const status = { mentions: 2, entities: 1, uncertain: 0, unreadableFrames: 0, partial: false, blocked: false };
const ours = { id: 'glossator' };
const ask = (message: unknown, sender: object = ours) => runtime.onMessage.emit(message, sender);

beforeEach(() => {
  runtime.id = 'glossator';
  runtime.onMessage.listeners.clear();
  runtime.sendMessage.mockReset().mockImplementation(async (message: unknown) => ask(message));
});

describe('requests', () => {
  test('arrive with their sender and bring the reply back', async () => {
    answerInBackground({ 'status-changed': (request) => { expect(request).toEqual(status); return null; } });
    await expect(sendToBackground('status-changed', status)).resolves.toBeNull();
  });
  test.each([
    undefined, null, 'status-changed', 3, [], {},
    { glossator: 'status-changed' },
    { glossator: 'status-changed', request: null },
    { glossator: 'status-changed', request: { ...status, mentions: '2' } },
    { glossator: 'status-changed', request: { ...status, mentions: -1 } },
    { glossator: 'status-changed', request: { ...status, mentions: 1.5 } },
    { glossator: 'status-changed', request: { ...status, entityIds: [1] } },
    { glossator: 'status-changed', request: { ...status, entityIds: ['x'.repeat(20_000)] } },
    { glossator: '__proto__', request: null },
    { glossator: 'constructor', request: null },
    { glossator: 'card', request: { entity: 'a', together: null } },
    { glossator: 7, request: null },
  ])('of another shape are not heard: %j', (message) => {
    const heard = vi.fn<() => null>(() => null);
    answerInBackground({ 'status-changed': heard, 'card': heard });
    expect(ask(message)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
  test.each([
    ['a getter', { get glossator() { throw new Error('trap'); } }], ['a field of the request', { glossator: 'card', request: { get entity() { throw new Error('trap'); } } }],
    ['a proxy', new Proxy({}, { get() { throw new Error('trap'); } })],
  ])('that throw when they are read, in %s, are not heard either', (_, message) => {
    const heard = vi.fn<() => null>(() => null);
    answerInBackground({ 'card': heard });
    expect(ask(message)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
  test.each([
    ['a text longer than any block', { glossator: 'read-texts', request: { offPacks: [], texts: [{ text: 'x'.repeat(10_001), lang: 'en' }] } }],
    ['a correction of more names than a mention has', {
      glossator: 'correct', request: { entity: 'a', label: 'a', kind: 'person', surface: 'a', names: Array.from({ length: 11 }, () => 'x'.repeat(300)), scope: 'everywhere' },
    }],
  ])('that would fill or hold up the background are not heard: %s', (_, message) => {
    const heard = vi.fn<() => never>();
    answerInBackground({ 'read-texts': heard, 'correct': heard });
    expect(ask(message)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
  test('of other extensions are not heard', () => {
    const heard = vi.fn<() => null>(() => null);
    answerInBackground({ 'load-card-code': heard });
    expect(ask({ glossator: 'load-card-code', request: null }, { id: 'other' })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
  test('are no longer heard by a page after its signal', () => {
    const stop = new AbortController();
    answerInPage({ status: () => status }, stop.signal);
    expect(ask({ glossator: 'status', request: null })).toBeInstanceOf(Promise);
    stop.abort();
    expect(ask({ glossator: 'status', request: null })).toBeUndefined();
  });
});

test('who only hears, hears no more than the door lets in, and leaves the answer to it', () => {
  const heard = vi.fn<(request: object) => void>();
  const stop = new AbortController();
  overhear('active-changed', heard, stop.signal);
  expect(ask({ glossator: 'active-changed', request: { id: 3 } })).toBeUndefined();
  for (const message of [null, { glossator: 'active-changed', request: { id: 'x' } }, { glossator: 'status-changed', request: status }]) ask(message);
  ask({ glossator: 'active-changed', request: { id: 4 } }, { id: 'other' });
  expect(heard.mock.calls).toEqual([[{ id: 3 }, ours]]);
  stop.abort();
  ask({ glossator: 'active-changed', request: { id: 5 } });
  expect(heard).toHaveBeenCalledTimes(1);
});

describe('what a sender learns', () => {
  test('a handler that failed is not an extension that is gone', async () => {
    answerInBackground({ card: () => { throw new Error('no file'); } });
    await expect(sendToBackground('card', { entity: 'a', together: [] })).rejects.toMatchObject({ name: 'RequestFailed', message: expect.stringContaining('no file') });
  });
  test('a reply of another shape is a failure', async () => {
    answerInBackground({ card: () => ({ entity: 3 }) as never });
    await expect(sendToBackground('card', { entity: 'a', together: [] })).rejects.toMatchObject({ name: 'RequestFailed' });
  });
  test('what only looks like a failure is nobody\'s answer', async () => {
    runtime.sendMessage.mockResolvedValue({ failed: { toString: false } });
    await expect(sendToBackground('load-card-code', null)).rejects.toMatchObject({ name: 'RequestFailed' });
  });
  test('nobody listening, though the extension is there, may pass', async () => {
    await expect(sendToBackground('load-card-code', null)).rejects.toMatchObject({ name: 'RequestFailed' });
  });
  test('an extension that was reloaded is gone, also when the browser throws at once', async () => {
    runtime.id = undefined;
    runtime.sendMessage.mockImplementation(() => { throw new Error('Extension context invalidated.'); });
    await expect(sendToBackground('load-card-code', null)).rejects.toMatchObject({ name: 'OtherSideGone' });
  });
  test('a frame without our script has nobody', async () => {
    made.tabs.set(1, { id: 1, frames: [{ frameId: 0 }] });
    await expect(sendToPage('status', null, 1, 0)).rejects.toMatchObject({ name: 'OtherSideGone' });
  });
});
