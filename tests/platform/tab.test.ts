import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { createFakeBrowser, fakeLocks, type FakeFrame } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.stubGlobal('navigator', { locks: fakeLocks() });
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser);
const { addressKind } = await import('../../platform/address-kind.ts');
const { badgeText, refreshBadge } = await import('../../platform/badge.ts');
const { injectIntoOpenTabs, registerContentScripts } = await import('../../platform/content-scripts.ts');
const { firstFrameThat } = await import('../../platform/frames.ts');
const { inspectTab } = await import('../../platform/tab-state.ts');
const { sumStatuses } = await import('../../platform/sum-statuses.ts');
const { takeUp } = await import('../../platform/take-up.ts');

const status = (mentions: number, entityIds: string[] = []) =>
  ({ mentions, entities: entityIds.length, uncertain: 1, unreadableFrames: 0, partial: false, blocked: false, entityIds });
const frame = (frameId: number, mentions: number, ids: string[], more: Partial<FakeFrame> = {}): FakeFrame => ({ frameId, answer: () => status(mentions, ids), ...more });
const tab = (url: string | undefined, ...frames: FakeFrame[]) => {
  const made_ = { id: 1, frames, ...(url !== undefined && { url }) };
  made.tabs.set(1, made_);
  return made_ as never;
};

beforeEach(() => {
  made.tabs.clear();
  made.granted.clear();
  made.granted.add('<all_urls>');
  made.runs.length = 0;
  made.badges.clear();
});

describe('counts of a tab', () => {
  test('an entity in two frames counts once, mentions add up', () => {
    expect(sumStatuses([status(3, ['a', 'b']), status(2, ['b', 'c'])])).toMatchObject({ mentions: 5, entities: 3, uncertain: 2 });
  });
  test('frames that do not say which entities they found are added', () => {
    const { entityIds: _, ...silent } = status(2, ['b']);
    expect(sumStatuses([status(3, ['a', 'b']), silent]).entities).toBe(3);
  });
  test('what was corrected adds up, and a frame that does not say has none', () => {
    expect(sumStatuses([{ ...status(3), corrected: 2 }, status(1), { ...status(0), corrected: 1 }]).corrected).toBe(3);
  });
  test('a tab is being read while one of its frames is', () => {
    expect([[status(0), { ...status(0), reading: true }], [{ ...status(3), reading: false }, status(0)]].map((frames) => sumStatuses(frames).reading)).toEqual([true, false]);
  });
  test('no frame is nothing', () => expect(sumStatuses([])).toMatchObject({ mentions: 0, entities: 0, partial: false, blocked: false }));
  test('badge: a number, nothing, or that the page erases the marks', () => {
    expect([{ mentions: 0, blocked: false }, { mentions: 14, blocked: false }, { mentions: 1000, blocked: false }, { mentions: 14, blocked: true }].map(badgeText)).toEqual(['', '14', '999+', '!']);
    expect([0, 14, 999, 1000].map((mentions) => badgeText({ mentions, blocked: false, reading: true })), 'still being read').toEqual(['', '14…', '999…', '999+']);
  });
  test('badge: one look for a burst of reports, and what was left does not count', async () => {
    tab('https://example.org/', frame(0, 3, ['a']), { frameId: 7 });
    await Promise.all([refreshBadge(1), refreshBadge(1), refreshBadge(1)]);
    expect(made.badges.get(1)).toBe('3');
  });
});

