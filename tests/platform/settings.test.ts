import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser);
const { changeSettings, loadSettings, watchSettings } = await import('../../platform/settings.ts');
const { local } = made.browser.storage;

beforeEach(() => {
  local.kept.clear();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

describe('changes', () => {
  test('of several writers at once are all kept', async () => {
    const sites = Array.from({ length: 20 }, (_, index) => `site-${index}.org`);
    await Promise.all([
      changeSettings({ theme: 'dark' }), changeSettings({ density: 'every' }),
      ...sites.map((site) => changeSettings(({ offSites }) => ({ offSites: [...offSites, site] }))),
    ]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', density: 'every', offSites: sites });
  });
  test('a change that is refused changes nothing and blocks nobody', async () => {
    await expect(changeSettings({ theme: 'pink' as never })).rejects.toThrow(TypeError);
    await changeSettings({ theme: 'light' });
    expect(await loadSettings()).toMatchObject({ theme: 'light' });
  });
  test('over what cannot be read keep it aside', async () => {
    local.kept.set('settings', 'broken');
    await changeSettings({ theme: 'dark' });
    expect(local.kept.get('settings.unreadable')).toBe('broken');
    expect(await loadSettings()).toMatchObject({ theme: 'dark' });
  });
});

describe('watching', () => {
  test('tells now and after every change until it is aborted', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    await watchSettings(({ theme }) => seen.push(theme), stop.signal);
    await changeSettings({ theme: 'dark' });
    stop.abort();
    await changeSettings({ theme: 'light' });
    expect(seen).toEqual(['auto', 'dark']);
    expect(made.browser.storage.onChanged.listeners.size).toBe(0);
  });
  test('tells again when a pause has run out, though nothing was stored', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const stop = new AbortController();
    const seen: number[] = [];
    const start = Date.now();
    const stored = changeSettings({ pausedUntil: start + 5_000 });
    await vi.advanceTimersByTimeAsync(100);
    await stored;
    const watched = watchSettings(() => seen.push(Date.now() - start), stop.signal);
    await vi.advanceTimersByTimeAsync(100);
    await watched;
    expect(seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(4_700);
    expect(seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBeGreaterThanOrEqual(5_000);
    stop.abort();
  });
});
