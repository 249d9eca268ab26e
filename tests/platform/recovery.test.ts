/** The extension ends at every call of the browser in the life of each write, before the call and after it: what is stored afterwards is the old or the new state, and the next life goes on from there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { createFakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser, { runtime: { ...made.browser.runtime, getManifest: () => ({ version: '1.2.3' }) } });
const { changeSettings, loadSettings } = await import('../../platform/settings.ts');
const { addCorrection, loadCorrections, restoreCorrections, revokeCorrections } = await import('../../platform/corrections.ts');
const { isRefusal, openBackup, makeBackup, putBack, resetEverything, restoreBackup } = await import('../../platform/settings-backup.ts');
const { readCorrections, withCorrections } = await import('../../platform/stored-corrections.ts');
const { withSite } = await import('../../platform/site-of.ts');
const { takeUp } = await import('../../platform/take-up.ts');
const { leavePagesWithoutAccess } = await import('../../platform/leave-pages.ts');
const { askPatiently } = await import('../../platform/ask-patiently.ts');
const { local, session } = made.browser.storage;

type Call = (...parts: never[]) => Promise<unknown>;
/** Every function of the browser that the writes below call, with what stood there at first. */
const calls = [
  [local, 'get'], [local, 'set'], [local, 'remove'], [session, 'get'], [session, 'set'], [session, 'remove'],
  [made.browser.scripting, 'getRegisteredContentScripts'], [made.browser.scripting, 'registerContentScripts'], [made.browser.scripting, 'updateContentScripts'], [made.browser.scripting, 'executeScript'],
  [made.browser.tabs, 'query'], [made.browser.contextMenus, 'removeAll'], [made.browser.action, 'setBadgeBackgroundColor'], [made.browser.action, 'setBadgeTextColor'],
].map(([owner, name]) => ({ owner: owner as Record<string, Call>, name: name as string, real: (owner as Record<string, Call>)[name as string]! }));
const never = new Promise<never>(() => {});

/** A new life of the extension: nothing interrupts it, and it holds no lock of the one before. */
function beginAnew(): void {
  for (const { owner, name, real } of calls) owner[name] = real;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
}

/** Runs until the nth call of the browser and ends there. False when it was over before. */
async function runUntil(nth: number, when: 'before' | 'after', act: () => Promise<unknown>): Promise<boolean> {
  let left = nth;
  let ended!: () => void;
  const end = new Promise<'ended'>((resolve) => { ended = () => resolve('ended'); });
  for (const { owner, name, real } of calls) {
    owner[name] = async (...parts) => {
      left--;
      if (left < 0) return never; // whatever else was under way ends, too
      if (left > 0) return real.apply(owner, parts);
      if (when === 'after') await real.apply(owner, parts);
      ended();
      return never;
    };
  }
  const first = await Promise.race([end, act()]);
  await new Promise((done) => setTimeout(done, 5)); // what had been asked of the browser before is done
  beginAnew();
  return first === 'ended';
}

const correction = { entity: 'minsk', label: 'Minsk', kind: 'metonym', surface: 'Minsk', names: ['minsk'], scope: 'everywhere', where: '', private: false } as const;
const another = { ...correction, entity: 'kyiv', label: 'Kyiv', surface: 'Kyiv', names: ['kyiv'] } as const;

/** All that a reader has set and corrected, as the next life reads it. */
const state = async (): Promise<string> => JSON.stringify([
  await loadSettings(), (await loadCorrections()).list.map(({ entity, scope, names }) => [entity, scope, names]), local.kept.get('settings.unreadable') ?? null,
]);
const begin = async (): Promise<void> => {
  local.kept.clear();
  session.kept.clear();
  beginAnew();
  await changeSettings({ theme: 'light', offSites: ['a.example'] });
  await addCorrection(correction);
};
const backup = async () => {
  const read = await openBackup(new Blob([await makeBackup()]));
  if (isRefusal(read)) throw new Error(read.reason);
  return { ...read, settings: { density: 'every' as const }, corrections: [{ ...another, id: 'from-file', at: 2 }] };
};

