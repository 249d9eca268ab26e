import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser, type FakeFrame } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
const sidePanel = { open: vi.fn<(options: object) => Promise<void>>() };
const sidebarAction = { open: vi.fn<() => Promise<void>>(), isOpen: vi.fn<() => Promise<boolean>>() };
const update = vi.fn<(id: number, change: object) => Promise<void>>(async () => {});
Object.assign(fake.browser, made.browser, { tabs: { ...made.browser.tabs, update, query: async ({ url }: { url?: string }) => [...made.tabs.values()].filter((tab) => url === undefined || tab.url === url) } });
const world = fake.browser as { sidePanel?: typeof sidePanel; sidebarAction?: typeof sidebarAction };
const { openPanel } = await import('../../platform/open-panel.ts');
const { listTab, revealMention, textsOfTab, watchActiveMention } = await import('../../platform/panel-page.ts');
const { create } = made.browser.tabs;

const mention = { id: 3, entity: 'a', kind: 'person', surface: 'Ann', how: 'exact', alias: 'Ann', lang: 'en', distance: 0, certainty: 0.9, alternatives: [], sentence: { text: 'Ann came.', start: 0, end: 3 }, sentenceLang: 'en', together: [], heldBack: null };
const list = { title: 'A page', address: 'https://example.org/', date: '2023-01-24', mentions: [mention], more: 0, active: null, quotations: [], moreQuotations: false };
const tab = (...frames: FakeFrame[]): void => void made.tabs.set(1, { id: 1, url: 'https://example.org/', frames });

beforeEach(() => {
  made.tabs.clear();
  vi.clearAllMocks();
  delete world.sidePanel;
  delete world.sidebarAction;
  sidePanel.open.mockResolvedValue();
  sidebarAction.open.mockResolvedValue();
  sidebarAction.isOpen.mockResolvedValue(false);
});

describe('the panel opens', () => {
  test('beside the page, in the same turn: the click must be fresh', () => {
    world.sidePanel = sidePanel;
    void openPanel(1);
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 1 });
  });
  test('as a sidebar', async () => {
    world.sidebarAction = sidebarAction;
    await openPanel(1);
    expect([sidebarAction.open.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);
  });
  test('in a tab where the browser refuses or has neither, one a page', async () => {
    tab();
    await openPanel(1);
    expect(create).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ url: 'ext:/sidepanel.html?tab=1' }));
    made.tabs.set(2, { id: 2, url: 'ext:/sidepanel.html?tab=1', frames: [] });
    world.sidebarAction = sidebarAction;
    sidebarAction.open.mockRejectedValue(new Error('may only be called from a user input handler'));
    await openPanel(1);
    expect([create.mock.calls.length, update.mock.calls]).toEqual([1, [[2, { active: true }]]]);
  });
  test('nothing more where the sidebar is open already', async () => {
    tab();
    world.sidebarAction = sidebarAction;
    sidebarAction.open.mockRejectedValue(new Error('may only be called from a user input handler'));
    sidebarAction.isOpen.mockResolvedValue(true);
    await openPanel(1);
    expect(create).not.toHaveBeenCalled();
  });
});

describe('the page beside the panel', () => {
  test('lists every frame that was read, the top one first; a strange list is none', async () => {
    tab({ frameId: 5, answer: () => list }, { frameId: 0, answer: () => list }, { frameId: 7, answer: () => null }, { frameId: 8, answer: () => ({ ...list, mentions: [{ ...mention, heldBack: 'perhaps' }] }) }, { frameId: 9 });
    expect((await listTab(1)).map(({ frameId }) => frameId)).toEqual([0, 5]);
  });
  test('shows a mention where it stands, in front where the panel is a tab', async () => {
    const answer = vi.fn<(type: string, request: unknown) => boolean>(() => true);
    tab({ frameId: 0, answer: () => false }, { frameId: 5, answer });
    expect(await revealMention(1, 5, 3, { open: false, inFront: true })).toBe(true);
    expect([answer.mock.lastCall, update.mock.calls]).toEqual([['reveal', { id: 3, open: false }], [[1, { active: true }]]]);
    expect(await revealMention(1, 0, 3, { open: true, inFront: true })).toBe(false);
    expect(update).toHaveBeenCalledOnce();
  });
  test('gives its texts, however long', async () => {
    tab({ frameId: 0, answer: () => ({ address: 'https://example.org/', title: '', lang: '', date: null, text: 'a'.repeat(50_000), places: [{ id: 3, start: 0, end: 1 }] }) }, { frameId: 4, answer: () => null });
    expect((await textsOfTab(1)).map(({ frameId, text }) => [frameId, text.length])).toEqual([[0, 50_000]]);
  });
  test('tells where its card stands, until nobody listens', () => {
    const heard = vi.fn<(tabId: number, frameId: number, id: number | null) => void>();
    const end = new AbortController();
    watchActiveMention(heard, end.signal);
    const tell = (id: unknown) => made.browser.runtime.onMessage.emit({ glossator: 'active-changed', request: { id } }, { id: 'glossator', tab: { id: 1 }, frameId: 5 });
    expect(tell(3)).toBeUndefined();
    tell(null);
    made.browser.runtime.onMessage.emit({ glossator: 'status-changed', request: {} }, { tab: { id: 1 } });
    end.abort();
    tell(4);
    expect(heard.mock.calls).toEqual([[1, 5, 3], [1, 5, null]]);
  });
});
