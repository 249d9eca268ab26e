/** What scripts and styles of a page can do against marks and cards, row by row: told by pixels where a page can make every other witness lie. */
import { cardIn, clickInCard, noCard, pointAt } from './harness/card.ts';
import { marksIn, markOf, mentionsOf, middle, settled, textsOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { change, expect, soon, test } from './harness/test.ts';
import { below, expectVisible, withoutAndWith } from './harness/visible.ts';

const words = '<p>In Minsk, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p>';

test('row 1: a page sees the names of marks in its registry; "on demand" draws nothing until asked', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-1', pageOf(words)));
  await markOf(tab, 'Dmitry Peskov');
  await change(reader, { density: 'on-demand' });
  await soon(() => marksIn(tab)).toEqual([]);
  expect((await mentionsOf(reader, tab)).length).toBeGreaterThan(1);
});

test('row 2: a page that clears the registry again and again ends with a badge that says so', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-2', pageOf(words)));
  await markOf(tab, 'Dmitry Peskov');
  await tab.run(() => void setInterval(() => CSS.highlights.clear(), 50));
  const badge = () => reader.inExtension((tabId: number) => (globalThis as any).browser.action.getBadgeText({ tabId }) as Promise<string>, id);
  const id = await tab.id();
  await soon(badge, { timeout: 15_000 }).toBe('!');
  await soon(async () => textsOf(await marksIn(tab))).toEqual([]);
  expect((await mentionsOf(reader, tab)).length).toBeGreaterThan(1);
});

