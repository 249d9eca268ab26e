/** The extension ends, changes and begins anew under open pages: each time nothing of its earlier life is left in them, and what serves them is whole. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type browserType from 'webextension-polyfill';
import { startReaderInChromium } from './harness/chromium.ts';
import { cardIn, clickInCard, noCard, pointAt } from './harness/card.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { extensionFor } from './harness/extension.ts';
import { startReaderInFirefox } from './harness/firefox.ts';
import { closeFirstRun } from './harness/first-run.ts';
import { marksIn, statusesOf, textsOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { choose, openPopup, textIn } from './harness/popup.ts';
import { change, expect, soon, test } from './harness/test.ts';

declare const browser: typeof browserType;

const words = '<p>In Minsk, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p>';
const all = ['Minsk', 'Dmitry Peskov', 'no comment', 'Oleh Nikolenko'];
const badgeOf = (reader: Reader, tabId: number): Promise<string> => reader.inExtension((id: number) => browser.action.getBadgeText({ tabId: id }), tabId);
const marked = async (tab: Tab): Promise<string[]> => textsOf(await marksIn(tab));

/** A card is open and pinned, so that it does not leave by itself; the page keeps what it sees of us. */
async function openPinned(tab: Tab): Promise<void> {
  await pointAt(tab, 'Dmitry Peskov');
  await clickInCard(tab, '[aria-pressed]');
  await soon(async () => (await cardIn(tab))?.pinned).toBe(true);
  await tab.run(() => void Object.assign(window, { before: { highlights: [...CSS.highlights.values()], host: document.querySelector('[popover]') } }));
  await soon(() => left(tab), { message: 'card and marks are there' }).toEqual({ card: true, marks: true });
}
/** What of that life a reader still sees in a page that was open before. */
const left = async (tab: Tab) => {
  const marks = await tab.run(() => {
    const { highlights } = (window as unknown as { before: { highlights: Highlight[] } }).before;
    return [...CSS.highlights.values()].some((one) => highlights.includes(one)) && getComputedStyle(document.querySelector('b')!, '::highlight(glossator-person)').textDecorationLine !== 'none';
  });
  const card = await tab.run(() => {
    const { host } = (window as unknown as { before: { host: Element } }).before;
    const [x, y] = (() => { const { left: at, bottom } = document.querySelector('b')!.getBoundingClientRect(); return [at + 20, bottom + 40] as const; })();
    return host.isConnected && document.elementFromPoint(x, y) === host;
  });
  return { card, marks };
};
const nothing = { card: false, marks: false };

test('an extension that is switched off leaves open pages, and comes back when it is switched on', async ({ tab, site, reader, which }) => {
  await tab.open(site.add('/off', pageOf(words)));
  await openPinned(tab);
  await reader.manage('switch off');
  await soon(() => left(tab), { message: 'nothing is left in the page' }).toEqual(nothing);
  const [x, y] = await tab.run(() => { const { left: at, top, width, height } = document.querySelector('b')!.getBoundingClientRect(); return [at + width / 2, top + height / 2] as const; });
  await tab.move(5, 5);
  await tab.move(x, y);
  await wait(600);
  expect(await left(tab), 'nobody listens').toEqual(nothing);
  await tab.open(site.add('/off-b', pageOf(words)));
  await wait(300);
  expect(await marked(tab)).toEqual([]);
  await reader.manage('switch on');
  await soon(() => marked(tab), { message: `${which}: the page that is open is served` }).toEqual(all);
  await soon(async () => badgeOf(reader, await tab.id())).toBe('4');
});