const writes: readonly { readonly name: string; readonly prepare?: () => Promise<unknown>; readonly act: (prepared: never) => Promise<unknown> }[] = [
  { name: 'a setting from the popup', act: () => changeSettings({ strictness: 'exact', density: 'every' }) },
  { name: 'a site switched off', act: () => changeSettings(({ offSites }) => ({ offSites: withSite(offSites, 'b.example', true) })) },
  { name: 'a setting over what cannot be read', prepare: async () => { local.kept.set('settings', 'broken'); }, act: () => changeSettings({ theme: 'dark' }) },
  { name: 'a correction', act: () => addCorrection(another) },
  { name: 'a correction of one page', act: () => addCorrection({ ...another, scope: 'page', where: 'https://a.example/x' }) },
  { name: 'a correction over what cannot be read', prepare: async () => { local.kept.set('corrections', 'broken'); }, act: () => addCorrection(another) },
  { name: 'a correction revoked', prepare: async () => (await loadCorrections()).list.map(({ id }) => id), act: (ids) => revokeCorrections(ids) },
  { name: 'corrections put back', prepare: async () => { const { list } = await loadCorrections(); await revokeCorrections(list.map(({ id }) => id)); return list; }, act: (list) => restoreCorrections(list) },
  { name: 'a backup restored', prepare: backup, act: (read) => restoreBackup(read) },
  { name: 'everything reset', act: () => resetEverything() },
  { name: 'the undo of a reset', prepare: resetEverything, act: (before) => putBack(before) },
];

afterEach(() => { vi.unstubAllGlobals(); });

describe('a write that is cut off', () => {
  test.each(writes)('$name: at every call the old state or the new one, and done again it is the new one', async ({ prepare, act }) => {
    const started = async (): Promise<never> => { await begin(); return await prepare?.() as never; };
    const prepared = await started();
    const before = await state();
    await act(prepared);
    const after = await state();
    expect(after).not.toBe(before);
    const seen = new Set<string>();
    let points = 0;
    for (const when of ['before', 'after'] as const) {
      for (let nth = 1; ; nth++) {
        const again = await started();
        if (!(await runUntil(nth, when, () => act(again)))) break;
        points++;
        const now = await state();
        expect([before, after], `call ${nth}, ${when}`).toContain(now);
        seen.add(now);
        await act(again);
        expect(await state(), `call ${nth}, ${when}, done again`).toBe(after);
      }
    }
    expect(points).toBeGreaterThanOrEqual(4);
    expect(seen, 'both were seen').toEqual(new Set([before, after]));
  });

  test.each(writes)('$name: where the storage is full it is said, and the old state stays', async ({ prepare, act }) => {
    await begin();
    const prepared = await prepare?.() as never;
    const before = await state();
    for (const area of [local, session]) (area as { set: unknown }).set = async () => { throw new Error('QuotaExceededError'); };
    await expect(act(prepared)).rejects.toThrow('QuotaExceededError');
    beginAnew();
    expect(await state()).toBe(before);
  });
});

test('taking up that is cut off at any call is made good by the next start: one script, one menu, every open page served', async () => {
  const menu = new Set<string>();
  made.browser.contextMenus.removeAll = async () => { menu.clear(); };
  calls.find(({ name }) => name === 'removeAll')!.real = made.browser.contextMenus.removeAll;
  made.browser.contextMenus.create.mockImplementation((item) => {
    const { id } = item as { id: string };
    if (menu.has(id)) throw new Error('Cannot create item with duplicate id');
    menu.add(id);
  });
  made.tabs.set(1, { id: 1, url: 'https://a.example/', frames: [{ frameId: 0 }, { frameId: 3 }] });
  const isTakenUp = async (): Promise<void> => vi.waitFor(() => expect(session.kept.get('taken-up')).toBe(true), { timeout: 10_000, interval: 2 });
  const start = async (): Promise<void> => {
    for (const event of [made.browser.runtime.onInstalled, made.browser.runtime.onStartup, made.browser.permissions.onAdded]) event.listeners.clear();
    takeUp();
    await isTakenUp();
    await new Promise((done) => setTimeout(done, 5)); // one that has nothing to do has looked
  };
  let points = 0;
  for (const when of ['before', 'after'] as const) {
    for (let nth = 1; ; nth++) {
      session.kept.clear();
      menu.clear();
      made.registered.clear();
      made.runs.length = 0;
      beginAnew();
      if (!(await runUntil(nth, when, () => start().catch(() => {})))) break; // the wait for one that was cut off gives up by itself
      points++;
      await start();
      expect([[...made.registered.keys()], [...menu]], `call ${nth}, ${when}`).toEqual([['marks'], ['look-up']]);
      expect(new Set(made.runs.filter(({ files }) => files.includes('/content-marks.js')).map(({ frameId }) => frameId))).toEqual(new Set([0, 3]));
    }
  }
  expect(points).toBeGreaterThanOrEqual(12);
});

