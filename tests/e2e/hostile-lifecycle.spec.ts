/** What happens to pages and to the extension while both are open, row by row: reloads, stopped backgrounds, pages put away and made ready in advance, storage that fails. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type browserType from 'webextension-polyfill';
import { cardIn, clickInCard, noCard, pointAt } from './harness/card.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { marksIn, markOf, middle, textsOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { choose, openPopup, textIn } from './harness/popup.ts';
import { expectAnnotatedOnceShown } from './harness/prerender.ts';
import { change, expect, soon, test } from './harness/test.ts';

declare const browser: typeof browserType;

const words = '<p>In Minsk, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p>';
/** Readers' browsers keep pages that do not forbid it. */
const keepable = { 'cache-control': 'no-cache' };
const badgeOf = (reader: Reader, tab: Tab): Promise<string> => tab.id().then((id) => reader.inExtension((tabId: number) => browser.action.getBadgeText({ tabId }), id));
const stored = (reader: Reader): Promise<unknown> => reader.inExtension(async () => (await browser.storage.local.get('settings'))['settings'] ?? null);

test('row 27: a reloaded extension leaves nothing of its earlier life in open pages, and serves them anew', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-27', pageOf(`${words}<script>
    window.failures = [];
    addEventListener('error', ({ message }) => failures.push(message));
    addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
  </script>`)));
  await pointAt(tab, 'Dmitry Peskov');
  await clickInCard(tab, '[aria-pressed]');
  await soon(async () => (await cardIn(tab))?.pinned).toBe(true);
  await tab.run(() => void Object.assign(window, { before: { highlights: [...CSS.highlights.values()], host: document.querySelector('[popover]') } }));
  await reader.reload();
  const left = () => tab.run(() => {
    const { highlights, host } = (window as unknown as { before: { highlights: Highlight[]; host: Element } }).before;
    return { card: host.isConnected, marks: [...CSS.highlights.values()].filter((one) => highlights.includes(one)).length, popovers: document.querySelectorAll('[popover]').length };
  });
  await soon(left, { timeout: 10_000 }).toEqual({ card: false, marks: 0, popovers: 0 });
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Minsk', 'Dmitry Peskov', 'no comment', 'Oleh Nikolenko']);
  expect((await marksIn(tab)).filter(({ line }) => line === 'active')).toEqual([]);
  await wait(2_500); // longer than the earlier life needs to find out that it is over
  expect(await left()).toEqual({ card: false, marks: 0, popovers: 0 });
  await tab.move(5, 5);
  await pointAt(tab, 'Oleh Nikolenko');
  expect(await tab.run(() => (window as unknown as { failures: string[] }).failures)).toEqual([]);
});

test('row 28: a background that is stopped while it answers is asked again, and the page loses nothing', async ({ tab, site, reader }) => {
  await reader.stopBackground();
  const opened = tab.open(site.add('/row-28', pageOf(words)));
  await reader.stopBackground();
  await opened;
  for (let i = 0; i < 3; i++) {
    await wait(150);
    await reader.stopBackground();
  }
  await soon(async () => textsOf(await marksIn(tab)), { timeout: 15_000 }).toEqual(['Minsk', 'Dmitry Peskov', 'no comment', 'Oleh Nikolenko']);
  await tab.move(...middle(await markOf(tab, 'Dmitry Peskov')));
  await reader.stopBackground();
  await noCardOrWhole(tab);
  await tab.move(5, 5);
  await noCard(tab);
  expect((await pointAt(tab, 'Dmitry Peskov')).facts.length).toBeGreaterThan(0);
});

const noCardOrWhole = (tab: Tab): Promise<void> => soon(async () => (await cardIn(tab))?.state ?? 'none', { message: 'no card is half there', timeout: 15_000 }).not.toBe('loading');

test('row 28: a write that is stopped in the middle is whole or not there', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-28-b', pageOf(words)));
  await markOf(tab, 'Dmitry Peskov');
  const before = { version: 0, set: { density: 'every', offSites: Array.from({ length: 2_000 }, (_, at) => `site-${at}.example`) } };
  const after = { version: 0, set: { density: 'every', offSites: [...before.set.offSites, '127.0.0.1'] } };
  for (const pause of [0, 2, 10]) {
    await reader.inExtension((value) => browser.storage.local.set({ settings: value }), before);
    const popup = await reader.openOwn('popup.html');
    // from a page of the extension that is closed over it, while the background is stopped
    await popup.run((value) => { void browser.storage.local.set({ settings: value }); }, after);
    await wait(pause);
    await Promise.all([popup.close(), reader.stopBackground()]);
    const now = await stored(reader);
    expect([before, after]).toContainEqual(now);
    const isOff = (now as typeof before).set.offSites.includes('127.0.0.1');
    await soon(async () => (await marksIn(tab)).length > 0).toBe(!isOff);
  }
});

test('row 29: a page that comes back from the back/forward cache shows what holds now, with its badge', async ({ tab, site, reader }) => {
  const kept = site.add('/row-29-a', { body: pageOf(`${words}<script>addEventListener('pageshow', ({ persisted }) => { window.kept = persisted; });</script>`), headers: keepable });
  const other = site.add('/row-29-b', { body: pageOf('<p>Alesia Rudnik writes.</p>'), headers: keepable });
  const isKept = () => tab.run(() => [location.pathname, (window as unknown as { kept: boolean }).kept]);
  await tab.open(kept);
  await pointAt(tab, 'Dmitry Peskov');
  await soon(() => badgeOf(reader, tab)).toBe('4');
  await tab.open(other);
  await markOf(tab, 'Alesia Rudnik');
  await soon(() => badgeOf(reader, tab)).toBe('1');
  await tab.back();
  await soon(isKept).toEqual(['/row-29-a', true]);
  await markOf(tab, 'Dmitry Peskov');
  await soon(() => badgeOf(reader, tab)).toBe('4');

  await tab.forward();
  await soon(() => tab.run(() => location.pathname)).toBe('/row-29-b');
  await change(reader, { kinds: { people: false, states: true, institutions: true, media: true, documents: true, events: true } });
  await tab.back();
  await soon(isKept).toEqual(['/row-29-a', true]);
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Minsk', 'no comment']);
  await change(reader, {});
  await markOf(tab, 'Dmitry Peskov');
  await tab.move(5, 5);
  await pointAt(tab, 'Oleh Nikolenko');
  // a page with an open port is never kept: that it was, twice, says that there is none
});

test('row 29: a page put away in the middle of being read is read when it is back', async ({ tab, site, reader }) => {
  const kept = site.add('/row-29-c', { body: pageOf(`${words}<script>addEventListener('pageshow', ({ persisted }) => { window.kept = persisted; });</script>`), headers: keepable });
  const other = site.add('/row-29-d', { body: pageOf('<p>Nothing here.</p>'), headers: keepable });
  await reader.stopBackground(); // it takes its time to wake, and the answer comes too late
  await tab.open(kept);
  await wait(40);
  await tab.open(other);
  await wait(1_500);
  await tab.back();
  await soon(() => tab.run(() => [location.pathname, (window as unknown as { kept: boolean }).kept])).toEqual(['/row-29-c', true]);
  await soon(async () => textsOf(await marksIn(tab)), { timeout: 15_000 }).toEqual(['Minsk', 'Dmitry Peskov', 'no comment', 'Oleh Nikolenko']);
  await pointAt(tab, 'Dmitry Peskov');
});

test('row 30: a page that was made ready before it is shown is marked when it is, and has no badge before', async ({ tab, site, reader, which }) => {
  const next = site.add('/row-30-b', { body: pageOf(words), headers: keepable });
  const first = site.add('/row-30-a', {
    body: pageOf(`<p>Alesia Rudnik writes. <a href="/row-30-b">More</a></p><script type="speculationrules">${JSON.stringify({ prerender: [{ urls: ['/row-30-b'], eagerness: 'immediate' }] })}</script>`), headers: keepable,
  });
  // the driver of the other tests forbids prerendering in Chromium
  if (which === 'chromium') return expectAnnotatedOnceShown(site, first, next);
  await tab.open(first);
  await markOf(tab, 'Alesia Rudnik');
  await soon(() => badgeOf(reader, tab)).toBe('1');
  // nothing is made ready there: the page comes when it is asked for
  expect(await tab.run(() => 'prerendering' in document)).toBe(false);
  expect(site.log.filter(({ url }) => url === next)).toEqual([]);
  const link = await tab.run(() => document.querySelector('a')!.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number });
  await tab.click(...middle(link));
  await markOf(tab, 'Dmitry Peskov');
  await soon(async () => textsOf(await marksIn(tab)).length).toBe(4);
});

/** Settings as every released version stored them. */
const released = path.resolve(import.meta.dirname, '../fixtures/stored-settings');

test('row 31: settings of every released version, of a newer one and of none are read; what cannot be read is kept', async ({ tab, site, reader }) => {
  const put = (value: unknown) => reader.inExtension((settings) => browser.storage.local.set({ settings }), value);
  await tab.open(site.add('/row-31', pageOf(words)));
  await markOf(tab, 'Dmitry Peskov');
  for (const file of readdirSync(released)) {
    await put(JSON.parse(readFileSync(path.join(released, file), 'utf8')));
    await soon(async () => textsOf(await marksIn(tab)), { message: file }).toEqual(['Minsk', 'no comment']); // each of them switches people off
    await put({ version: 0, set: {} });
    await markOf(tab, 'Dmitry Peskov');
  }
  const newer = { version: 99, set: { density: 'on-demand', strictness: { level: 3 }, palette: 'sepia' } };
  await put(newer);
  await soon(async () => textsOf(await marksIn(tab)), { message: 'what a newer version stored holds as far as it is understood' }).toEqual([]);
  const popup = await openPopup(reader, await tab.id());
  await choose(popup, 'every');
  await soon(() => stored(reader)).toEqual({ version: 99, set: { ...newer.set, density: 'every' } });

  await put('broken');
  await soon(async () => textsOf(await marksIn(tab)), { message: 'the defaults hold' }).toContain('Dmitry Peskov');
  await choose(popup, 'on demand');
  await soon(() => stored(reader)).toEqual({ version: 0, set: { density: 'on-demand' } });
  await soon(() => reader.inExtension(async () => (await browser.storage.local.get('settings.unreadable'))['settings.unreadable'])).toBe('broken');
  await popup.close();
  await reader.inExtension(() => browser.storage.local.clear());
});

test('row 31: where nothing more can be stored, the popup says so and what was stored stays', async ({ tab, site, reader, which }) => {
  test.setTimeout(60_000); // megabytes are written, and taken away
  await tab.open(site.add('/row-31-b', pageOf(words)));
  await markOf(tab, 'Dmitry Peskov');
  const popup = await openPopup(reader, await tab.id());
  await choose(popup, 'every');
  const before = { version: 0, set: { density: 'every' } };
  await soon(() => stored(reader)).toEqual(before);
  await reader.inExtension(async (fill: boolean) => {
    // Chromium gives 10 MiB; filled in ever smaller pieces
    for (let size = 8 * 2 ** 20, at = 0; fill && size >= 1;) {
      const kept = await browser.storage.local.set({ [`fill${at++}`]: 'x'.repeat(size) }).then(() => true, () => false);
      if (!kept) size = Math.floor(size / 2);
    }
    // Firefox gives as much as the disk has
    if (!fill) await browser.storage.local.set({ fill: 'x'.repeat(12 * 2 ** 20) });
  }, which === 'chromium');
  await choose(popup, 'exact');
  if (which === 'chromium') {
    await soon(() => textIn(popup, '[role=alert]')).toBe('The change could not be stored.');
    expect(await stored(reader)).toEqual(before);
    expect((await marksIn(tab)).length).toBeGreaterThan(0);
  } else await soon(() => stored(reader)).toEqual({ version: 0, set: { density: 'every', strictness: 'exact' } });
  await reader.inExtension(async () => browser.storage.local.remove(Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('fill'))));
  await choose(popup, 'first');
  await markOf(tab, 'Dmitry Peskov');
  await popup.close();
});
