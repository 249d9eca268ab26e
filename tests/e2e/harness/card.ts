/** The open card as a reader has it before them, read out of its closed root. */
import { soon } from './test.ts';
import type { Tab } from './driver.ts';
import { bringToView, middle, type Mark } from './marks.ts';
import type { Box } from './picture.ts';

export interface QuotationView { readonly exact: string; readonly speaker: string; readonly caption: string }

export interface FactView {
  readonly id: string;
  readonly date: string;
  readonly status: string;
  readonly statement: string;
  readonly quotations: readonly QuotationView[];
  readonly sources: readonly { readonly text: string; readonly href: string; readonly rel: string }[];
  readonly answers: number;
}

export interface CardView {
  /** 'loading', 'ready' or 'failed'. */
  readonly state: string;
  readonly title: string;
  readonly recognition: string;
  readonly facts: readonly FactView[];
  readonly box: Box;
  readonly pinned: boolean;
  /** The element of the page that holds the card. */
  readonly parent: string;
  /** "CLOSE", "LINK Reuters" …: what has the focus inside the card; null when nothing there has. */
  readonly focused: string | null;
  readonly position: string;
}

/** null when no card is shown. */
export const cardIn = (tab: Tab): Promise<CardView | null> => tab.runBeside(lookAtCard);

/** Sent into the extension's world: stands alone. */
const lookAtCard = (): CardView | null => {
  type Opener = (element: Element) => ShadowRoot | null;
  const inChromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom?.openOrClosedShadowRoot;
  const host = [...document.querySelectorAll('[popover=manual]')].find((element) => element.matches(':popover-open') && element.namespaceURI?.endsWith('xhtml'));
  if (!host) return null;
  const root = inChromium ? inChromium(host) : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  const card = root?.querySelector('.card');
  if (!root || !card) return null;
  const text = (element: Element | null | undefined): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
  const { x, y, width, height } = card.getBoundingClientRect();
  const active = root.activeElement;
  return {
    state: card.getAttribute('data-state') ?? '',
    title: text(card.querySelector('h2')),
    recognition: text(card.querySelector('.recognition')),
    facts: [...card.querySelectorAll('.fact')].map((fact) => ({
      id: fact.getAttribute('data-fact') ?? '',
      date: text(fact.querySelector('.when')),
      status: text(fact.querySelector('.status')),
      statement: text(fact.querySelector('.statement')),
      quotations: [...fact.querySelectorAll('.quotation')].map((quotation) => ({
        exact: text(quotation.querySelector('blockquote')), speaker: text(quotation.querySelector('figcaption cite')), caption: text(quotation.querySelector('figcaption')),
      })),
      sources: [...fact.querySelectorAll('.source')].map((source) => {
        const link = source.querySelector('a');
        return { text: text(source), href: link?.getAttribute('href') ?? '', rel: link?.getAttribute('rel') ?? '' };
      }),
      answers: fact.querySelectorAll('.answers li').length,
    })),
    box: { x, y, width, height },
    pinned: card.querySelector('[aria-pressed]')?.getAttribute('aria-pressed') === 'true',
    parent: host.parentElement?.localName ?? '',
    focused: active && `${active.localName} ${active.getAttribute('aria-label') ?? text(active).slice(0, 40)}`.trim(),
    position: text(card.querySelector('.steps .number')),
  };
};

/** Where a part of the card stands, by a selector inside it; null when it is not there. */
export const partOfCard = (tab: Tab, selector: string): Promise<Box | null> => tab.runBeside((wanted) => {
  type Opener = (element: Element) => ShadowRoot | null;
  const inChromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom?.openOrClosedShadowRoot;
  for (const host of document.querySelectorAll('[popover=manual]')) {
    const root = inChromium ? inChromium(host) : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
    const part = root?.querySelector(wanted);
    if (!part) continue;
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}, selector);

/** Where a part of the card stands, by a selector inside it, once it is there and stands still. */
export async function partAtRest(tab: Tab, selector: string): Promise<Box> {
  let box: Box | null = null;
  await soon(async () => {
    const before = JSON.stringify(box);
    box = await partOfCard(tab, selector);
    return box !== null && box.width > 0 && JSON.stringify(box) === before;
  }, { message: `${selector} stands still`, intervals: [60] }).toBe(true);
  return box!;
}

/** A click on a part of the card, once it stands still. */
export const clickInCard = async (tab: Tab, selector: string): Promise<void> => tab.click(...middle(await partAtRest(tab, selector)));

/** Waits for a card whose facts are there. */
export async function openCard(tab: Tab): Promise<CardView> {
  let card: CardView | null = null;
  await soon(async () => {
    card = await cardIn(tab);
    return card?.state ?? 'none';
  }, { message: 'a card is open', intervals: [50, 100, 100, 250] }).toBe('ready');
  await soon(async () => {
    const before = card!.box;
    card = await cardIn(tab);
    return JSON.stringify(card?.box) === JSON.stringify(before);
  }, { message: 'the card has its place', intervals: [80] }).toBe(true);
  return card!;
}

export const noCard = (tab: Tab): Promise<void> => soon(() => cardIn(tab), { message: 'no card is open' }).toBeNull();

/** Points at words with the mouse and waits for their card. */
export async function pointAt(tab: Tab, words: Mark | string): Promise<CardView> {
  const [x, y] = middle(typeof words === 'string' ? await bringToView(tab, words) : words);
  await tab.move(x - 2, y - 1);
  await tab.move(x, y);
  return openCard(tab);
}
