import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { eventually } from '../eventually.ts';
import type { TextKey } from '../../components/index.ts';
import { pactCard, pactRecognition } from '../../components/gallery/facts.ts';
import { createCardSurface } from '../../entrypoints/content-card/card-surface.tsx';
import type { CardOpening, CardSurface } from '../../page/index.ts';
import type { Card } from '../../packs/index.ts';
import { english } from './in-root.tsx';

/** What the background was asked, for the test to answer. Hoisted, as the mocks are. */
const { OtherSideGone, asked } = vi.hoisted(() => ({
  OtherSideGone: class extends Error {},
  asked: [] as { type: string; request: unknown; answer: (reply: Card | string | null) => void; fail: (error: Error) => void }[],
}));

vi.mock('../../platform/index.ts', () => ({
  OtherSideGone, aliveProperty: '--glossator-alive',
  sendToBackground: (type: string, request: unknown) => new Promise((answer, fail) => asked.push({ type, request, answer, fail })),
  askPatiently: (type: string, request: unknown) => new Promise((answer, fail) => asked.push({ type, request, answer, fail })),
  isInPrivateWindow: () => false, mostCorrections: 500, namesOf: ({ surface }: { surface: string }) => [surface],
  watchSettings: async (heard: (settings: { theme: string }) => void) => heard({ theme: 'auto' }),
}));
vi.mock('../../entrypoints/shared/browser-texts.ts', async () => {
  const { english: texts } = await import('./in-root.tsx');
  return { browserTexts: () => texts };
});

const actions = { step: vi.fn<CardOpening['actions']['step']>(), pin: vi.fn<CardOpening['actions']['pin']>(), close: vi.fn<CardOpening['actions']['close']>(), corrected: vi.fn<CardOpening['actions']['corrected']>() };
const roots: ShadowRoot[] = [];
/** What the background puts into a page with the card's code: without it nothing is seen of the card. */
const alive = document.createElement('style');
alive.textContent = 'div[popover=manual]{--glossator-alive:visible}';
document.head.append(alive);
const attachShadow = Element.prototype.attachShadow;
let surface: CardSurface;

beforeEach(() => {
  asked.length = roots.length = 0;
  vi.clearAllMocks();
  // the root is closed: the test keeps what only content-card has
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  surface = createCardSurface();
});
afterEach(() => {
  surface.close();
  Element.prototype.attachShadow = attachShadow;
});

const opening = (changes: Partial<CardOpening> = {}): CardOpening => ({
  mention: { ...pactRecognition, start: 0, end: 19, entity: 'ev-pact', kind: 'event' }, together: ['lukashenko'],
  anchor: { rects: () => [new DOMRect(40, 40, 120, 18)], element: () => document.body },
  opener: 'pointer', lang: 'en', direction: 'ltr', darkPage: false, position: { n: 3, of: 14 }, pinned: false, actions, ...changes,
});
const inCard = <E extends HTMLElement = HTMLElement>(selector: string): E => roots[0]!.querySelector<E>(selector)!;
const button = (key: TextKey): HTMLElement => inCard(`[aria-label="${english.t(key)}"]`);
/** A real key on a button: no locator reaches into a closed root. */
const press = (element: HTMLElement): Promise<void> => {
  element.focus();
  return userEvent.keyboard('{Enter}');
};
const factsCame = () => eventually(() => expect(inCard('.card').dataset.state).toBe('ready'));
/** For what must not happen. */
const settled = () => new Promise((done) => setTimeout(done, 30));

test('nothing is in the page before the first card, and nothing after the last', async () => {
  expect(surface.host()).toBeNull();
  surface.open(opening());
  expect([surface.host()!.isConnected, surface.host()!.shadowRoot]).toEqual([true, null]);
  expect(surface.rect()!.width).toBeGreaterThan(0);
  surface.close();
  expect([surface.host()!.isConnected, surface.rect()]).toEqual([false, null]);
});

test('it shows itself at once and its facts when they arrive', async () => {
  surface.open(opening());
  expect(inCard('.card').dataset.state).toBe('loading');
  expect(asked[0]!.request).toEqual({ entity: 'ev-pact', together: ['lukashenko'] });
  asked[0]!.answer(pactCard);
  await eventually(() => expect([inCard('h2').textContent, inCard('output').textContent]).toEqual(['Non-aggression pact offer', 'Non-aggression pact offer: 2 facts']));
});

test('an answer that comes after another card was opened is dropped', async () => {
  surface.open(opening());
  surface.open(opening());
  asked[0]!.answer({ ...pactCard, entity: { ...pactCard.entity, label: 'too late' } });
  await settled();
  expect(inCard('.card').dataset.state).toBe('loading');
});

test('a failure is shown; an extension that is gone closes the card in silence', async () => {
  surface.open(opening());
  asked[0]!.fail(new Error('broken'));
  await eventually(() => expect(inCard('.card').dataset.state).toBe('failed'));
  surface.open(opening());
  asked[1]!.fail(new OtherSideGone());
  await eventually(() => expect(actions.close).toHaveBeenCalled());
  await settled();
  expect(actions.close).toHaveBeenCalledOnce();
  expect(surface.host()!.isConnected).toBe(false);
});

