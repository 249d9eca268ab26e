/** Where people are misled or where nothing can run, row by row: clicks that a page lures, cards that a page draws, places closed to extensions, paper. */
import type browserType from 'webextension-polyfill';
import { addressKind } from '../../platform/address-kind.ts';
import { cardIn, clickInCard, partOfCard, pointAt } from './harness/card.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { marksIn, markOf, middle } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { openPopup, textIn } from './harness/popup.ts';
import { change, expect, soon, test } from './harness/test.ts';
import { below, withoutAndWith } from './harness/visible.ts';

declare const browser: typeof browserType;

const words = '<p>In Minsk, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p>';

/** Every control of the open card: its role and words, those of a menu that is open included. */
const controlsOf = (tab: Tab): Promise<string[]> => tab.runBeside(() => {
  const host = document.querySelector('[popover=manual]')!;
  const open = (globalThis as any).chrome?.dom?.openOrClosedShadowRoot;
  const root = (open ? open(host) : (host as any).openOrClosedShadowRoot) as ShadowRoot;
  return [...root.querySelectorAll('a, button, input, select, textarea, [role=button], [contenteditable], summary, label')].map((one) => one.localName + ' ' + (one.className || (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()));
});

/** The page lies to the eye: what one wants to click seems to stand where the card is. */
const bait = '<div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fff9">Click here to win</div><div style="height: 3000px"></div>';
const everythingStored = (reader: Reader): Promise<string> => reader.inExtension(async () => JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null), await browser.permissions.getAll()]));

test('row 9: a card holds links, copy, pin, steps and the guarded "not this person"; nothing else can be clicked', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-9', pageOf(`${words}${bait}`)));
  await pointAt(tab, 'Dmitry Peskov');
  const before = await everythingStored(reader);
  const harmless = /^(?:a |button (?:Keep open|Close|Previous mention|Next mention|copy|more quiet|to-panel|not-this|Plain text|Markdown|BibTeX|RIS|CSL-JSON)|button (?:On this page|On this site|Everywhere)$|label small$|input $)/u;
  expect((await controlsOf(tab)).filter((control) => !harmless.test(control))).toEqual([]);
  for (const part of ['[aria-pressed]', '.steps button:last-child', '.steps button:first-child', 'button.copy']) {
    // a step leads to the card of another mention, which takes its moment
    await clickInCard(tab, part);
  }
  await new Promise((done) => setTimeout(done, 300));
  expect(await everythingStored(reader)).toBe(before);
});

test('row 9: "not this person" does not obey a click on a choice that the page moves under the pointer', async ({ tab, site, reader }) => {
  // the words stand low, so that the card stands above them and its foot goes where they go
  await tab.open(site.add('/row-9-b', pageOf(`<div style="height: 600px"></div>${words}${bait}`)));
  await pointAt(tab, 'Dmitry Peskov');
  const before = await everythingStored(reader);
  await clickInCard(tab, '.not-this');
  await soon(async () => (await partOfCard(tab, '[data-scope=everywhere]'))?.width ?? 0).toBeGreaterThan(10);
  await tab.run(() => void setInterval(() => scrollTo({ top: scrollY > 0 ? 0 : 6, behavior: 'instant' }), 100));
  await new Promise((done) => setTimeout(done, 700));
  await tab.click(...middle((await partOfCard(tab, '[data-scope=everywhere]'))!));
  await new Promise((done) => setTimeout(done, 300));
  expect(await everythingStored(reader)).toBe(before);
});