describe('whether Glossator runs', () => {
  test.each([
    ['https://example.org/', 'page'], ['file:///a.html', 'file'], ['https://chromewebstore.google.com/x', 'store'], ['https://addons.mozilla.org/', 'store'],
    ['https://chrome.google.com/webstore/x', 'store'], ['https://chrome.google.com/', 'page'], ['about:reader?url=https%3A%2F%2Fexample.org', 'reader'],
    ['about:addons', 'browser-page'], ['chrome://extensions', 'browser-page'], ['view-source:https://example.org/', 'browser-page'], [undefined, 'unknown'],
  ] as const)('%s is a %s', (address, kind) => expect(addressKind(address)).toBe(kind));

  test('a page that answers: its counts', async () => {
    expect(await inspectTab(tab('https://www.example.org/', frame(0, 3, ['a']), frame(5, 1, ['a'])))).toMatchObject({ site: 'example.org', obstacle: null, lasting: true, status: { mentions: 4, entities: 1 } });
    expect(made.runs).toEqual([]);
  });
  test('a page that is silent gets the script, and reloading is offered when that does not help', async () => {
    expect(await inspectTab(tab('https://example.org/', { frameId: 0 }))).toMatchObject({ obstacle: 'silent', status: null });
    expect(made.runs).toEqual([{ tabId: 1, frameId: 0, files: ['/content-marks.js'] }]);
  });
  test('access withheld, for this site or without the address', async () => {
    made.granted.clear();
    expect(await inspectTab(tab('https://example.org/'))).toMatchObject({ obstacle: 'no-access', site: 'example.org' });
    expect(await inspectTab(tab(undefined))).toMatchObject({ obstacle: 'no-access', site: null });
  });
  test('access for this visit only is told', async () => {
    made.granted.clear();
    expect(await inspectTab(tab('https://example.org/', frame(0, 1, ['a'])))).toMatchObject({ obstacle: null, lasting: false });
    made.granted.add('https://example.org/*');
    expect(await inspectTab(tab('https://example.org/', frame(0, 1, ['a'])))).toMatchObject({ lasting: true });
  });
  test.each([
    ['https://example.org/a.pdf', [], 'pdf'],
    ['https://example.org/a', [{ frameId: 0, contentType: 'application/pdf' }], 'pdf'],
    ['https://restricted.example.org/', [], 'protected'],
    ['file:///a.html', [], 'files'],
    ['file:///a.html', [frame(0, 1, ['a'])], null],
    ['chrome://version', [], 'browser-page'],
    [undefined, [], 'browser-page'],
  ] as const)('%s: %j is %s', async (address, frames, obstacle) => {
    expect((await inspectTab(tab(address, ...frames))).obstacle).toBe(obstacle);
  });
});

describe('scripts', () => {
  test('are registered once, however often', async () => {
    await registerContentScripts();
    await registerContentScripts();
    expect([...made.registered.values()]).toEqual([expect.objectContaining({ id: 'marks', allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' })]);
  });
  test('go only into frames that are silent', async () => {
    tab('https://example.org/', frame(0, 1, ['a']), { frameId: 4 });
    await injectIntoOpenTabs();
    expect(made.runs).toEqual([{ tabId: 1, frameId: 4, files: ['/content-marks.js'] }]);
  });
  test('are taken up once a session, whatever started it', async () => {
    tab('https://example.org/', { frameId: 0 });
    takeUp();
    made.browser.runtime.onInstalled.emit();
    made.browser.runtime.onStartup.emit();
    await eventually(() => expect(made.browser.storage.session.kept.get('taken-up')).toBe(true));
    await new Promise((done) => setTimeout(done, 30));
    expect(made.runs).toHaveLength(1);
    made.browser.permissions.onAdded.emit();
    await eventually(() => expect(made.runs).toHaveLength(2));
  });
});

describe('a step', () => {
  test('begins in the frame with the keyboard and goes on to the others until one has a mention', async () => {
    const asked: number[] = [];
    const answer = (frameId: number, has: boolean, focused = false): FakeFrame => ({ frameId, focused, answer: () => { asked.push(frameId); return has; } });
    tab('https://example.org/', answer(0, true), answer(3, false, true), answer(5, true));
    expect(await firstFrameThat('step', { direction: 1 }, 1)).toBe(true);
    expect(asked).toEqual([3, 0]);
  });
  test('says no where no frame has one, or no script runs', async () => {
    tab('https://example.org/', { frameId: 0 });
    expect(await firstFrameThat('open-card', null, 1)).toBe(false);
    expect(await firstFrameThat('open-card', null, 2)).toBe(false);
  });
});
