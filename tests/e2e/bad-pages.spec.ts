/** Pages that are broken, huge or restless: nothing fails, nothing hangs, and what can be read is marked. */
import type browserType from 'webextension-polyfill';
import type { PanelList } from '../../platform/index.ts';
import { pointAt } from './harness/card.ts';
import { marksIn, markOf, mentionsOf, statusesOf, textsOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { longestPause, watchPulse } from './harness/pulse.ts';
import { change, expect, soon, test } from './harness/test.ts';

declare const browser: typeof browserType;

/** Busy test machines stand still for a second by themselves; what hangs does so for longer (ms). */
const longestAllowed = 3_000;

test('row 25: 10 MB of plain text: what is in view is marked, the page stays alive, and it says that only a part was read', async ({ tab, site, reader }) => {
  test.setTimeout(150_000);
  const line = 'Nothing is said here of anybody in particular, and the weather was mild all day long.\n';
  const body = `Dmitry Peskov begins.\n${line.repeat(Math.ceil(10_000_000 / line.length))}Alesia Rudnik ends.\n`;
  const address = site.add('/ten-megabytes', { body, type: 'text/plain; charset=utf-8' });
  let pause = Infinity;
  // what hangs does so each time; a machine that stands still for seconds does not
  for (let tries = 0; tries < 3 && pause >= longestAllowed; tries++) {
    await tab.open(address);
    await watchPulse(tab);
    await markOf(tab, 'Dmitry Peskov');
    await soon(async () => (await statusesOf(reader, tab))[0]?.partial, { timeout: 30_000 }).toBe(true);
    pause = Math.min(pause, await longestPause(tab));
  }
  await pointAt(tab, 'Dmitry Peskov');
  // the browser itself lays so much text out for seconds: that is not ours
  await change(reader, { enabled: false });
  await tab.open(address);
  await watchPulse(tab);
  await new Promise((done) => setTimeout(done, 6_000));
  expect(pause).toBeLessThan(Math.max(longestAllowed, 1.5 * await longestPause(tab)));
});

test('thousands of quotations: the panel gets the first five hundred, and that there are more', async ({ tab, site, reader }) => {
  test.setTimeout(90_000);
  await tab.open(site.add('/quotations', pageOf(`<p>${'Lukashenko said “we are going to the party” '.repeat(4_000)}</p><p>Alexander Lukashenko ends.</p>`)));
  const tabId = await tab.id();
  let list: PanelList | null = null;
  await soon(async () => {
    list = await reader.inExtension(async (id: number) => (await browser.tabs.sendMessage(id, { glossator: 'panel-list', request: null }, { frameId: 0 }) as { reply: PanelList | null }).reply, tabId);
    return list?.quotations.length;
  }, { timeout: 60_000 }).toBe(500);
  expect(list!.moreQuotations).toBe(true);
  expect(list!.mentions).toHaveLength(4_001);
  expect(new Set(list!.quotations.map(({ near }) => near.map(({ entity }) => entity).join()))).toEqual(new Set(['lukashenko']));
});

test('a page without a body, and then without a root, is nothing to mark until it has one again', async ({ tab, site }) => {
  await tab.open(site.add('/no-body', pageOf('<p>Dmitry Peskov had no comment.</p>')));
  await tab.run(() => document.body.remove());
  await soon(async () => textsOf(await marksIn(tab))).toEqual([]);
  await tab.run(() => document.documentElement.remove());
  await tab.run(() => {
    const root = document.createElement('html');
    root.innerHTML = '<head></head><body style="margin: 80px"><p>Alesia Rudnik writes again.</p></body>';
    document.append(root);
  });
  await pointAt(tab, 'Alesia Rudnik');
});

test('empty pages of every type', async ({ tab, site }) => {
  for (const [name, type] of [['html', 'text/html'], ['text', 'text/plain'], ['json', 'application/json'], ['xml', 'application/xml'], ['svg', 'image/svg+xml']] as const) {
    const body = { xml: '<feed/>', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' }[name as string] ?? '';
    await tab.open(site.add(`/empty-${name}`, { body, type }));
    await new Promise((done) => setTimeout(done, 250));
  }
});

test('XML that is no page, and XML that is broken', async ({ tab, site }) => {
  await tab.open(site.add('/feed.xml', { body: '<feed xml:lang="en"><title>News</title><entry>Dmitry Peskov had no comment, said TASS in Moscow.</entry></feed>', type: 'application/xml' }));
  await new Promise((done) => setTimeout(done, 900));
  await tab.open(site.add('/broken.xml', { body: '<feed><entry>Dmitry Peskov</feed>', type: 'application/xml' }));
  await new Promise((done) => setTimeout(done, 400));
});

test('JSON and plain text with names are read', async ({ tab, site, reader }) => {
  await tab.open(site.file('notes.txt'));
  await markOf(tab, 'Alexander Lukashenko');
  await tab.open(site.file('data.json'));
  await mentionsOf(reader, tab);
});

test('an article that comes later is marked, and one that goes is forgotten', async ({ tab, site, reader }) => {
  await tab.open(site.add('/later', pageOf('<main>Loading …</main>')));
  await new Promise((done) => setTimeout(done, 700));
  expect(textsOf(await marksIn(tab))).toEqual([]);
  await tab.run(() => { document.querySelector('main')!.innerHTML = '<article><h1>News</h1><p>Alesia Rudnik writes for the Atlantic Council.</p></article>'; });
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Alesia Rudnik', 'Atlantic Council']);
  await tab.run(() => { document.querySelector('main')!.textContent = 'Gone.'; });
  await soon(async () => textsOf(await marksIn(tab))).toEqual([]);
  await soon(async () => (await mentionsOf(reader, tab)).length).toBe(0);
});

test('a page that never stops changing is kept up with, and stays alive', async ({ tab, site }) => {
  await tab.open(site.add('/storm', pageOf('<p id="first">Dmitry Peskov had no comment.</p><div id="storm"></div>')));
  await markOf(tab, 'Dmitry Peskov');
  await watchPulse(tab);
  await tab.run(() => {
    const storm = document.getElementById('storm')!;
    let count = 0;
    const timer = setInterval(() => {
      storm.innerHTML = Array.from({ length: 10 }, () => `<p>Change ${count++}: Vladimir Putin and Minsk.</p>`).join('');
      if (count > 3_000) {
        clearInterval(timer);
        storm.innerHTML = '<p>After the storm: Alesia Rudnik.</p>';
      }
    }, 10);
  });
  await soon(async () => textsOf(await marksIn(tab)), { timeout: 15_000 }).toEqual(['Dmitry Peskov', 'Alesia Rudnik']);
  expect(await longestPause(tab)).toBeLessThan(longestAllowed);
});

test('a page that answers every change with another does not end in a circle with us', async ({ tab, site }) => {
  await tab.open(site.add('/circle', pageOf(`<p>Dmitry Peskov had no comment.</p><script>
    window.rounds = 0;
    new MutationObserver(() => { if (rounds++ < 20000) document.body.dataset.round = rounds; }).observe(document, { subtree: true, childList: true, attributes: true });
    document.body.dataset.round = 0;
  </script>`)));
  await markOf(tab, 'Dmitry Peskov');
  await soon(() => tab.run(() => (window as unknown as { rounds: number }).rounds)).toBeGreaterThan(0);
  const before = await tab.run(() => { (window as unknown as { rounds: number }).rounds = 30_000; return 0; });
  expect(before).toBe(0);
  await new Promise((done) => setTimeout(done, 500));
  expect(await tab.run(() => (window as unknown as { rounds: number }).rounds)).toBeLessThan(30_010);
});

test('500 elements deep, and frames that come and go', async ({ tab, site }) => {
  await tab.open(site.add('/deep', pageOf('<p>Dmitry Peskov had no comment.</p>')));
  await tab.run(() => {
    let at: Element = document.body;
    for (let i = 0; i < 500; i++) at = at.appendChild(document.createElement('span'));
    at.textContent = ' Alesia Rudnik, deep down.';
    for (let i = 0; i < 20; i++) {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>Oleh Nikolenko in passing.</p>';
      document.body.append(frame);
      setTimeout(() => frame.remove(), i * 20);
    }
  });
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Dmitry Peskov', 'Alesia Rudnik']);
});

test('going back to a page finds its marks again, and its cards', async ({ tab, site }) => {
  await tab.open(site.file('links.html'));
  await markOf(tab, 'Dmitry Peskov');
  await tab.open(site.file('notes.txt'));
  await markOf(tab, 'Alexander Lukashenko');
  await tab.back();
  await pointAt(tab, 'Oleh Nikolenko');
});
