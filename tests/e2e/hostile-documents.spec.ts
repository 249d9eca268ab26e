/** Documents of every kind, and what lies inside them, row by row: policies, frames, XML, shadow roots, pages written anew, editors. */
import { noCard, openCard, pointAt } from './harness/card.ts';
import type { Tab } from './harness/driver.ts';
import { marksIn, markOf, mentionsOf, middle, settled, statusesOf, textsOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { expect, soon, test } from './harness/test.ts';
import { below, expectVisible, withoutAndWith } from './harness/visible.ts';

const words = '<p>In Minsk, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p>';

for (const [name, policy] of Object.entries({
  'a strict policy': "default-src 'none'; base-uri 'none'; form-action 'none'",
  'Trusted Types': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'a sandboxed document': 'sandbox allow-scripts',
})) {
  test(`row 16: marks and card are whole under ${name}`, async ({ tab, site, reader }) => {
    await tab.open(site.add(`/row-16-${name.length}`, { body: pageOf(words, '', false), headers: { 'content-security-policy': policy } }));
    const [without, marked] = await withoutAndWith(reader, tab, () => markOf(tab, 'Dmitry Peskov'));
    expect(marked.changed(without, below(await markOf(tab, 'Dmitry Peskov')))).toBeGreaterThan(60);
    const { box, facts } = await pointAt(tab, 'Dmitry Peskov');
    expect(facts.length).toBeGreaterThan(0);
    expect(box.width).toBeGreaterThan(300);
    await expectVisible(tab, box);
  });
}

test('row 17: frames of every kind are marked', async ({ tab, site, reader }) => {
  await tab.open(site.file('frames.html'));
  await markOf(tab, 'Alexander Lukashenko');
  await soon(async () => (await mentionsOf(reader, tab)).map(({ surface }) => surface).sort())
    .toEqual(['Alesia Rudnik', 'Alexander Lukashenko', 'Dmitry Peskov', 'Oleh Nikolenko', 'Vladimir Putin']);
  await markOf(tab, 'Dmitry Peskov', /framed\.html/);
  await markOf(tab, 'Oleh Nikolenko', /about:srcdoc/);
  await markOf(tab, 'Alesia Rudnik', /^data:/);
});

test('row 18: an SVG document has marks and no card; an XHTML page has both', async ({ tab, site, reader }) => {
  await tab.open(site.file('drawing.svg'));
  const [without, marked] = await withoutAndWith(reader, tab, () => markOf(tab, 'Dmitry Peskov'));
  expect(marked.changed(without, await markOf(tab, 'Dmitry Peskov'))).toBeGreaterThan(60);
  const [x, y] = middle(await markOf(tab, 'Dmitry Peskov'));
  await tab.move(x, y);
  await tab.move(x + 2, y);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await tab.run(() => document.querySelectorAll('*').length)).toBe(5);
  await tab.open(site.file('page.xhtml'));
  await expectVisible(tab, (await pointAt(tab, 'Dmitry Peskov')).box);
});

test('row 19: plain text, JSON and framesets are marked', async ({ tab, site, reader }) => {
  await tab.open(site.file('notes.txt'));
  await pointAt(tab, 'Dmitry Peskov');
  await tab.open(site.file('frameset.html'));
  await markOf(tab, 'Dmitry Peskov', /framed\.html/);
  await markOf(tab, 'Oleh Nikolenko', /links\.html/);
  await soon(async () => (await mentionsOf(reader, tab)).length).toBeGreaterThan(3);
});

test('row 21: shadow roots, open, nested and closed, are marked for the eye', async ({ tab, site, reader }) => {
  await tab.open(site.file('shadow.html'));
  const all = ['Dmitry Peskov', 'Oleh Nikolenko', 'Atlantic Council', 'Alesia Rudnik'];
  const ready = () => soon(async () => textsOf(await marksIn(tab)).sort()).toEqual(all.toSorted());
  const [without, marked] = await withoutAndWith(reader, tab, ready);
  for (const mark of await marksIn(tab)) expect(marked.changed(without, below(mark)), mark.text).toBeGreaterThan(40);
  const card = await pointAt(tab, 'Alesia Rudnik');
  expect(card.title).toBe('Alesia Rudnik');
});

test('row 22: a page written anew by document.write is marked, and its cards open', async ({ tab, site }) => {
  await tab.open(site.add('/row-22', pageOf(words)));
  await pointAt(tab, 'Dmitry Peskov');
  await tab.run(() => {
    document.open();
    document.write('<!doctype html><html lang="en"><title>Anew</title><body style="margin: 80px"><p>Written anew: Alesia Rudnik writes, and nobody else.</p>');
    document.close();
  });
  expect((await pointAt(tab, 'Alesia Rudnik')).title).toBe('Alesia Rudnik');
  await tab.press('Escape');
  await noCard(tab);
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Alesia Rudnik']);
});

