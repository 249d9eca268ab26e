import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { createFakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.stubGlobal('navigator', { locks: fakeLocks() });
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser);
const { answerContextMenu } = await import('../../platform/context-menu.ts');
const { answerCommands } = await import('../../platform/commands.ts');
const { takeSearch } = await import('../../platform/open-search.ts');
const { loadSettings } = await import('../../platform/settings.ts');
const { action, windows, contextMenus, commands, storage } = made.browser;

answerContextMenu();
answerCommands();
beforeEach(() => { made.tabs.clear(); storage.local.kept.clear(); storage.session.kept.clear(); action.openPopup.mockReset().mockResolvedValue(undefined); windows.create.mockReset(); });

const lookUp = (selectionText: string, frameId = 0) => contextMenus.onClicked.emit({ menuItemId: 'look-up', selectionText, frameId }, { id: 1 });

describe('look up', () => {
  test('opens the card in the frame of the selection', async () => {
    const answer = vi.fn<(type: string, request: unknown) => boolean>(() => true);
    made.tabs.set(1, { id: 1, frames: [{ frameId: 4, answer }] });
    lookUp('  Alexander\n Lukashenko ', 4);
    await eventually(() => expect(answer).toHaveBeenCalledWith('open-selection', { text: 'Alexander Lukashenko' }));
    await new Promise((done) => setTimeout(done, 10));
    expect(action.openPopup).not.toHaveBeenCalled();
  });
  test('searches for words that are no mention, once', async () => {
    made.tabs.set(1, { id: 1, frames: [{ frameId: 0, answer: () => false }] });
    lookUp('training centres');
    await eventually(() => expect(action.openPopup).toHaveBeenCalled());
    expect(await takeSearch()).toBe('training centres');
    expect(await takeSearch()).toBe('');
  });
  test('searches in a window of its own where the browser wants a click on the icon', async () => {
    action.openPopup.mockRejectedValue(new Error('needs a user gesture'));
    lookUp('x'.repeat(5000));
    await eventually(() => expect(windows.create).toHaveBeenCalledWith(expect.objectContaining({ type: 'popup', url: 'ext:/popup.html?tab=1' })));
    expect(await takeSearch()).toHaveLength(200);
  });
});

describe('commands', () => {
  test('switch everywhere, and this site with what lies below it', async () => {
    commands.onCommand.emit('toggle-everywhere', undefined);
    await eventually(async () => expect((await loadSettings()).enabled).toBe(false));
    commands.onCommand.emit('toggle-site', { id: 1, url: 'https://www.example.org/a' });
    await eventually(async () => expect((await loadSettings()).offSites).toEqual(['example.org']));
    commands.onCommand.emit('toggle-site', { id: 1, url: 'https://news.example.org/a' });
    await eventually(async () => expect((await loadSettings()).offSites).toEqual([]));
  });
  test('that are none, or of a page that is no site, do nothing', () => {
    commands.onCommand.emit('constructor', undefined);
    commands.onCommand.emit('toggle-site', { id: 1, url: 'chrome://settings' });
    expect(storage.local.kept.size).toBe(0);
  });
});
