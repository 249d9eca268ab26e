/** The one place for errors: what is told, what is kept of it, and what never gets there. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptProblem } from '../../platform/index.ts';
import { createFakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser);
made.browser.runtime.getURL = (path: string) => `ext://glossator/${path}`;
vi.stubGlobal('navigator', { locks: fakeLocks() });
/** Who hears uncaught errors. */
const hearers = new Map<string, ((event: object) => void)[]>();
vi.stubGlobal('addEventListener', (type: string, listener: (event: object) => void) => hearers.set(type, [...hearers.get(type) ?? [], listener]));

const { settingsTrouble } = await import('../../platform/stored-settings.ts');
const { isProblem, mostProblems, placeIn, problemOf, withProblem } = await import('../../platform/problem.ts');
const { clearProblems, keepProblem, watchProblems } = await import('../../platform/kept-problems.ts');
/** A part that has just started: nothing has been told in it. */
async function started() {
  vi.resetModules();
  const [errors, collecting, settings, corrections, packs, troubles, patience] = await Promise.all([
    import('../../platform/errors.ts'), import('../../platform/collect-errors.ts'), import('../../platform/settings.ts'), import('../../platform/corrections.ts'),
    import('../../platform/load-packs.ts'), import('../../platform/stored-troubles.ts'), import('../../platform/ask-patiently.ts'),
  ]);
  const sent = vi.fn<(problem: object) => Promise<null>>(async () => null);
  return { ...errors, ...collecting, ...settings, ...corrections, ...packs, ...troubles, ...patience, sent };
}
const { local, session } = made.browser.storage;

type Kept = readonly KeptProblem[];
/** Once there are so many, and whoever was writing has written. */
const kept = (atLeast: number): Promise<Kept> => vi.waitFor(async () => {
  const list = await navigator.locks.request('glossator-problems', async () => (session.kept.get('problems') ?? []) as Kept);
  expect(list.length).toBeGreaterThanOrEqual(atLeast);
  return list;
}, { timeout: 10_000 });
const kindsOf = (list: Kept): string[] => list.map(({ part, kind }) => `${part} ${kind}`);
const failure = (name: string, line: number, message = 'secret words of a page'): Error => Object.assign(new Error(message), { name, stack: `${name}: ${message}\n    at read (https://news.example/page.js:1:2)\n    at work (ext://glossator/content-marks.js:1:${line})` });

beforeEach(() => {
  session.kept.clear();
  local.kept.clear();
});

describe('what is kept of an error', () => {
  test('is its name and its place in our code, never its words', () => {
    expect(problemOf('unread', failure('TypeError', 42), 'ext://glossator/')).toEqual({ kind: 'unread', error: 'TypeError', place: 'content-marks.js:1:42', times: 1 });
  });
  test.each([
    [null, { error: '', place: '' }], ['words', { error: '', place: '' }], [{ name: 'x', stack: 'ext://glossator/a.js:1:1' }, { error: '', place: '' }],
    [failure('https://news.example/', 1), { error: '', place: 'content-marks.js:1:1' }],
  ])('is nothing where it is no error, and no name that is none: %#', (error, expected) => {
    expect(problemOf('card', error, 'ext://glossator/')).toMatchObject(expected);
  });
  test.each(['at https://news.example/content-marks.js:1:2', 'at ext://other/content-marks.js:1:2', 'at ext://glossator/secret words:1:2', 'ext://glossator/', ''])('is no place outside our own scripts: %s', (stack) => {
    expect(placeIn(stack, 'ext://glossator/')).toBe('');
  });
  test('is nowhere once the extension is gone', () => {
    expect(placeIn('ext://glossator/a.js:1:1', '')).toBe('');
  });
});

