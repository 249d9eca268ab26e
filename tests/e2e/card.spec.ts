/** The card in use: by pointer, finger and keyboard, where it stands and what it looks like. */
import { cardIn, clickInCard, noCard, openCard, pointAt } from './harness/card.ts';
import type { Tab } from './harness/driver.ts';
import { bringToView, marksIn, markOf, middle } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import type { Box } from './harness/picture.ts';
import { change, expect, soon, test } from './harness/test.ts';

/** Longer than the intent and the grace of the gestures together (ms). */
const aWhile = 800;
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const words = '<p>In Minsk, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p>';
const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('it opens for a pointer that rests on the words, not for one that passes', async ({ tab, site }) => {
  await tab.open(site.add('/passing', pageOf(words)));
  const [x, y] = middle(await markOf(tab, 'Dmitry Peskov'));
  await tab.move(x, y);
  await tab.move(x, y + 400);
  await wait(aWhile);
  expect(await cardIn(tab)).toBeNull();
  await pointAt(tab, 'Dmitry Peskov');
});

test('the pointer can go into it and stay; when it leaves, the card goes', async ({ tab, site }) => {
  await tab.open(site.add('/travel', pageOf(words)));
  const { box } = await pointAt(tab, 'Dmitry Peskov');
  const [fromX, fromY] = middle(await markOf(tab, 'Dmitry Peskov'));
  const [toX, toY] = middle(box);
  for (let step = 1; step <= 8; step++) {
    await tab.move(fromX + ((toX - fromX) * step) / 8, fromY + ((toY - fromY) * step) / 8);
    await wait(60);
  }
  await wait(aWhile);
  expect(await cardIn(tab)).not.toBeNull();
  await tab.move(box.x + box.width + 200, 20);
  await noCard(tab);
});

test('Escape closes it under a resting pointer, and only the next Escape is the page\'s', async ({ tab, site }) => {
  await tab.open(site.add('/escape', pageOf(`${words}<script>window.escapes = 0; addEventListener('keydown', (event) => { if (event.key === 'Escape') escapes++; }, true);</script>`)));
  await pointAt(tab, 'Dmitry Peskov');
  const escapes = () => tab.run(() => (window as unknown as { escapes: number }).escapes);
  await tab.press('Escape');
  await noCard(tab);
  expect(await escapes()).toBe(0);
  await wait(aWhile);
  expect(await cardIn(tab)).toBeNull();
  await tab.press('Escape');
  await soon(escapes).toBe(1);
});

test('a tap opens it; a tap on a linked name follows the link; a tap elsewhere closes it', async ({ tab, site }) => {
  await tab.open(site.file('links.html'));
  await tab.tap(...middle(await markOf(tab, 'Oleh Nikolenko')));
  expect((await openCard(tab)).title).toBe('Oleh Nikolenko');
  await tab.tap(20, 780);
  await noCard(tab);
  await tab.tap(...middle(await markOf(tab, 'Dmitry Peskov')));
  await soon(() => tab.run(() => location.hash)).toBe('#followed');
  await wait(aWhile);
  expect(await cardIn(tab)).toBeNull();
});

test('a click on a linked name follows the link too', async ({ tab, site }) => {
  await tab.open(site.file('links.html'));
  await pointAt(tab, 'Dmitry Peskov');
  await tab.click(...middle(await markOf(tab, 'Dmitry Peskov')));
  await soon(() => tab.run(() => location.hash)).toBe('#followed');
});

test('by keyboard: commands step and open, Tab goes through it in order, Escape gives the focus back', async ({ tab, site, reader }) => {
  await tab.open(site.add('/keyboard', pageOf(`<button id="before">A button of the page</button>${words}`)));
  await markOf(tab, 'Dmitry Peskov');
  await tab.run(() => document.getElementById('before')!.focus());
  await reader.command('next-mention', tab);
  expect((await openCard(tab)).title).toBe('Minsk');
  await reader.command('next-mention', tab);
  await soon(async () => (await cardIn(tab))?.title).toBe('Dmitry Peskov');
  const card = await openCard(tab);
  expect(card.focused).toMatch(/^dialog/);
  expect(card.position).toBe('2 of 4');
  const order: string[] = [];
  for (let i = 0; i < 4; i++) {
    await tab.press('Tab');
    order.push((await cardIn(tab))!.focused!.replace(/^a .*/, 'a link'));
  }
  expect(order.slice(0, 2)).toEqual(['button Keep open', 'button Close']);
  expect(order.slice(2).join()).toContain('section Facts');
  await reader.command('previous-mention', tab);
  await soon(async () => (await cardIn(tab))?.title).toBe('Minsk');
  await tab.press('Escape');
  await noCard(tab);
  await soon(() => tab.run(() => document.activeElement?.id)).toBe('before');
  await reader.command('open-card', tab);
  await openCard(tab);
});

test('the caret inside a name is enough for the command', async ({ tab, site, reader }) => {
  await tab.open(site.add('/caret', pageOf(words)));
  await markOf(tab, 'Oleh Nikolenko');
  await tab.run(() => {
    const text = document.querySelector('p')!.lastChild as Text;
    const at = text.data.indexOf('Nikolenko') + 3;
    getSelection()!.setBaseAndExtent(text, at, text, at);
  });
  await reader.command('open-card', tab);
  expect((await openCard(tab)).title).toBe('Oleh Nikolenko');
});

