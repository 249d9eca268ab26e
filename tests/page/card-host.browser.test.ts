import { describe, expect, onTestFinished, test } from 'vitest';
import { createCardHost, type CardHost } from '../../page/card-host.ts';
import type { CardAnchor } from '../../page/card-surface.ts';
import { eventually, later } from './in-page.ts';
import { moveTo } from './pointer.ts';

function setUp(markup: string): { card: CardHost; anchor: CardAnchor; covered: () => number; changed: () => number; words: Element } {
  const body = document.querySelector('body')!;
  body.innerHTML = markup;
  const end = new AbortController();
  onTestFinished(() => {
    end.abort();
    body.innerHTML = '';
    document.documentElement.removeAttribute('style');
    document.documentElement.dir = '';
    expect(document.documentElement.lastElementChild).toBe(body);
  });
  let covered = 0, changed = 0;
  const card = createCardHost(document, '', () => covered++, () => changed++, end.signal)!;
  card.draw(() => { card.box.innerHTML = '<div style="width: 300px; height: 150px; background: rgb(1, 2, 3)">card</div>'; });
  const words = document.querySelector('#w')!;
  return { card, words, anchor: { rects: () => [...words.getClientRects()], element: () => words }, covered: () => covered, changed: () => changed };
}
const at = (style: string): string => `<span id=w style="position: absolute; font: 16px serif; ${style}">Minsk</span>`;

describe('places the card', () => {
  test.each([
    ['below', 'left: 50px; top: 50px'], ['above when there is no room below', 'left: 50px; bottom: 10px'], ['inside at the right edge', 'right: 0; top: 50px'],
    ['inside at the left edge', 'left: -10px; top: 50px'],
  ])('%s, beside the words and inside the viewport', async (_, style) => {
    const { card, anchor, words } = setUp(at(style));
    card.show(anchor);
    await later(50);
    const box = card.box.getBoundingClientRect(), word = words.getBoundingClientRect();
    expect(box.width).toBe(300);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(box.bottom <= word.top || box.top >= word.bottom).toBe(true);
  });

  test('at the right end of the words where the page reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { card, anchor, words } = setUp('<p style="padding-right: 100px"><span id=w>מינסק</span></p>');
    card.show(anchor, 'rtl');
    await later(50);
    expect(card.box.getBoundingClientRect().right).toBeCloseTo(words.getBoundingClientRect().right, -1);
  });

  test('and moves with the words', async () => {
    const { card, anchor, words } = setUp(at('left: 50px; top: 50px'));
    card.show(anchor);
    await later(50);
    const before = card.box.getBoundingClientRect().top;
    (words as HTMLElement).style.top = '90px';
    card.reposition();
    await later(50);
    expect(card.box.getBoundingClientRect().top - before).toBe(40);
  });
});