test('row 23: words that a page replaces lose their marks and card, and the new ones get theirs', async ({ tab, site }) => {
  await tab.open(site.add('/row-23', pageOf(words)));
  await pointAt(tab, 'Dmitry Peskov');
  await tab.run(() => { document.querySelector('p')!.textContent = 'Translated: Alesia Rudnik writes.'; });
  await markOf(tab, 'Alesia Rudnik');
  await noCard(tab);
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Alesia Rudnik']);
});

test('row 26: editors, fields, code and hidden text are never read', async ({ tab, site, reader }) => {
  await tab.open(site.file('editors.html'));
  await markOf(tab, 'Dmitry Peskov');
  expect(textsOf(await settled(tab))).toEqual(['Dmitry Peskov']);
  expect((await mentionsOf(reader, tab)).map(({ surface }) => surface)).toEqual(['Dmitry Peskov']);
});

/** Ways to hide words inside of a paragraph that is seen. */
const hidden: Record<string, string> = {
  none: 'display: none', visibility: 'visibility: hidden', opacity: 'opacity: 0', size: 'font-size: 0', clip: 'position: absolute; clip: rect(0,0,0,0)', left: 'position: absolute; left: -9999px',
  transparent: 'color: transparent', height: 'display: block; height: 0; overflow: hidden', accordion: 'display: block; max-height: 0; overflow: hidden',
  reader: 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
};

test('row 26: words hidden inside of a visible paragraph count nowhere and take nobody\'s mark, until they are shown', async ({ tab, site, reader }) => {
  const ways = Object.keys(hidden);
  const sections = ways.map((way) => `<section id=${way}><p class=first>It was <span style="${hidden[way]}">Dmitry Peskov</span> here.</p><p class=second>Dmitry Peskov spoke.</p></section>`);
  await tab.open(site.add('/row-26-hidden', pageOf(`<style>p { margin: 0; line-height: 1.2 }</style>${sections.join('')}`)));
  const marked = (): Promise<string[]> => tab.run(() => [...CSS.highlights].flatMap(([, marks]) => [...marks].map(({ startContainer }) => {
    const paragraph = startContainer.parentElement!.closest('p')!;
    return `${paragraph.parentElement!.id} ${paragraph.className}`;
  })).sort());
  const each = (which: string): string[] => ways.map((way) => `${way} ${which}`).sort();
  const [without, picture] = await withoutAndWith(reader, tab, () => soon(marked).toEqual(each('second')));
  for (const mark of await marksIn(tab)) expect(picture.changed(without, below(mark)), `the line at ${mark.y}`).toBeGreaterThan(60);
  expect((await mentionsOf(reader, tab)).map(({ surface }) => surface)).toEqual(ways.map(() => 'Dmitry Peskov'));
  expect((await statusesOf(reader, tab))[0]).toMatchObject({ mentions: ways.length, entities: 1 });
  await tab.run(() => { for (const span of document.querySelectorAll('span')) span.removeAttribute('style'); });
  await soon(marked).toEqual(each('first'));
  expect((await mentionsOf(reader, tab)).length).toBe(2 * ways.length);
  await tab.run(() => { for (const span of document.querySelectorAll('span')) span.style.opacity = '0'; });
  await soon(marked).toEqual(each('second'));
});

test('row 33: names that objects are born with are only words', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-33', pageOf(`<p>__proto__ constructor toString hasOwnProperty valueOf prototype</p>${words}`)));
  await markOf(tab, 'Dmitry Peskov');
  expect((await mentionsOf(reader, tab)).map(({ surface }) => surface)).not.toContain('constructor');
  expect(await tab.runBeside(() => Object.keys(Object.prototype))).toEqual([]);
});

test('row 33: a message for "__proto__" is nobody\'s', async ({ tab, site, reader }) => {
  await tab.open(site.add('/row-33-b', pageOf(words)));
  await openCardOf(tab);
  const answer = await reader.inExtension(async (tabId: number) => {
    try {
      return await (globalThis as any).browser.tabs.sendMessage(tabId, { glossator: '__proto__', request: null }, { frameId: 0 }) ?? null;
    } catch {
      return null;
    }
  }, await tab.id());
  expect(answer).toBeNull();
});

const openCardOf = async (tab: Tab) => {
  await pointAt(tab, 'Dmitry Peskov');
  return openCard(tab);
};
