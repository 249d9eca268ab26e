import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import type { Correction, NewCorrection } from '../../platform/correction.ts';
import { createFakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
const windows = { getAll: async (): Promise<{ incognito: boolean }[]> => [], onRemoved: { listeners: [] as (() => void)[], addListener(listener: () => void) { this.listeners.push(listener); } } };
Object.assign(fake.browser, made.browser, { windows });
const { holdsOn, namesOf, takesBack, whereOf } = await import('../../platform/correction.ts');
const { addCorrection, CorrectionsFull, loadCorrections, restoreCorrections, revokeCorrections, watchCorrections } = await import('../../platform/corrections.ts');
const { correctFor, correctInTab, correctionsFor, spreadCorrections, undoFor } = await import('../../platform/page-corrections.ts');
const { isCorrection, mostCorrections, readCorrections, withCorrections } = await import('../../platform/stored-corrections.ts');
const { local, session } = made.browser.storage;

const said: NewCorrection = { entity: 'leader', label: 'Ada Leader', kind: 'person', surface: 'Leader', names: ['leader'], scope: 'everywhere', where: '', private: false };
const onSite = { ...said, scope: 'site', where: 'news.example' } as const;
const onPage = { ...said, scope: 'page', where: 'https://news.example/a?b' } as const;
const full = (changes: Partial<Correction> = {}): Correction => ({ ...said, id: 'c', at: 1, ...changes });
const ids = async (): Promise<string[]> => (await loadCorrections()).list.map(({ id }) => id);

beforeEach(() => {
  local.kept.clear();
  session.kept.clear();
  made.tabs.clear();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => vi.unstubAllGlobals());

describe('which names', () => {
  const mention = { entity: 'leader', surface: 'Łukaszenki', alias: 'Łukaszenka', how: 'inflected' } as const;
  test('the words and the name that they are a form of', () => expect(namesOf(mention)).toEqual(['lukaszenki', 'lukaszenka']));
  test('a misspelling stands for itself alone', () => expect(namesOf({ surface: 'Lukashneko', alias: 'Lukashenko', how: 'fuzzy' })).toEqual(['lukashneko']));
  test('other forms of the same name go, a longer name stays, another entity stays', () => {
    const correction = { entity: 'leader', names: namesOf(mention) };
    expect(takesBack(correction, { ...mention, surface: 'Łukaszenką' })).toBe(true);
    expect(takesBack(correction, { ...mention, surface: 'ŁUKASZENKA', how: 'exact' })).toBe(true);
    expect(takesBack(correction, { ...mention, surface: 'Alaksandr Łukaszenka', alias: 'Alaksandr Łukaszenka' })).toBe(false);
    expect(takesBack(correction, { ...mention, entity: 'footballer' })).toBe(false);
    expect(takesBack({ ...correction, names: null }, { ...mention, surface: 'Alaksandr Łukaszenka', alias: 'Alaksandr Łukaszenka' })).toBe(true);
  });
  test('a misspelling of a corrected name stays, for it may be somebody\'s own name', () => {
    expect(takesBack({ entity: 'leader', names: ['lukashenko'] }, { entity: 'leader', surface: 'Lukashneko', alias: 'Lukashenko', how: 'fuzzy' })).toBe(false);
  });
});

describe('where it holds', () => {
  const at = (address: string, isPrivate = false) => ({ address, private: isPrivate });
  test.each([
    ['everywhere', full(), at('https://a.example/'), true],
    ['everywhere, where the browser shows no address', full(), at(''), true],
    ['its site', full(onSite), at('https://news.example/x'), true],
    ['below its site', full(onSite), at('https://www.sport.news.example/x'), true],
    ['another site that ends alike', full(onSite), at('https://badnews.example/'), false],
    ['its page, whatever the fragment', full(onPage), at('https://news.example/a?b#c'), true],
    ['its page with another query', full(onPage), at('https://news.example/a?c'), false],
    ['nowhere for a site without an address', full(onSite), at(''), false],
    ['a private one in a private window', full({ private: true }), at('https://a.example/', true), true],
    ['a private one elsewhere', full({ private: true }), at('https://a.example/'), false],
    ['an ordinary one in a private window', full(), at('https://a.example/', true), true],
  ])('%s', (_, correction, page, holds) => expect(holdsOn(correction, page)).toBe(holds));
  test('a page\'s own places', () => expect(['page', 'site', 'everywhere'].map((scope) => whereOf(scope as 'page', 'https://www.a.example/b#c'))).toEqual(['https://www.a.example/b', 'a.example', '']));
  test('a browser page is no site', () => expect(whereOf('site', 'about:blank')).toBeNull());
});

describe('kept', () => {
  test('a site and everywhere on disk; a page and a private window in memory, no address on disk', async () => {
    for (const one of [said, onSite, onPage, { ...said, private: true }]) await addCorrection(one);
    const places = (area: typeof local) => readCorrections(area.kept.get('corrections'), undefined).list.map(({ scope, private: isPrivate }) => `${scope}${isPrivate ? ' private' : ''}`);
    expect([places(local), places(session)]).toEqual([['everywhere', 'site'], ['page', 'everywhere private']]);
    expect(JSON.stringify([...local.kept.values()])).not.toContain('/a?b');
  });
  test('several writers at once are all kept, the same word once', async () => {
    const made_ = await Promise.all([...Array.from({ length: 12 }, (_, i) => addCorrection({ ...onSite, where: `s${i}.example` })), addCorrection(said), addCorrection(said)]);
    expect(await ids()).toHaveLength(13);
    expect(made_.at(-1)).toBe(made_.at(-2));
  });
  test('taken back and put back as it was', async () => {
    await addCorrection(said);
    await addCorrection(onPage);
    const before = (await loadCorrections()).list;
    await revokeCorrections(before.map(({ id }) => id));
    expect(await ids()).toEqual([]);
    await restoreCorrections(before);
    await restoreCorrections(before);
    expect((await loadCorrections()).list).toEqual(before);
  });
  test('at the cap a clear no, and nothing is lost', async () => {
    local.kept.set('corrections', { version: 0, list: Array.from({ length: mostCorrections }, (_, i) => full({ id: `c${i}`, entity: `e${i}` })) });
    await expect(addCorrection(said)).rejects.toThrow(CorrectionsFull);
    expect(await ids()).toHaveLength(mostCorrections);
    expect(await correctFor({ ...said }, { tab: { url: 'https://a.example/' } } as never)).toBeNull();
    await revokeCorrections(['c3']);
    await addCorrection(said);
    expect(await ids()).toHaveLength(mostCorrections);
  });
});

describe('what is stored', () => {
  test('broken: the last good copy counts, is said, and the broken value is put aside at the next change', async () => {
    await addCorrection(said);
    local.kept.set('corrections', 'broken');
    expect(await loadCorrections()).toMatchObject({ list: [{ entity: 'leader' }], trouble: 'broken' });
    await addCorrection(onSite);
    expect(await loadCorrections()).toMatchObject({ list: [{ scope: 'everywhere' }, { scope: 'site' }], trouble: null });
    expect(local.kept.get('corrections.unreadable')).toBe('broken');
  });
  test('entries that cannot be read do not count, are said, and stay for the version that can', () => {
    const stored = { version: 7, list: [full(), { ...full({ id: 'later' }), scope: 'country' }, null, { ...full({ id: 'x' }), names: 'leader' }] };
    expect(readCorrections(stored, undefined)).toMatchObject({ list: [{ id: 'c' }], trouble: 'partly' });
    expect(withCorrections(stored, undefined, [])).toEqual({ version: 7, list: stored.list.slice(1) });
  });
  test('of an older version: each step once, in order', () => {
    const steps = [(list: readonly unknown[]) => [...list, full({ id: 'one' })], (list: readonly unknown[]) => [...list, full({ id: 'two' })]];
    expect(readCorrections({ version: 0, list: [] }, undefined, steps).list.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(readCorrections({ version: 1, list: [] }, undefined, steps).list.map(({ id }) => id)).toEqual(['two']);
    expect(readCorrections({ version: 9, list: [] }, undefined, steps).list).toEqual([]);
  });
  test('two entries of one id count once', () => expect(readCorrections({ version: 0, list: [full(), full()] }, undefined).list).toHaveLength(1));
  test.each([
    ['a long name', { surface: 'x'.repeat(301) }], ['a long address', { where: `https://a.example/${'x'.repeat(4_000)}` }], ['no date', { at: Number.NaN }], ['another kind', { kind: 'planet' }], ['names that are none', { names: [1] }],
  ])('not %s', (_, changes) => expect(isCorrection({ ...full(), ...changes })).toBe(false));
  test('whatever lies there, reading answers', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (stored, good) => readCorrections(stored, good).list.every(isCorrection)));
  });
});

