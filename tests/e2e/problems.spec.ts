/** What fails in the running extension is said in the panel; what fails in a page, or what a page makes up, is not. */
import type browserType from 'webextension-polyfill';
import type { Reader, Tab } from './harness/driver.ts';
import { markOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { change, expect, soon, test } from './harness/test.ts';

declare const browser: typeof browserType;

const openPanel = async (reader: Reader, tab: Tab): Promise<Tab> => reader.openOwn(`sidepanel.html?tab=${await tab.id()}`);
const said = (panel: Tab): Promise<string> => panel.run(() => {
  const section = document.querySelector('.problems');
  return section?.checkVisibility() ? section.textContent ?? '' : '';
});
const press = (panel: Tab, words: string): Promise<void> => panel.run((wanted) => [...document.querySelectorAll<HTMLElement>('.problems button')].find(({ textContent }) => textContent?.includes(wanted))!.click(), words);
const kept = (reader: Reader): Promise<string> => reader.inExtension(async () => JSON.stringify((await browser.storage.session.get('problems'))['problems'] ?? []));

test.beforeEach(({ reader }) => reader.inExtension(() => browser.storage.session.remove('problems')));

test('packs that cannot be opened: the panel counts what failed, where and how often, names nothing of the page, and forgets on asking', async ({ tab, site, reader }) => {
  test.slow(); // its failures are waited for
  await reader.stopBackground();
  await reader.inExtension(async () => {
    // the background itself: here, or in Firefox the page of that name
    const background = 'document' in globalThis ? await browser.runtime.getBackgroundPage() : globalThis;
    background.fetch = () => Promise.reject(new TypeError('no such file'));
  });
  const address = site.add('/unlucky', pageOf('<p>Alexander Lukashenko spoke to his secret cabinet.</p>'));
  await tab.open(address);
  await soon(() => kept(reader), { message: 'the page says what failed', timeout: 15_000 }).toContain('"unread"');
  await soon(() => kept(reader), { message: 'and the background how often', timeout: 15_000 }).toMatch(/"packs"[^}]*"times":[2-9]/u);
  const panel = await openPanel(reader, tab);
  await soon(() => said(panel)).toBe('2 problems');
  await press(panel, '2 problems');
  await soon(() => said(panel)).toContain('The fact packs could not be opened.');
  expect(await said(panel)).toMatch(/A page was read only in part.*in a page/u);
  expect(`${await said(panel)} ${await kept(reader)}`).not.toMatch(/unlucky|secret|Lukashenko|no such file|https?:/u);
  await reader.stopBackground(); // the next one can open its packs; what failed before is told within five seconds
  await new Promise((resolve) => { setTimeout(resolve, 6_000); });
  await press(panel, 'Clear');
  await soon(() => said(panel)).toBe('The list is empty again.');
  expect(await kept(reader)).toBe('[]');
  await panel.close();
});

test('settings that cannot be read are said once, though they are found again', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.html'));
  await markOf(tab, 'Alexander Lukashenko');
  await reader.inExtension(() => browser.storage.local.set({ settings: 'nonsense' }));
  await soon(() => kept(reader)).toMatch(/^\[\{[^}]*"settings-broken"[^}]*"times":1[^}]*\}\]$/u);
  await reader.inExtension(() => browser.storage.local.set({ settings: 'other nonsense' }));
  const panel = await openPanel(reader, tab);
  await soon(() => said(panel)).toBe('1 problem');
  await panel.close();
  await change(reader, {});
});

test('a page that fails, or that makes up failures of ours, is not heard', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.html'));
  await markOf(tab, 'Alexander Lukashenko');
  await tab.run((own) => {
    const forged = Object.assign(new TypeError('forged'), { stack: `TypeError: forged\n    at f (${own}content-marks.js:1:2)` });
    dispatchEvent(new ErrorEvent('error', { error: forged, filename: `${own}content-marks.js`, lineno: 1, colno: 2 }));
    dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: forged }));
    setTimeout(() => { throw forged; });
    void Promise.reject(forged);
    const script = document.createElement('script');
    script.textContent = `setTimeout(() => { null.forged; }); Promise.reject(new RangeError('forged'));\n//# sourceURL=${own}content-marks.js`;
    document.head.append(script);
    postMessage({ glossator: 'problem', request: { kind: 'card', error: '', place: '', times: 1 } }, '*');
  }, await reader.inExtension(() => browser.runtime.getURL('')));
  await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  expect(await kept(reader)).not.toContain('"part":"page"');
  await reader.takeErrors(); // the page's own, under our name
});