describe('stored by every released version', () => {
  const released = path.resolve(import.meta.dirname, '../fixtures');
  const shapes = (kind: string): [string, unknown][] => readdirSync(path.join(released, kind)).map((file) => [file, JSON.parse(readFileSync(path.join(released, kind, file), 'utf8'))]);
  test.each(shapes('stored-settings'))('settings of %s are read, changed and backed up without losing any', async (_, settings) => {
    await begin();
    local.kept.set('settings', settings);
    const then = await loadSettings();
    expect(then).toMatchObject({ theme: 'dark', offSites: ['news.example'], kinds: { people: false } });
    await changeSettings({ density: 'every' });
    const text = await makeBackup();
    await resetEverything();
    const read = await openBackup(new Blob([text]));
    if (isRefusal(read)) throw new Error(JSON.stringify(read));
    await restoreBackup(read);
    expect(await loadSettings()).toEqual({ ...then, density: 'every' });
  });
  test.each(shapes('stored-corrections'))('corrections of %s are read, and by a later version too', async (_, corrections) => {
    await begin();
    local.kept.set('corrections', corrections);
    const { list, trouble } = await loadCorrections();
    expect([list.map(({ entity }) => entity), trouble]).toEqual([['minsk', 'dmitry-peskov'], null]);
    const later = [(entries: readonly unknown[]) => entries.map((entry) => ({ ...entry as object, note: '' }))];
    expect(readCorrections(corrections, undefined, later)).toMatchObject({ list: [{ entity: 'minsk', note: '' }, { entity: 'dmitry-peskov', note: '' }], trouble: null });
    // and what the later one wrote is not touched by this one when the reader goes back to it
    const newer = withCorrections(corrections, undefined, list, [...later, (entries) => [...entries, { kind: 'of-a-later-version' }]]);
    local.kept.set('corrections', newer);
    await addCorrection(another);
    expect(local.kept.get('corrections')).toMatchObject({ version: 2, list: [{ entity: 'minsk' }, { entity: 'dmitry-peskov' }, { entity: 'kyiv' }, { kind: 'of-a-later-version' }] });
  });
});

test('pages to which access was taken away are left, the others are not', async () => {
  beginAnew();
  made.granted.clear();
  made.granted.add('https://kept.example/*');
  made.tabs.clear();
  for (const [id, url] of [[1, 'https://kept.example/a'], [2, 'https://gone.example/a'], [3, undefined]] as const) made.tabs.set(id, { id, frames: [], ...(url !== undefined && { url }) });
  made.badges.clear();
  const told: number[] = [];
  const { sendMessage } = made.browser.tabs;
  made.browser.tabs.sendMessage = async (tabId, { glossator }) => { if (glossator === 'leave') told.push(tabId); return { reply: null }; };
  leavePagesWithoutAccess();
  made.browser.permissions.onRemoved.emit();
  await eventually(() => expect(made.badges).toEqual(new Map([[2, ''], [3, '']])));
  expect(told.toSorted()).toEqual([2, 3]);
  made.browser.tabs.sendMessage = sendMessage;
  made.granted.add('<all_urls>');
});

describe('patience', () => {
  const { runtime } = made.browser;
  /** Asks, lets all waits pass, and answers what came of it and how often it was asked. */
  const asked = async (answers: (() => unknown)[], options = {}): Promise<[string, number]> => {
    let count = 0;
    runtime.sendMessage.mockReset().mockImplementation(async () => (answers[count++] ?? answers.at(-1)!)());
    const outcome = askPatiently('tab-host', null, options).then((reply) => reply, (error: Error) => error.name);
    await vi.runAllTimersAsync();
    return [await outcome, count];
  };
  const dies = (): never => { throw new Error('The message channel closed before a response was received.'); };
  beforeEach(() => { Object.assign((fake.browser as unknown as { runtime: object }).runtime, { sendMessage: runtime.sendMessage, id: 'glossator' }); vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  test('a background that died is asked again until it answers', async () => expect(await asked([dies, () => undefined, () => ({ reply: 'a.example' })])).toEqual(['a.example', 3]));
  test('but not for ever', async () => expect(await asked([dies])).toEqual(['RequestFailed', 4]));
  test('what it refused is refused', async () => expect(await asked([() => ({ failed: 'no' })])).toEqual(['RequestFailed', 1]));
  test('unless asking again may help', async () => expect(await asked([() => ({ failed: 'no' }), () => ({ reply: 'a.example' })], { evenRefused: true })).toEqual(['a.example', 2]));
  test('an extension that is gone is not waited for', async () => {
    Object.assign((fake.browser as unknown as { runtime: object }).runtime, { id: undefined });
    expect(await asked([dies])).toEqual(['OtherSideGone', 1]);
  });
  test('nor is anything that nobody wants any more', async () => expect(await asked([dies], { signal: AbortSignal.abort() })).toEqual(['RequestFailed', 1]));
});
