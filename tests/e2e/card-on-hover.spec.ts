/** WCAG 2.2, success criterion 1.4.13, point by point: content on hover or focus is dismissible, hoverable and persistent. With real input. */
import { cardIn, clickInCard, noCard, openCard, pointAt } from './harness/card.ts';
import type { Tab } from './harness/driver.ts';
import { markOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { expect, soon, test } from './harness/test.ts';

/** Longer than any delay of the gestures (ms). */
const aWhile = 800;
/** Longer than anybody waits for a tooltip to give up by itself (ms). */
const longWhile = 6_000;
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const page = pageOf(`<p><input id="field" value="typing here"></p>
<p id="words">Asked on Tuesday, <b>Dmitry Peskov</b> had no comment, and Oleh Nikolenko answered later that day.</p><p style="height: 1400px"></p>`);
const focusIn = (tab: Tab): Promise<string> => tab.run(() => document.activeElement?.id ?? '');

test('dismissible: Escape takes it away while pointer and focus stay where they are, and it does not come back by itself', async ({ tab, site }) => {
  await tab.open(site.add('/dismissible', page));
  await markOf(tab, 'Dmitry Peskov');
  await tab.run(() => {
    const field = document.querySelector<HTMLInputElement>('#field')!;
    field.focus();
    field.setSelectionRange(3, 3);
    Object.assign(window, { moves: 0 });
    addEventListener('mousemove', () => { (window as unknown as { moves: number }).moves++; }, true);
  });
  await pointAt(tab, 'Dmitry Peskov');
  expect(await focusIn(tab), 'opening took no focus').toBe('field');
  const moves = () => tab.run(() => (window as unknown as { moves: number }).moves);
  const before = await moves();
  await tab.press('Escape');
  await noCard(tab);
  expect(await moves(), 'the pointer did not move').toBe(before);
  expect(await tab.run(() => { const field = document.querySelector<HTMLInputElement>('#field')!; return [document.activeElement?.id, field.value, field.selectionStart]; })).toEqual(['field', 'typing here', 3]);
  await wait(aWhile);
  expect(await cardIn(tab), 'the pointer still rests on the words').toBeNull();
});

test('dismissible: its own button and Escape inside it do the same, and it covers no word that it is about', async ({ tab, site }) => {
  await tab.open(site.add('/close', page));
  const { box } = await pointAt(tab, 'Dmitry Peskov');
  const mark = await markOf(tab, 'Dmitry Peskov');
  expect(mark.y + mark.height <= box.y || box.y + box.height <= mark.y, 'above or below the words').toBe(true);
  await clickInCard(tab, '.tools button:last-child');
  await noCard(tab);
  await tab.move(20, 780);
  await pointAt(tab, 'Dmitry Peskov');
  await clickInCard(tab, '.tools button:first-child');
  await soon(async () => (await cardIn(tab))?.pinned).toBe(true);
  await tab.press('Escape');
  await noCard(tab);
});

test('hoverable: the pointer can go over to it slowly, stop on the way, stay on it and scroll in it', async ({ tab, site }) => {
  await tab.open(site.add('/hoverable', page));
  const { box } = await pointAt(tab, 'Dmitry Peskov');
  const mark = await markOf(tab, 'Dmitry Peskov');
  const isBelow = box.y >= mark.y + mark.height;
  const from = mark.y + mark.height / 2, to = isBelow ? box.y + 40 : box.y + box.height - 40;
  const x = Math.min(Math.max(mark.x + mark.width / 2, box.x + 30), box.x + box.width - 30);
  for (let step = 1; step <= 6; step++) {
    await tab.move(x, from + ((to - from) * step) / 6);
    await wait(90);
    expect(await cardIn(tab), `on the way, ${step} of 6`).not.toBeNull();
  }
  await wait(aWhile);
  await tab.wheel(box.x + box.width / 2, box.y + box.height / 2, 60);
  await wait(aWhile);
  expect((await cardIn(tab))?.title).toBe('Dmitry Peskov');
  expect(await tab.run(() => scrollY), 'scrolling in it does not scroll the page').toBe(0);
  await tab.move(box.x + 40, box.y + 24);
  await wait(aWhile);
  expect(await cardIn(tab), 'every part of it holds it open').not.toBeNull();
});

test('persistent: it stays for as long as the pointer rests, whatever the time, and goes when the pointer has left words and card', async ({ tab, site }) => {
  await tab.open(site.add('/persistent', page));
  const { box } = await pointAt(tab, 'Dmitry Peskov');
  await wait(longWhile);
  expect((await cardIn(tab))?.box, 'no clock takes it away').toEqual(box);
  await tab.move(Math.min(980, box.x + box.width + 200), 780);
  await noCard(tab);
});

test('persistent: pinned, it stays though pointer and focus go elsewhere, until it is dismissed', async ({ tab, site }) => {
  await tab.open(site.add('/pinned', page));
  await pointAt(tab, 'Dmitry Peskov');
  await clickInCard(tab, '.tools button:first-child');
  await soon(async () => (await cardIn(tab))?.pinned).toBe(true);
  await tab.move(20, 780);
  await tab.run(() => document.getElementById('field')!.focus());
  await wait(2 * aWhile);
  expect((await openCard(tab)).pinned).toBe(true);
  await tab.press('Escape');
  await noCard(tab);
});

test('persistent until it is no longer valid: when its words leave the page, it goes', async ({ tab, site }) => {
  await tab.open(site.add('/invalid', page));
  await pointAt(tab, 'Dmitry Peskov');
  await tab.run(() => { document.getElementById('words')!.textContent = 'The paragraph was taken back.'; });
  await noCard(tab);
});

test('opened from the keyboard, it is dismissed by Escape and gives the focus back to where it was', async ({ tab, site, reader }) => {
  await tab.open(site.add('/focus', page));
  await markOf(tab, 'Dmitry Peskov');
  await tab.run(() => document.getElementById('field')!.focus());
  await reader.command('next-mention', tab);
  await openCard(tab);
  await wait(aWhile);
  expect(await cardIn(tab)).not.toBeNull();
  await tab.press('Escape');
  await noCard(tab);
  await soon(() => focusIn(tab)).toBe('field');
});