test('row 3: a page that restyles the highlights does not lose their lines', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-3', pageOf(words, `<style>${['person', 'place', 'event', 'active'].map((name) =>
    `::highlight(glossator-${name}) { text-decoration: none !important; text-decoration-color: transparent !important; background: none !important; color: inherit !important }`).join('')}</style>`)));
  const [without, marked] = await withoutAndWith(reader, tab, () => markOf(tab, 'Dmitry Peskov'));
  expect(marked.changed(without, below(await markOf(tab, 'Dmitry Peskov')))).toBeGreaterThan(60);
});

test('row 4: a page that patches attachShadow, createElement and the registry is not asked, and sees no root', async ({ tab, site }) => {
  await tab.open(site.add('/row-4', pageOf(words, `<script>
    window.caught = [];
    for (const [owner, name] of [[Element.prototype, 'attachShadow'], [Document.prototype, 'createElement'], [Document.prototype, 'createElementNS'], [Node.prototype, 'appendChild'],
      [HTMLElement.prototype, 'showPopover'], [HighlightRegistry.prototype, 'set'], [Document.prototype, 'createTreeWalker'], [EventTarget.prototype, 'addEventListener'], [window, 'Highlight'], [window, 'StaticRange'], [JSON, 'stringify']]) {
      const own = owner[name];
      owner[name] = function (...given) { caught.push(name); return new.target ? new own(...given) : own.apply(this, given); };
    }
  </script>`)));
  await pointAt(tab, 'Dmitry Peskov');
  expect(await tab.run(() => ({ caught: (window as unknown as { caught: string[] }).caught.filter((name) => name !== 'stringify'), root: document.querySelector('[popover]')!.shadowRoot })))
    .toEqual({ caught: [], root: null });
});

const hiding = 'display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; filter: opacity(0) !important; clip-path: inset(50%) !important; '
  + 'width: 0 !important; height: 0 !important; overflow: clip !important; content-visibility: hidden !important; zoom: 0.01 !important; translate: -9999px !important; pointer-events: none !important; '
  + 'direction: rtl !important; color: transparent !important; font-size: 0 !important; mix-blend-mode: difference !important; contain: strict !important; inset: auto 0 0 auto !important;';

test('row 5: a card is seen though page rules, inline styles and animations hide its host', async ({ tab, site }) => {
  await tab.open(site.add('/row-5', pageOf(words, `<style>
    @keyframes away { from, to { opacity: 0; display: none; visibility: hidden; transform: scale(0) } }
    html > div, [popover], :popover-open { ${hiding} animation: away 1s infinite !important }
  </style><script>
    new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) {
      node.style.cssText = ${JSON.stringify(hiding)};
      node.animate([{ opacity: 0, visibility: 'hidden' }, { opacity: 0, visibility: 'hidden' }], { duration: 1000, iterations: Infinity, fill: 'both' });
    } }).observe(document.documentElement, { childList: true });
  </script>`)));
  const { box } = await pointAt(tab, 'Dmitry Peskov');
  expect(box.width).toBeGreaterThan(300);
  await expectVisible(tab, box);
});

test('row 6: a card is seen though the page fades, clips and turns its root and body', async ({ tab, site }) => {
  await tab.open(site.add('/row-6', pageOf(words)));
  const { box } = await pointAt(tab, 'Dmitry Peskov');
  await tab.run(() => {
    // no filter on the root: Firefox puts it over the whole canvas, top layer and all
    document.documentElement.style.cssText = 'opacity: 0.02; transform: translateX(300px) scale(0.2); clip-path: inset(40%); overflow: clip; background: #a00';
    document.body.style.cssText = 'opacity: 0; clip-path: inset(50%); transform: rotate(20deg) scale(0.1); contain: strict; isolation: isolate; z-index: 2147483647; position: relative';
  });
  await expectVisible(tab, (await cardIn(tab))?.box ?? box);
});

test('row 7: a popover of the page that comes to lie over the card closes it', async ({ tab, site }) => {
  await tab.open(site.add('/row-7', pageOf(`${words}<div id="over" popover="manual" style="inset: 0; width: 100vw; height: 100vh; margin: 0; background: #fee">over all</div>`)));
  await pointAt(tab, 'Dmitry Peskov');
  await tab.run(() => document.getElementById('over')!.showPopover());
  await noCard(tab);
});

test('row 8: in a modal dialog of the page the card is inside it, and can be used', async ({ tab, site }) => {
  await tab.open(site.add('/row-8', pageOf(`<p>Around it</p><dialog id="modal" style="margin-top: 40px">${words}</dialog>`)));
  await tab.run(() => document.querySelector('dialog')!.showModal());
  const card = await pointAt(tab, 'Dmitry Peskov');
  expect(card.parent).toBe('dialog');
  await expectVisible(tab, card.box);
  await clickInCard(tab, '[aria-pressed]');
  await soon(async () => (await cardIn(tab))?.pinned).toBe(true);
});

test('row 11: events that a script made up open nothing and close nothing', async ({ tab, site }) => {
  await tab.open(site.add('/row-11', pageOf(words)));
  const [x, y] = middle(await markOf(tab, 'Dmitry Peskov'));
  const pretend = (at: { x: number; y: number }): void => {
    for (const [type, init] of [['pointermove', { pointerType: 'mouse' }], ['mousemove', {}], ['pointerdown', { pointerType: 'touch' }], ['click', { pointerType: 'touch' }], ['keydown', { key: 'Escape', code: 'Escape' }]] as const) {
      const Kind = { pointermove: PointerEvent, pointerdown: PointerEvent, click: PointerEvent, mousemove: MouseEvent, keydown: KeyboardEvent }[type];
      document.querySelector('b')!.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true, clientX: at.x, clientY: at.y, screenX: at.x, screenY: at.y, ...init }));
    }
  };
  for (let i = 0; i < 6; i++) {
    await tab.run(pretend, { x: x + i / 4, y });
    await new Promise((done) => setTimeout(done, 120));
  }
  expect(await cardIn(tab)).toBeNull();
  await pointAt(tab, 'Dmitry Peskov');
  await tab.run(pretend, { x: 5, y: 5 });
  await new Promise((done) => setTimeout(done, 600));
  expect(await cardIn(tab)).not.toBeNull();
});

test('row 12: forged window messages change nothing', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-12', pageOf(words)));
  await markOf(tab, 'Dmitry Peskov');
  const before = textsOf(await settled(tab));
  await tab.run(() => {
    for (const type of ['step', 'open-card', 'rescan', 'status', 'mentions', 'card', 'load-card-code', 'status-changed', 'wxt:content-script-started']) {
      for (const message of [{ glossator: type, request: { direction: 1 } }, { type, payload: {} }, { direction: 1, action: type }, type, JSON.stringify({ glossator: type, request: null })]) {
        window.postMessage(message, '*');
        window.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin, source: window }));
      }
    }
  });
  await new Promise((done) => setTimeout(done, 800));
  expect(await cardIn(tab)).toBeNull();
  expect(textsOf(await marksIn(tab))).toEqual(before);
  expect((await mentionsOf(reader, tab)).length).toBeGreaterThan(1);
});

test('row 13: the three lines that stop scripts which announce themselves do not stop ours', async ({ tab, site, reader }) => {
  const id = await reader.inExtension(() => (globalThis as any).browser.runtime.id as string);
  await tab.open(site.add('/row-13', pageOf(words, `<script>
    window.announced = [];
    addEventListener('message', ({ data }) => announced.push(JSON.stringify(data)));
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) { announced.push(event.type); return dispatchEvent.call(this, event); };
    function stop() {
      for (const name of ['content-marks', 'content-card', 'content-names', 'content', 'marks']) {
        for (const type of ['${id}:' + name + ':wxt:content-script-started', 'wxt:content-script-started', '${id}:content-script-started']) {
          document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'x' } }));
          window.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'x' } }));
        }
        window.postMessage({ type: 'wxt:content-script-started', contentScriptName: name, messageId: 'x' }, '*');
      }
      announced.length = 0;
    }
    stop(); addEventListener('load', stop);
  </script>`)));
  await markOf(tab, 'Dmitry Peskov');
  await tab.run(() => (window as unknown as { stop: () => void }).stop());
  await tab.run(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'Vladimir Putin came later.' })));
  await markOf(tab, 'Vladimir Putin');
  await pointAt(tab, 'Dmitry Peskov');
  expect((await tab.run(() => (window as unknown as { announced: string[] }).announced)).filter((one) => !one.includes('"x"'))).toEqual([]);
});

test('row 14: no file of the extension can be fetched by a page, and no style sheet shows', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-14', pageOf(words)));
  await pointAt(tab, 'Dmitry Peskov');
  const base = await reader.inExtension(() => (globalThis as any).browser.runtime.getURL('') as string);
  const seen = await tab.run(async (root: string) => ({
    loaded: await Promise.all(['manifest.json', 'content-marks.js', 'icon/16.png', 'popup.html'].map(async (file) => {
      const image = new Image();
      image.src = root + file;
      const shown = await image.decode().then(() => file, () => null);
      return shown ?? fetch(root + file).then(() => file, () => null);
    })),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }), base);
  expect(seen).toEqual({ loaded: [null, null, null, null], sheets: 1 });
});

test('row 15: forms and images that borrow the DOM\'s own names mislead nobody', async ({ tab, site, reader }) => {
  const names = ['parentNode', 'parentElement', 'nodeType', 'childNodes', 'firstChild', 'nextSibling', 'ownerDocument', 'localName', 'attributes', 'getAttribute', 'hasAttributes', 'isConnected',
    'shadowRoot', 'tagName', 'contains', 'matches', 'closest', 'getBoundingClientRect', 'namespaceURI', 'checkVisibility', 'remove', 'append', 'lastChild', 'textContent'];
  await tab.open(site.add('/row-15', pageOf(`<form id="outer">${words}${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>
    ${['body', 'documentElement', 'createTreeWalker', 'defaultView', 'querySelectorAll', 'contentType', 'activeElement', 'getSelection', 'caretPositionFromPoint'].map((name) => `<img name="${name}" alt="" hidden>`).join('')}
    <form name="createElementNS"></form><form id="CSS"></form><form id="chrome"></form><form id="browser"></form>`)));
  const drawn = await tab.run(() => HTMLFormElement.prototype.hasAttribute.call(document.getElementById('outer'), 'id'));
  expect(drawn).toBe(true);
  await soon(async () => (await mentionsOf(reader, tab)).map(({ surface }) => surface)).toEqual(expect.arrayContaining(['Minsk', 'Dmitry Peskov', 'Oleh Nikolenko']));
  const card = await pointAt(tab, await markOf(tab, 'Dmitry Peskov'));
  expect(card.facts.length).toBeGreaterThan(0);
  await tab.press('Escape');
  await noCard(tab);
});