test('the keyboard brings the focus in, closing gives it back; the pointer leaves it where it is', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  surface.open(opening());
  expect(document.activeElement).toBe(field);
  surface.close();
  surface.open(opening({ opener: 'keyboard' }));
  expect([document.activeElement, roots[0]!.activeElement]).toEqual([surface.host(), inCard('.card')]);
  surface.close();
  expect(document.activeElement).toBe(field);
  field.remove();
});

test('it follows the page between light and dark', () => {
  surface.open(opening({ darkPage: true }));
  expect(inCard('.card').dataset.theme).toBe('dark');
  surface.open(opening());
  expect(inCard('.card').dataset.theme).toBe('light');
});

test('pin, step and close ask the page, which hears no click of it', async () => {
  const heard = vi.fn<() => void>();
  document.addEventListener('click', heard);
  surface.open(opening());
  await settled();
  await press(button('card_pin'));
  await press(button('card_next'));
  await press(button('card_close'));
  document.removeEventListener('click', heard);
  expect([actions.pin.mock.calls, actions.step.mock.calls, actions.close.mock.calls.length, heard.mock.calls.length]).toEqual([[[true]], [[1]], 1, 0]);
  expect(button('card_pin').getAttribute('aria-pressed')).toBe('true');
});

test('where the clipboard is barred, the older command copies, and the page neither sees nor changes it', async () => {
  const barred = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('barred', 'NotAllowedError'));
  const overheard = vi.fn<(event: Event) => void>();
  document.addEventListener('copy', overheard);
  // as content-marks does, which heard of the page's events before the page
  const first = new AbortController();
  window.addEventListener('copy', (event) => {
    if (surface.fill(event)) event.stopImmediatePropagation();
  }, { capture: true, signal: first.signal });
  surface.open(opening());
  asked[0]!.answer(pactCard);
  await factsCame();
  await press(inCard('.copy'));
  await eventually(() => expect(inCard('.formats button')).not.toBeNull());
  await press(inCard('.formats button'));
  await eventually(() => expect([inCard('output').textContent, overheard.mock.calls.length]).toEqual(['Copied as Plain text.', 0]));
  document.removeEventListener('copy', overheard);
  first.abort();
  barred.mockRestore();
});

/** The choice unfolded, and one of its buttons pressed with a key, which needs no wait. */
async function correct(scope: string): Promise<void> {
  surface.open(opening());
  asked[0]!.answer(pactCard);
  await factsCame();
  await press(inCard('.not-this'));
  await eventually(() => expect(inCard(`[data-scope=${scope}]`)).not.toBeNull());
  await press(inCard(`[data-scope=${scope}]`));
}

test('a correction is sent with the names it means; the notice takes the card\'s place and the focus; Undo brings both back', async () => {
  await correct('site');
  expect(asked[1]).toMatchObject({ type: 'correct', request: { entity: 'ev-pact', kind: 'event', label: 'Non-aggression pact offer', surface: 'non-aggression pact', names: ['non-aggression pact'], scope: 'site' } });
  expect(actions.corrected.mock.calls).toEqual([[true]]);
  asked[1]!.answer('c1');
  await eventually(() => expect(inCard('.corrected output')?.textContent).toBe('“non-aggression pact” does not mean Non-aggression pact offer On this site'));
  await eventually(() => expect(roots[0]!.activeElement).toBe(inCard('.undo')));
  await userEvent.keyboard('{Enter}');
  expect(asked[2]).toMatchObject({ type: 'undo-correction', request: { id: 'c1' } });
  asked[2]!.answer(null);
  await eventually(() => expect([inCard('h2')?.textContent, roots[0]!.activeElement === inCard('.card'), actions.corrected.mock.calls.at(-1)]).toEqual(['Non-aggression pact offer', true, [false]]));
});

test('where no more fit, or nothing answers, the card stays and says so', async () => {
  await correct('everywhere');
  asked[1]!.answer(null);
  await eventually(() => expect(inCard('footer output').textContent).toBe('No more than 500 corrections can be kept. Take some back first.'));
  await press(inCard('[data-scope=everywhere]'));
  asked[2]!.fail(new Error('broken'));
  await eventually(() => expect(inCard('footer output').textContent).toBe('That could not be kept. Try once more.'));
  expect(actions.corrected.mock.calls).toEqual([[true], [false], [true], [false]]);
});

test('what else the words could mean is named once it is known', async () => {
  const { mention } = opening();
  surface.open(opening({ mention: { ...mention, alternatives: [{ entity: 'other', certainty: 0.4 }] } }));
  asked[0]!.answer(pactCard);
  await eventually(() => expect(asked[1]?.request).toEqual({ entity: 'other', together: [] }));
  asked[1]!.answer({ ...pactCard, entity: { ...pactCard.entity, id: 'other', label: 'Another pact' } });
  await eventually(() => expect(inCard('.recognition').textContent).toContain('could also be Another pact'));
});