describe('for pages', () => {
  const sender = (url: string, incognito = false) => ({ tab: { id: 1, url, incognito } }) as never;
  const word = { entity: 'leader', label: 'Ada Leader', kind: 'person', surface: 'Leader', names: ['leader'] } as const;

  test('a frame learns what holds on its page and no other, and nothing but what it needs', async () => {
    const id = await correctFor({ ...word, scope: 'page' }, sender('https://a.example/1#x'));
    await correctFor({ ...word, scope: 'site' }, sender('https://b.example/1'));
    expect(await correctionsFor(sender('https://a.example/1#y'))).toEqual([{ id, entity: 'leader', names: ['leader'] }]);
    expect(await correctionsFor(sender('https://a.example/2'))).toEqual([]);
    expect(await correctionsFor(sender('https://b.example/2'))).toHaveLength(1);
  });
  test('it can undo only what holds on its own page', async () => {
    const id = (await correctFor({ ...word, scope: 'site' }, sender('https://a.example/1')))!;
    await undoFor(id, sender('https://b.example/1'));
    expect(await ids()).toEqual([id]);
    await undoFor(id, sender('https://a.example/2'));
    expect(await ids()).toEqual([]);
  });
  test('where the browser shows no address only "everywhere" can be said', async () => {
    await expect(correctFor({ ...word, scope: 'page' }, { tab: { id: 1 } } as never)).rejects.toThrow('address');
    expect(await correctFor({ ...word, scope: 'everywhere' }, { tab: { id: 1 } } as never)).toEqual(expect.any(String));
  });
  test('the panel says it for the tab beside it', async () => {
    made.tabs.set(4, { id: 4, url: 'https://c.example/', frames: [] });
    await correctInTab({ ...word, scope: 'site' }, 4);
    expect((await loadCorrections()).list).toMatchObject([{ scope: 'site', where: 'c.example', private: false }]);
  });
  test('what is said in a private window is not written down, holds there only, and goes with the last private window', async () => {
    await correctFor({ ...word, scope: 'everywhere' }, sender('https://a.example/', true));
    expect(local.kept.size).toBe(0);
    expect([await correctionsFor(sender('https://a.example/', true)), await correctionsFor(sender('https://a.example/'))].map(({ length }) => length)).toEqual([1, 0]);
    const stop = new AbortController();
    const seen: number[] = [];
    await watchCorrections(({ list }) => seen.push(list.length), stop.signal);
    await watchCorrections(({ list }) => seen.push(list.length), stop.signal, { withPrivate: true });
    expect(seen).toEqual([0, 1]);
    stop.abort();
    spreadCorrections();
    windows.getAll = async () => [{ incognito: true }];
    for (const close of windows.onRemoved.listeners) close();
    await new Promise((done) => setTimeout(done, 60));
    expect(await ids()).toHaveLength(1);
    windows.getAll = async () => [{ incognito: false }];
    for (const close of windows.onRemoved.listeners) close();
    await eventually(async () => expect(await ids()).toEqual([]));
  });
});

test('watching tells now and after every change in either place, until it is aborted', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  await watchCorrections(({ list }) => seen.push(list.length), stop.signal);
  await addCorrection(said);
  await addCorrection(onPage);
  await eventually(() => expect(seen.at(-1)).toBe(2));
  expect(seen[0]).toBe(0);
  stop.abort();
  await revokeCorrections(await ids());
  expect(seen.at(-1)).toBe(2);
});