test('pinned, it stays when the pointer leaves, and its buttons lead on', async ({ tab, site }) => {
  await tab.open(site.add('/pinned', pageOf(words)));
  await pointAt(tab, 'Dmitry Peskov');
  await clickInCard(tab, '[aria-pressed]');
  await soon(async () => (await cardIn(tab))?.pinned).toBe(true);
  await tab.move(5, 5);
  await wait(aWhile);
  expect((await cardIn(tab))?.title).toBe('Dmitry Peskov');
  await clickInCard(tab, '.steps button:last-child');
  await soon(async () => (await cardIn(tab))?.title).toBe('Kremlin: no comment on the alleged pact');
  expect((await cardIn(tab))?.pinned).toBe(true);
  await tab.press('Escape');
  await noCard(tab);
});

test('copying says what was copied', async ({ tab, site }) => {
  await tab.open(site.add('/copy', pageOf(words)));
  await pointAt(tab, 'Dmitry Peskov');
  await clickInCard(tab, 'button.copy');
  await clickInCard(tab, '.formats button');
  await soon(() => tab.runBeside(() => {
    const host = document.querySelector('[popover=manual]')!;
    const open = (globalThis as any).chrome?.dom?.openOrClosedShadowRoot;
    return (open ? open(host) : (host as any).openOrClosedShadowRoot).querySelector('output').textContent as string;
  })).toBe('Copied as Plain text.');
});

for (const [width, height] of [[320, 560], [320, 320], [1000, 700]] as const) {
  test(`in a window of ${width} by ${height} px it stays inside and off the words`, async ({ tab, site }) => {
    await tab.resize(width, height);
    await tab.open(site.file('story.html'));
    await markOf(tab, 'Alexander Lukashenko');
    for (const name of ['Alexander Lukashenko', 'Dmitry Peskov', 'Deutsche Welle']) {
      await bringToView(tab, name);
      const card = await pointAt(tab, name);
      const mark = await markOf(tab, name);
      expect(card.box.x).toBeGreaterThanOrEqual(0);
      expect(card.box.y).toBeGreaterThanOrEqual(0);
      expect(card.box.x + card.box.width).toBeLessThanOrEqual(width);
      expect(card.box.y + card.box.height).toBeLessThanOrEqual(height);
      expect(overlap(card.box, mark), `${name}: ${JSON.stringify([card.box, mark])}`).toBe(false);
      await tab.press('Escape');
      await noCard(tab);
    }
  });
}

test('it goes with its words when the page scrolls', async ({ tab, site }) => {
  await tab.open(site.add('/scroll', pageOf(`<div style="height: 300px"></div>${words}<div style="height: 3000px"></div>`)));
  const before = await pointAt(tab, 'Dmitry Peskov');
  await tab.run(() => scrollBy({ top: 60, behavior: 'instant' }));
  await soon(async () => (await cardIn(tab))?.box.y).toBe(before.box.y - 60);
});

test('on a page written from right to left it begins at the right of the words', async ({ tab, site }) => {
  await tab.open(site.file('right-to-left.html'));
  const { box } = await pointAt(tab, 'Dmitry Peskov');
  const mark = await markOf(tab, 'Dmitry Peskov');
  expect(Math.abs(box.x + box.width - (mark.x + mark.width))).toBeLessThan(4);
});

/** A value of the card's own style. */
const styleOfCard = (tab: Tab, name: string): Promise<string> => tab.runBeside((wanted) => {
  const host = document.querySelector('[popover=manual]')!;
  const open = (globalThis as any).chrome?.dom?.openOrClosedShadowRoot;
  const card = (open ? open(host) : (host as any).openOrClosedShadowRoot).querySelector('.card') as Element;
  return getComputedStyle(card).getPropertyValue(wanted);
}, name);

test.describe('the reader\'s looks', () => {
  test.afterEach(({ tab }) => tab.look({}));

  test('dark', async ({ tab, site }) => {
    await tab.look({ dark: true });
    await tab.open(site.file('story.html'));
    const { box } = await pointAt(tab, 'Alexander Lukashenko');
    await soon(async () => (await tab.picture()).ground(box)).toBe('#1d1e20');
  });

  test('a dark page of a reader whose system is light', async ({ tab, site, reader }) => {
    await tab.open(site.add('/dark', pageOf(words, '<style>html { background: #111 !important; color: #ddd !important }</style>')));
    const { box } = await pointAt(tab, 'Dmitry Peskov');
    await soon(async () => (await tab.picture()).ground(box)).toBe('#1d1e20');
    await change(reader, { theme: 'light' });
    await soon(async () => (await tab.picture()).ground(box)).toBe('#fdfcf9');
  });

  test('forced colours', async ({ tab, site }) => {
    await tab.look({ forcedColours: true });
    await tab.open(site.file('story.html'));
    await soon(() => tab.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const { box } = await pointAt(tab, 'Alexander Lukashenko');
    const canvas = await tab.run(() => {
      const probe = document.createElement('canvas').getContext('2d')!;
      probe.fillStyle = getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)' ? 'Canvas' : getComputedStyle(document.documentElement).backgroundColor;
      return probe.fillStyle;
    });
    await soon(async () => (await tab.picture()).ground(box)).toBe(canvas);
    await soon(async () => (await tab.picture()).share(box, canvas), { message: 'and something stands on it' }).toBeLessThan(0.99);
    expect((await marksIn(tab)).length).toBeGreaterThan(0);
  });

  test('less motion', async ({ tab, site }) => {
    await tab.look({ reducedMotion: true });
    await tab.open(site.add('/still', pageOf(words)));
    await pointAt(tab, 'Dmitry Peskov');
    expect(await styleOfCard(tab, '--motion')).toBe('0ms');
  });
});
