/** What a person uses to use a page, a surface of the extension or the card on a page: the mouse, a finger, or keys alone. */
import { cardIn, openCard, pointAt, type CardView } from './card.ts';
import type { Tab } from './driver.ts';
import { markOf, middle } from './marks.ts';
import type { Box } from './picture.ts';
import { expect, soon } from './test.ts';

/** Something that can be used: the first one in sight or out of it that a selector finds and whose text, title or name begins with some words. */
interface Thing {
  readonly selector: string;
  readonly words: string;
  /** In the card's closed root, not in the document. */
  readonly inCard: boolean;
}

export interface Hand {
  readonly name: 'pointer' | 'touch' | 'keys';
  /** Scrolls to it where need be, and uses it. */
  use(tab: Tab, selector: string, words?: string): Promise<void>;
}

/** A hand that finds words on a page and what stands in their card. */
export interface PointingHand extends Hand {
  readonly name: 'pointer' | 'touch';
  /** Opens the card of words that are marked. */
  openCard(tab: Tab, words: string): Promise<CardView>;
  useInCard(tab: Tab, selector: string, words?: string): Promise<void>;
  /** On a place of the page where nothing is. */
  away(tab: Tab): Promise<void>;
}

interface Spot extends Box {
  /** Its middle is in the window, and nothing lies over it. */
  readonly isInSight: boolean;
  readonly windowHeight: number;
  readonly focus: 'here' | 'beside' | 'before' | 'after';
  readonly answersTo: 'Enter' | ' ' | null;
}

/** Sent into a page or beside it: stands alone. */
const look = ({ selector, words, inCard }: Thing): Spot | null => {
  type Opener = (element: Element) => ShadowRoot | null;
  const inChromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom?.openOrClosedShadowRoot;
  const host = inCard ? [...document.querySelectorAll('[popover=manual]')].find((element) => element.matches(':popover-open')) : null;
  const root: Document | ShadowRoot | null | undefined = inCard ? host && (inChromium ? inChromium(host) : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot) : document;
  const begins = (text: string | null): boolean => (text ?? '').trim().replace(/\s+/g, ' ').startsWith(words);
  const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) => one.checkVisibility() && (begins(one.textContent) || begins(one.title) || begins(one.getAttribute('aria-label'))));
  if (!root || !found) return null;
  const { x, y, width, height } = found.getClientRects()[0] ?? new DOMRect();
  const over = root.elementFromPoint(x + width / 2, y + height / 2);
  const target = found.matches('label') ? found.querySelector('input') ?? found : found;
  const active = root.activeElement ?? document.body;
  const groupOf = (one: Element): unknown => (one.matches('[role=tab]') ? one.closest('[role=tablist]') : one.matches('[type=radio]') ? (one as HTMLInputElement).name : one);
  return {
    x, y, width, height, windowHeight: innerHeight, isInSight: over !== null && found.contains(over),
    focus: active === target ? 'here' : groupOf(active) === groupOf(target) ? 'beside' : active === document.body || active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after',
    answersTo: target.matches('[type=checkbox]') ? ' ' : target.matches('[type=radio], [role=tab]') ? null : 'Enter',
  };
};

const lookAt = (tab: Tab, thing: Thing): Promise<Spot | null> => (thing.inCard ? tab.runBeside(look, thing) : tab.run(look, thing));
const nameOf = ({ selector, words }: Thing): string => `${selector} "${words}"`;

/** Where it stands, once it stands still. */
async function stillAt(tab: Tab, thing: Thing): Promise<Spot> {
  let spot: Spot | null = null;
  await soon(async () => {
    const before: Spot | null = spot;
    spot = await lookAt(tab, thing);
    return spot !== null && before !== null && spot.x === before.x && spot.y === before.y;
  }, { message: `${nameOf(thing)} is there and stands still`, intervals: [60] }).toBe(true);
  return spot!;
}

/** The middle of the thing, after as much scrolling as it takes to see it. */
async function inSight(tab: Tab, thing: Thing, scroll: 'wheel' | 'swipe'): Promise<[x: number, y: number]> {
  let spot = await stillAt(tab, thing);
  for (let times = 0; times < 20 && !spot.isInSight; times++) {
    const [x, y] = middle(spot);
    const card = thing.inCard ? (await cardIn(tab))!.box : null;
    const [from, to] = card ? [card.y, card.y + card.height] : [0, spot.windowHeight];
    const by = y - (from + to) / 2;
    // a wheel turns as far as one likes, a finger has no more room than the window or the card
    const most = scroll === 'wheel' ? Infinity : (to - from) * .4;
    await tab[scroll](x, (from + to) / 2, Math.round(Math.max(-most, Math.min(most, by))));
    spot = await stillAt(tab, thing);
  }
  expect(spot.isInSight, `${nameOf(thing)} is in sight and nothing lies over it`).toBe(true);
  return middle(spot);
}

function pointing(name: PointingHand['name'], press: 'click' | 'tap', scroll: 'wheel' | 'swipe', toCard: (tab: Tab, words: string) => Promise<CardView>): PointingHand {
  const use = async (tab: Tab, thing: Thing): Promise<void> => {
    await tab.show();
    await tab[press](...await inSight(tab, thing, scroll));
  };
  return {
    name,
    use: (tab, selector, words = '') => use(tab, { selector, words, inCard: false }),
    useInCard: (tab, selector, words = '') => use(tab, { selector, words, inCard: true }),
    openCard: toCard,
    away: (tab) => (press === 'tap' ? tab.tap(20, 780) : tab.move(20, 780)),
  };
}

export const pointer: PointingHand = pointing('pointer', 'click', 'wheel', pointAt);

export const finger: PointingHand = pointing('touch', 'tap', 'swipe', async (tab, words) => {
  await tab.tap(...middle(await markOf(tab, words)));
  return openCard(tab);
});

/** More presses than any list of the tests needs. */
const mostPresses = 250;

/** Tab and Shift+Tab to it, arrows inside a group; then the key to which it answers. */
export const keys: Hand = {
  name: 'keys',
  async use(tab, selector, words = '') {
    const thing = { selector, words, inCard: false };
    await tab.show();
    let spot = await stillAt(tab, thing);
    for (let presses = 0; presses < mostPresses && spot.focus !== 'here'; presses++) {
      await tab.press({ beside: 'ArrowRight', before: 'Tab', after: 'Shift+Tab' }[spot.focus]);
      spot = (await lookAt(tab, thing))!;
    }
    expect(spot.focus, `the focus is on ${nameOf(thing)}`).toBe('here');
    if (spot.answersTo) await tab.press(spot.answersTo);
  },
};

/** What the elements say that a selector finds and that can be seen, by document order. */
export const seen = (tab: Tab, selector: string): Promise<readonly string[]> => tab.run((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)]
  .filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => (one.innerText ?? one.textContent ?? '').trim().replace(/\s+/g, ' ')), selector);

/** The text of one part of the open card; '' while it is not there. */
export const saidInCard = (tab: Tab, selector: string): Promise<string> => tab.runBeside((wanted) => {
  type Opener = (element: Element) => ShadowRoot | null;
  const inChromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom?.openOrClosedShadowRoot;
  const host = [...document.querySelectorAll('[popover=manual]')].find((element) => element.matches(':popover-open'));
  const root = host && (inChromium ? inChromium(host) : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot);
  return (root?.querySelector(wanted)?.textContent ?? '').trim().replace(/\s+/g, ' ');
}, selector);