test('access that is taken away while a page is open takes everything out of it; given again, it is served at once', async ({ tab, site, reader }) => {
  await tab.open(site.add('/access', pageOf(words)));
  await openPinned(tab);
  const id = await tab.id();
  await soon(() => badgeOf(reader, id)).toBe('4');
  try {
    await reader.manage('withhold access');
    await soon(() => left(tab)).toEqual(nothing);
    await soon(() => tab.run(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await soon(() => badgeOf(reader, id)).toBe('');
    const popup = await reader.openOwn(`popup.html?tab=${id}`);
    await soon(() => textIn(popup, '.cannot')).not.toBe('');
    await popup.close();
  } finally {
    await reader.manage('give access');
  }
  await soon(() => marked(tab)).toEqual(all);
  await soon(() => badgeOf(reader, id)).toBe('4');
  await tab.show();
  await tab.move(5, 5);
  expect((await pointAt(tab, 'Oleh Nikolenko')).facts.length).toBeGreaterThan(0);
  await tab.move(5, 5);
  await noCard(tab);
});

test('a tab that the browser put aside is served as it is wanted when it comes back', async ({ site, reader, tab }) => {
  await tab.open(site.add('/aside', pageOf('<p>Alesia Rudnik writes.</p>')));
  const address = site.add('/aside-b', pageOf(words));
  let id = await reader.inExtension(async (url) => (await browser.tabs.create({ url, active: false })).id!, address);
  const mentions = () => reader.inExtension(async (tabId) => ((await browser.tabs.sendMessage(tabId, { glossator: 'status', request: null }, { frameId: 0 }).catch(() => null)) as { reply?: { mentions: number } } | null)?.reply?.mentions ?? null, id);
  try {
    await soon(mentions).toBe(4);
    id = await reader.inExtension(async (tabId) => {
      await browser.tabs.discard(tabId);
      return (await browser.tabs.query({ discarded: true }))[0]!.id!; // Chromium gives it a new number
    }, id);
    await change(reader, { kinds: { people: false, states: true, institutions: true, media: true, documents: true, events: true } });
    await wait(200);
    expect(await reader.inExtension(async (tabId) => (await browser.tabs.get(tabId)).discarded, id), 'nothing of ours wakes it').toBe(true);
    await reader.inExtension((tabId) => browser.tabs.update(tabId, { active: true }).then(() => {}), id);
    await soon(mentions).toBe(2);
    await soon(() => badgeOf(reader, id)).toBe('2');
  } finally {
    await reader.inExtension((tabId) => browser.tabs.remove(tabId), id);
  }
});

test('an update under an open page: the new version serves it, with everything that was set', async ({ site, which }) => {
  test.setTimeout(60_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'glossator-'));
  await cp(extensionFor(which), folder, { recursive: true });
  const reader = await (which === 'firefox' ? startReaderInFirefox : startReaderInChromium)(site.origin, folder);
  try {
    await closeFirstRun(reader);
    await change(reader, { offSites: ['news.example'], density: 'every' });
    const tab = await reader.newTab();
    await tab.open(site.add('/update', pageOf(words)));
    await openPinned(tab);
    const manifest = path.join(folder, 'manifest.json');
    await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')) as object, version: '99.1' }));
    await reader.reload();
    await soon(() => reader.inExtension(() => browser.runtime.getManifest().version)).toBe('99.1');
    await soon(() => left(tab)).toEqual(nothing);
    await soon(() => marked(tab)).toEqual(all);
    await soon(async () => badgeOf(reader, await tab.id())).toBe('4');
    expect(await reader.inExtension(async () => (await browser.storage.local.get('settings'))['settings'])).toEqual({ version: 0, set: { offSites: ['news.example'], density: 'every' } });
    expect(await reader.inExtension(async () => (await browser.tabs.query({})).filter(({ url }) => url?.includes('welcome')).length), 'nobody is welcomed twice').toBe(0);
    await tab.move(5, 5);
    expect((await pointAt(tab, 'Oleh Nikolenko')).title).toBe('Oleh Nikolenko');
    expect(await reader.takeErrors()).toEqual([]);
  } finally {
    await reader.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('a background that keeps dying: the popup says that only a part was read, and a rescan mends it', async ({ tab, site, reader }) => {
  test.setTimeout(60_000); // until the page gives up, its patience is waited for
  const id = await openUnread(tab, site.add('/dying', pageOf(words)), reader);
  // what is in view is asked for once more by itself, so that some of it may be there again
  await soon(async () => (await statusesOf(reader, tab))[0], { message: 'the page gave up' }).toMatchObject({ partial: true });
  const popup = await openPopup(reader, id);
  await soon(() => textIn(popup, '.counts:not(.room)')).toContain('only a part was read');
  expect(await textIn(popup, '.counts:not(.room)'), 'and does not claim that nothing covered is there').not.toContain('nothing here is covered');
  await choose(popup, 'rescan');
  await soon(() => textIn(popup, '.counts:not(.room)')).toMatch(/^4 mentions/);
  await soon(() => textIn(popup, '.counts:not(.room)')).not.toContain('only a part');
  await popup.close();
  await tab.show();
  await soon(() => marked(tab)).toEqual(all);
  await soon(() => badgeOf(reader, id)).toBe('4');
});

/**
 * Opens a page while no background answers, for longer than the page asks. Firefox stops one again and again; Chromium hands the question of one
 * that is stopped while it starts to the next by itself, so there a background stands for it that cannot load the names.
 */
async function openUnread(tab: Tab, address: string, reader: Reader): Promise<number> {
  await reader.stopBackground();
  if (reader.name === 'chromium') {
    await reader.inExtension(() => { globalThis.fetch = () => Promise.reject(new Error('The disk does not answer.')); });
    await tab.open(address);
    await soon(async () => (await statusesOf(reader, tab))[0]?.partial, { message: 'the page gave up' }).toBe(true);
    await reader.stopBackground();
    return tab.id();
  }
  let isOver = false;
  const ending = (async () => { while (!isOver) await reader.stopBackground(); })();
  await tab.open(address);
  await wait(5_500);
  isOver = true;
  await ending;
  return tab.id();
}