describe('the message of a page\'s script of ours', () => {
  const good = { kind: 'unread', error: 'RequestFailed', place: 'content-marks.js:1:20', times: 2 };
  test('has room for nothing but kinds, names, places and counts', () => {
    expect(isProblem(good)).toBe(true);
    for (const wrong of [{ kind: 'https://news.example/' }, { error: 'two words' }, { error: 'x'.repeat(41) }, { place: 'https://news.example/a.js:1:2' }, { place: 'a.js' }, { place: `${'a'.repeat(90)}.js:1:2` }, { times: 0 }, { times: 1.5 }, { times: 100_000 }]) {
      expect([wrong, isProblem({ ...good, ...wrong })]).toEqual([wrong, false]);
    }
  });
});

describe('the list', () => {
  const one = { kind: 'card', error: 'RequestFailed', place: '', times: 1 } as const;
  test('counts what is the same, the latest last', () => {
    const other = { ...one, place: 'background.js:1:1' };
    const list = withProblem(withProblem(withProblem([], one, 'page', 1), other, 'page', 2), { ...one, times: 4 }, 'page', 3);
    expect(list).toEqual([{ ...other, part: 'page', first: 2, last: 2 }, { ...one, times: 5, part: 'page', first: 1, last: 3 }]);
  });
  test('counts a state that is found again once', () => {
    const broken = { kind: 'settings-broken', error: '', place: '', times: 1 } as const;
    const list = withProblem([], broken, 'background', 1);
    expect(withProblem(list, broken, 'background', 2)).toBe(list);
  });
  test('has an end', () => {
    let list: Kept = [];
    for (let n = 1; n <= mostProblems + 10; n++) list = withProblem(list, { ...one, place: `background.js:1:${n}` }, 'background', n);
    expect(list).toHaveLength(mostProblems);
    expect(list.at(-1)?.last).toBe(mostProblems + 10);
  });
  test('is whole whoever writes, is heard of, and can be cleared', async () => {
    const end = new AbortController();
    const heard: number[] = [];
    await watchProblems((list) => heard.push(list.length), end.signal);
    await Promise.all(Array.from({ length: 5 }, (_, n) => keepProblem({ ...one, place: `background.js:1:${n}` }, 'background')));
    expect(await kept(5)).toHaveLength(5);
    expect(heard).toEqual([1, 2, 3, 4, 5]);
    await clearProblems();
    expect(heard.at(-1)).toBe(0);
    end.abort();
    await keepProblem(one, 'page');
    expect(heard.at(-1)).toBe(0);
  });
  test('of an older version is none', async () => {
    session.kept.set('problems', [{ what: 'else' }]);
    await keepProblem(one, 'page');
    expect(kindsOf(await kept(1))).toEqual(['page card']);
  });
});