test('row 10: a card that the page draws is not in the panel, and the panel says that it alone speaks for us', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-10', pageOf(`${words}
    <div popover="manual" id="fake" style="inset: 60px auto auto 300px; background: #fdfcf9; padding: 20px"><h2>Alesia Rudnik</h2><p>“I have always said so”, claimed by Alesia Rudnik.</p></div>
    <script>document.getElementById('fake').showPopover()</script>`)));
  await markOf(tab, 'Dmitry Peskov');
  const panel = await reader.openOwn(`sidepanel.html?tab=${await tab.id()}`);
  await panel.resize(420, 900);
  await soon(() => panel.run(() => document.querySelector('main')?.textContent ?? '')).toContain('Dmitry Peskov');
  await soon(() => panel.run(() => document.querySelector('.authority')?.textContent)).toBe('Only this panel speaks for Glossator. A page can draw something that looks like a card; what is not listed here does not come from us.');
  const place = await panel.run(() => document.querySelector('.authority')!.getBoundingClientRect().toJSON() as { y: number; height: number });
  expect(place.height).toBeGreaterThan(15);
  // the made-up words are text of the page, no fact: no quotation or date of theirs is on record
  expect(await panel.run(() => [...document.querySelectorAll('.quotation, .fact')].some(({ textContent }) => textContent!.includes('always said so')))).toBe(false);
  await panel.close();
  expect(await cardIn(tab)).toBeNull();
});

/** What the popup says about the tab that is shown. */
async function obstacleOn(reader: Reader, act: () => Promise<unknown>): Promise<readonly [string, string]> {
  await act();
  const id = await reader.inExtension(async () => (await browser.tabs.query({ active: true })).at(-1)!.id!);
  const popup = await openPopup(reader, id);
  await soon(() => textIn(popup, '.cannot h2')).not.toBe('');
  const said = [await textIn(popup, '.cannot h2'), await textIn(popup, '.cannot')] as const;
  await popup.close();
  return said;
}

/** One page, one line of text. */
const pdf = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 52>>stream
BT /F 18 Tf 20 100 Td (Dmitry Peskov, on paper) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`);

test('row 20: on a PDF the popup says that it cannot run there, and what to do', async ({ tab, site, reader }) => {
  const address = site.add('/row-20.pdf', { body: pdf, type: 'application/pdf' });
  const [title, all] = await obstacleOn(reader, () => tab.open(address));
  expect(title).toBe('Not in PDF files');
  expect(all.length).toBeGreaterThan(title.length + 20);
});

test('row 20: on store pages it says so', async ({ tab, reader }) => {
  // the proxy refuses them: the page is the browser's own error, the address is the store's
  for (const address of ['https://chromewebstore.google.com/', 'https://addons.mozilla.org/en-US/firefox/']) {
    expect(addressKind(address)).toBe('store');
    let all = '', title = '';
    await soon(async () => {
      // the address of an error's page comes after the error
      [title, all] = await obstacleOn(reader, () => (title === '' ? tab.open(address).catch(() => null) : Promise.resolve()));
      return title;
    }).toBe('Not on the pages of an extension store');
    expect(all.length).toBeGreaterThan(title.length + 20);
  }
});

test('row 20: in the reader view it says so', async ({ tab, site, reader, which }) => {
  const address = site.file('story.html');
  expect(addressKind('chrome-distiller://x/?url=y')).toBe('reader');
  if (which === 'chromium') {
    // its reading mode is a panel beside the page, which stays as it is
    await tab.open(address);
    await markOf(tab, 'Alexander Lukashenko');
    return;
  }
  const [title, all] = await obstacleOn(reader, () => tab.open(`about:reader?url=${encodeURIComponent(address)}`));
  // Firefox hides from extensions that a tab shows the reader view: to them it is one of the browser's own pages
  expect(title).toBe('Not on the browser’s own pages');
  expect(all.length).toBeGreaterThan(title.length + 20);
});

test('row 38: nothing of ours is printed', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-38', pageOf(words)));
  const [without, marked] = await withoutAndWith(reader, tab, () => markOf(tab, 'Dmitry Peskov'));
  expect(marked.changed(without, below(await markOf(tab, 'Dmitry Peskov')))).toBeGreaterThan(60);
  await tab.look({ print: true });
  try {
    await soon(() => tab.run(() => matchMedia('print').matches)).toBe(true);
    const mark = await markOf(tab, 'Dmitry Peskov');
    const printed = await tab.picture();
    await change(reader, { enabled: false });
    await soon(() => marksIn(tab)).toEqual([]);
    // the edges of a highlight part the text into runs, which moves the odd pixel; a single line would be a hundred
    expect((await tab.picture()).changed(printed, below(mark))).toBeLessThan(20);
  } finally {
    await tab.look({});
  }
});
