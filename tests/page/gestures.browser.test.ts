import { expect, onTestFinished, test } from 'vitest';
import { watchGestures } from '../../page/gestures.ts';
import { eventually, inPage, later } from './in-page.ts';
import { copy, moveTo, press, tap } from './pointer.ts';

const text = '<div style="font: 20px/30px serif; padding: 100px"><p>In <b>Minsk</b> today</p><p><a href="#link">Kyiv</a> <button>Lukashenko</button></p></div>';

async function setUp(cardAt: DOMRect | null = null) {
  await moveTo(5, 5);
  const { session, surfaces, end } = inPage(text);
  const calls: string[] = [];
  const card = document.createElement('div');
  const gestures = watchGestures(document, () => session, {
    open: (mention, opener) => {
      calls.push(`open ${mention.surface} by ${opener}`);
      gestures.setOpen(mention, opener);
    },
    leave: () => void calls.push('leave'), close: () => void calls.push('close'), moved: () => void calls.push('moved'),
  }, end.signal, () => ({ host: () => card, rect: () => cardAt }));
  await eventually(() => expect(surfaces()).toHaveLength(3));
  await later(50);
  const middle = (index: number): [number, number] => {
    const { left, top, width, height } = session.rectsOf(session.mentions()[index]!)[0]!;
    return [left + width / 2, top + height / 2];
  };
  return { calls, card, gestures, session, middle, end };
}

test('a pointer that rests on a mention opens it; one that passes does not', async () => {
  const { calls, middle } = await setUp();
  const [x, y] = middle(0);
  await moveTo(x, y);
  await later(100);
  await moveTo(5, 5);
  await later(400);
  expect(calls).toEqual([]);
  await moveTo(x, y);
  await eventually(() => expect(calls).toEqual(['open Minsk by pointer']));
});

test('leaving waits a little, and not at all when the pointer goes over to the card', async () => {
  const { calls, middle } = await setUp(new DOMRect(50, 200, 300, 200));
  const [x, y] = middle(0);
  await moveTo(x, y);
  await eventually(() => expect(calls).toHaveLength(1));
  await moveTo(x, 180);
  await later(200);
  await moveTo(250, 300);
  await later(600);
  expect(calls).toHaveLength(1);
  await moveTo(400, 20);
  await later(150);
  await moveTo(250, 300);
  await later(500);
  expect(calls).toHaveLength(1);
  await moveTo(400, 20);
  await eventually(() => expect(calls.at(-1)).toBe('leave'));
});

test('no script of the page hears what is copied from the card; all else it hears', async () => {
  const { card } = await setUp();
  const heard: string[] = [];
  const end = new AbortController();
  onTestFinished(() => end.abort());
  // a script of the page comes later than document_start
  addEventListener('copy', (event) => heard.push((event.target as Element).id), { capture: true, signal: end.signal });
  document.documentElement.append(card);
  onTestFinished(() => card.remove());
  card.id = 'card';
  card.textContent = 'verbatim';
  const copyFrom = (element: Element): Promise<void> => {
    getSelection()!.selectAllChildren(element);
    return copy();
  };
  await copyFrom(card);
  await later(100);
  expect(heard).toEqual([]);
  const paragraph = document.querySelector('p')!;
  paragraph.id = 'page';
  await copyFrom(paragraph);
  await eventually(() => expect(heard).toHaveLength(1));
});

test('made-up events do nothing (row 11), nor do messages (row 12)', async () => {
  const { calls, middle } = await setUp();
  const [clientX, clientY] = middle(0);
  for (const [type, pointerType] of [['pointermove', 'mouse'], ['pointerover', 'mouse'], ['click', 'touch']] as const) {
    document.querySelector('b')!.dispatchEvent(new PointerEvent(type, { clientX, clientY, screenX: clientX, screenY: clientY, bubbles: true, composed: true, pointerType }));
  }
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  window.postMessage({ glossator: 'open-card', request: null }, '*');
  await later(500);
  expect(calls).toEqual([]);
});

test('a tap opens a mention, never one on a link or button, and a tap elsewhere leaves', async () => {
  const { calls, middle } = await setUp();
  const clicked: string[] = [];
  const note = (event: Event): void => {
    clicked.push((event.target as Element).localName);
    expect(event.defaultPrevented).toBe(false);
  };
  document.addEventListener('click', note);
  onTestFinished(() => {
    document.removeEventListener('click', note);
    history.replaceState(null, '', location.pathname + location.search);
  });
  await tap(...middle(1));
  await tap(...middle(2));
  await eventually(() => expect(clicked).toEqual(['a', 'button']));
  expect(calls).toEqual([]);
  await tap(...middle(0));
  await eventually(() => expect(calls).toEqual(['open Minsk by touch']));
  await tap(300, 600);
  await eventually(() => expect(calls.at(-1)).toBe('leave'));
});

test('Escape closes an open card without the page hearing it, and is the page\'s own otherwise', async () => {
  const { calls, gestures, session } = await setUp();
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
  window.addEventListener('keydown', hear, true);
  onTestFinished(() => window.removeEventListener('keydown', hear, true));
  await press('Escape');
  expect(heard).toEqual(['Escape']);
  gestures.setOpen(session.mentions()[0]!, 'keyboard');
  await press('Escape');
  expect(heard).toEqual(['Escape']);
  expect(calls).toEqual(['close']);
});

test('a card opened by keyboard stays while the pointer moves elsewhere; scrolling moves it once a frame', async () => {
  const { calls, gestures, session } = await setUp();
  gestures.setOpen(session.mentions()[0]!, 'keyboard');
  await moveTo(300, 600);
  await moveTo(310, 610);
  await later(600);
  expect(calls).toEqual([]);
  for (let i = 0; i < 5; i++) window.dispatchEvent(new Event('scroll'));
  await later(100);
  expect(calls).toEqual(['moved']);
});

test('nothing is heard after the end', async () => {
  const { calls, middle, end } = await setUp();
  const place = middle(0);
  end.abort();
  await moveTo(...place);
  await later(400);
  expect(calls).toEqual([]);
});