describe('what fails is told', () => {
  test('to nobody before a part has said where to', async () => {
    const { reportProblem } = await started();
    expect(() => reportProblem('card', failure('Error', 1))).not.toThrow();
  });
  test('once for an error that goes through several hands; the same failure again is counted', async () => {
    const { deliverProblems, reportProblem, sent } = await started();
    vi.useFakeTimers();
    deliverProblems(sent);
    const error = failure('RangeError', 7);
    reportProblem('card', error);
    reportProblem('unexpected', error);
    for (let n = 0; n < 3; n++) reportProblem('card', failure('RangeError', 7));
    expect(sent).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent.mock.calls.map(([problem]) => problem)).toEqual([expect.objectContaining({ kind: 'card', times: 1 }), expect.objectContaining({ kind: 'card', times: 3 })]);
    vi.useRealTimers();
  });
  test('in twenty kinds where a page makes us fail in a thousand', async () => {
    const { deliverProblems, reportProblem, sent } = await started();
    deliverProblems(sent);
    for (let n = 0; n < 1_000; n++) reportProblem('unexpected', failure('TypeError', n + 1));
    expect(sent).toHaveBeenCalledTimes(20);
  });
  test('by a page that asked the background in vain, and not by one that was left by the extension', async () => {
    const { askPatiently, deliverProblems, sent } = await started();
    deliverProblems(sent);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const asked = askPatiently('page-corrections', null).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toMatchObject({ name: 'RequestFailed' });
    vi.useRealTimers();
    expect(sent.mock.calls).toEqual([[expect.objectContaining({ kind: 'corrections', error: 'RequestFailed' })]]);
    made.browser.runtime.id = undefined;
    await expect(askPatiently('page-corrections', null)).rejects.toThrow('page-corrections');
    made.browser.runtime.id = 'glossator';
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe('in the background', () => {
  test('a setting and a correction that the storage refuses, and packs that cannot be opened', async () => {
    const { collectErrors, changeSettings, addCorrection, cardFor } = await started();
    collectErrors('background');
    const refuse = vi.spyOn(local, 'set').mockImplementation(async () => { throw new Error('QUOTA_BYTES quota exceeded'); });
    await expect(changeSettings({ enabled: false })).rejects.toThrow('QUOTA');
    await expect(addCorrection({ entity: 'ada', label: 'Ada', kind: 'person', surface: 'Ada', names: null, scope: 'everywhere', where: '', private: false })).rejects.toThrow('QUOTA');
    refuse.mockRestore();
    vi.stubGlobal('fetch', async () => { throw new TypeError('Failed to fetch'); });
    await expect(cardFor({ entity: 'ada', together: [] })).rejects.toThrow('fetch');
    const list = await kept(3);
    expect(kindsOf(list).toSorted()).toEqual(['background packs', 'background store', 'background store-correction']);
    expect(JSON.stringify(list)).not.toMatch(/QUOTA|fetch|Ada/u);
  });
  test('settings and corrections that cannot be read, once', async () => {
    const { collectErrors, watchStoredTroubles } = await started();
    local.kept.set('settings', 'nonsense').set('corrections', [7]);
    collectErrors('background');
    watchStoredTroubles();
    await kept(2);
    const again = await started();
    again.collectErrors('background');
    again.watchStoredTroubles();
    // the writer's turn comes after both looks
    await again.loadCorrections();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect((await kept(2)).map(({ part, kind, times }) => [part, kind, times])).toEqual([['background', 'settings-broken', 1], ['background', 'corrections-broken', 1]]);
  });
  test.each([[undefined, null], [{ version: 0, set: {} }, null], [{ version: 9, set: { later: 1 } }, null], [{ version: 0, set: { theme: 'pink' } }, 'partly'], [7, 'broken']] as const)('settings stored as %j', (stored, trouble) => {
    expect(settingsTrouble(stored)).toBe(trouble);
  });
});

describe('errors that nobody caught', () => {
  /** As the browser makes them: events that scripts make say so themselves. */
  const hand = (type: string, fields: object, isTrusted: boolean): void => hearers.get(type)!.forEach((listener) => listener({ isTrusted, ...fields }));

  test('are told by our own pages', async () => {
    const { deliverProblems, hearUncaught, sent } = await started();
    deliverProblems(sent);
    hearers.clear();
    hearUncaught(false);
    hand('error', { error: null, message: 'ResizeObserver loop completed with undelivered notifications.' }, true);
    expect(sent).not.toHaveBeenCalled();
    hand('unhandledrejection', { reason: new TypeError('x') }, true);
    expect(sent.mock.calls).toEqual([[expect.objectContaining({ kind: 'unexpected', error: 'TypeError' })]]);
  });
  test('are told in a page only where they are ours, and no script made the event up', async () => {
    const { deliverProblems, hearUncaught, sent } = await started();
    deliverProblems(sent);
    hearers.clear();
    hearUncaught(true, new AbortController().signal);
    hand('error', { error: Object.assign(new Error('x'), { stack: 'at https://news.example/a.js:1:1' }) }, true);
    hand('error', { error: failure('TypeError', 3) }, false);
    hand('unhandledrejection', { reason: { stack: failure('TypeError', 3).stack } }, true);
    expect(sent).not.toHaveBeenCalled();
    hand('error', { error: failure('TypeError', 3) }, true);
    expect(sent.mock.calls).toEqual([[{ kind: 'unexpected', error: 'TypeError', place: 'content-marks.js:1:3', times: 1 }]]);
  });
});