describe('holds against the page', () => {
  test('closed root, in the page only while shown, focus given back', async () => {
    const { card, anchor } = setUp(`<input>${at('left: 50px; top: 50px')}`);
    const before = document.documentElement.outerHTML;
    expect(card.host.isConnected).toBe(false);
    document.querySelector('input')!.focus();
    card.show(anchor);
    expect(card.host.shadowRoot).toBeNull();
    card.draw(() => { card.box.innerHTML = '<button>x</button>'; });
    card.box.querySelector('button')!.focus();
    card.hide();
    expect(document.activeElement?.localName).toBe('input');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('styles of every kind (rows 5, 6)', async () => {
    const { card, anchor } = setUp(`<style>div, div * , html > * { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; direction: rtl !important }
      @keyframes gone { to { opacity: 0; transform: translate(-9999px) } } html > div { animation: gone 1ms forwards !important }</style>${at('left: 50px; top: 50px; display: inline !important; visibility: visible !important')}`);
    card.show(anchor);
    card.host.setAttribute('style', 'display: none !important; opacity: 0 !important; left: -5000px !important; width: 10px !important; clip-path: inset(50%) !important; pointer-events: none !important');
    document.documentElement.style.cssText = 'opacity: 0; transform: translateX(3000px); clip-path: circle(1px)';
    await later(80);
    card.reposition();
    await later(80);
    const { left, top } = card.box.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(card.host);
    const style = getComputedStyle(card.host);
    expect([style.opacity, style.visibility, style.display, style.direction, style.transform]).toEqual(['1', 'visible', 'block', 'ltr', 'none']);
  });

  test('patched methods and shadowed names (rows 4, 15)', async () => {
    const { card, anchor } = setUp(`<form id=f>${at('left: 50px; top: 50px')}<input name=parentNode><input name=matches></form><img name=documentElement><img name=body>`);
    card.show(anchor);
    await later(50);
    expect(card.host.parentNode?.nodeName).toBe('HTML');
    expect(card.box.getBoundingClientRect().width).toBe(300);
  });

  test('inside the page\'s modal dialog (row 8)', async () => {
    const { card, anchor } = setUp(`<dialog style="width: 80%; height: 80%">${at('left: 50px; top: 50px')}</dialog>`);
    document.querySelector('dialog')!.showModal();
    card.show(anchor);
    expect(card.host.parentElement?.localName).toBe('dialog');
    await later(50);
    const { left, top } = card.box.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(card.host);
  });

  test('told when a later popover covers it (row 7), a modal opens, or the page takes it out', async () => {
    const { card, anchor, covered } = setUp(`${at('left: 50px; top: 50px')}<div id=far popover style="inset: auto 0 0 auto; margin: 0">x</div>
      <div id=near popover style="width: 90vw; height: 90vh">x</div><dialog>x</dialog>`);
    card.show(anchor);
    await later(50);
    document.querySelector<HTMLElement>('#far')!.showPopover();
    await later(50);
    expect(covered()).toBe(0);
    document.querySelector<HTMLElement>('#near')!.showPopover();
    await eventually(() => expect(covered()).toBe(1));
    document.querySelector('dialog')!.showModal();
    await eventually(() => expect(covered()).toBe(2));
    card.host.hidePopover();
    await eventually(() => expect(covered()).toBe(3));
    card.host.remove();
    await eventually(() => expect(covered()).toBe(4));
  });

  test('told before a hand does anything when a popover that opened elsewhere was moved over it', async () => {
    const { card, anchor, covered } = setUp(`${at('left: 50px; top: 50px')}<div id=far popover style="inset: auto 0 0 auto; margin: 0; pointer-events: none">x</div>`);
    card.show(anchor);
    await later(50);
    const far = document.querySelector<HTMLElement>('#far')!;
    far.showPopover();
    await later(50);
    await moveTo(60, 100);
    expect(covered()).toBe(0);
    far.style.cssText += 'inset: 0; width: 100vw; height: 100vh';
    await moveTo(61, 101);
    await eventually(() => expect(covered()).toBeGreaterThan(0));
  });

  test('told when the page moves it out of the top layer', async () => {
    const { card, anchor, covered } = setUp(at('left: 50px; top: 50px'));
    card.show(anchor);
    document.querySelector('body')!.append(card.host);
    await eventually(() => expect(covered()).toBe(1));
  });

  test('told before a hand does anything when the page took all around it out and put it back', async () => {
    const { card, anchor, covered } = setUp(at('left: 50px; top: 50px'));
    card.show(anchor);
    const root = document.documentElement;
    root.remove();
    document.append(root);
    await moveTo(60, 100);
    await eventually(() => expect(covered()).toBeGreaterThan(0));
  });

  test.each<[string, (inner: HTMLElement) => void]>([
    ['a word', (inner) => { inner.firstChild!.nodeValue = 'another'; }], ['a style', (inner) => { inner.style.color = 'red'; }],
    ['a node', (inner) => { inner.append('more'); }], ['everything', (inner) => { inner.remove(); }],
    ['a sheet', (inner) => { inner.getRootNode().appendChild(document.createElement('style')); }],
  ])('told at once when anybody else changes %s in it, and then draws nothing', async (_, change) => {
    const { card, anchor, changed } = setUp(at('left: 50px; top: 50px'));
    card.show(anchor);
    await later(50);
    card.reposition();
    card.draw(() => card.box.firstElementChild!.setAttribute('lang', 'en'));
    await later(50);
    expect(changed()).toBe(0);
    change(card.box.firstElementChild as HTMLElement);
    let isDrawn = false;
    card.draw(() => { isDrawn = true; });
    expect([changed(), isDrawn]).toEqual([1, false]);
    await later(0);
    expect(changed()).toBe(1);
  });

  test('told without being asked', async () => {
    const { card, anchor, changed } = setUp(at('left: 50px; top: 50px'));
    card.show(anchor);
    card.box.firstElementChild!.textContent = 'another';
    await Promise.resolve();
    expect(changed()).toBe(1);
  });

  test('the focus goes back to a form with a field named focus', async () => {
    const { card, anchor } = setUp(`<form tabindex=0><input name=focus></form>${at('left: 50px; top: 50px')}`);
    HTMLElement.prototype.focus.call(document.querySelector('form')!);
    card.show(anchor);
    card.draw(() => { card.box.innerHTML = '<button>x</button>'; });
    card.box.querySelector('button')!.focus();
    card.hide();
    expect(document.activeElement?.localName).toBe('form');
  });

  test('no card in a drawing, and no exception (row 18)', () => {
    const drawing = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    expect(createCardHost(drawing, '', () => {}, () => {}, new AbortController().signal)).toBeNull();
  });
});
