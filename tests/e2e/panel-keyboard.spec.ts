/** The panel is the full route for keyboard and screen readers: everything in it is reached by keys, shows that it is reached, and does all that the card can. */
import { pointAt } from './harness/card.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { markOf } from './harness/marks.ts';
import { expect, soon, test } from './harness/test.ts';

test.describe.configure({ timeout: 90_000 });

const tabs = ['mentions', 'timeline', 'quotations', 'export'] as const;

async function openPanel(tab: Tab, reader: Reader, address: string): Promise<Tab> {
  await tab.open(address);
  await markOf(tab, 'Alexander Lukashenko');
  const panel = await reader.openOwn(`sidepanel.html?tab=${await tab.id()}`);
  await panel.resize(380, 900);
  await soon(() => panel.run(() => document.querySelectorAll('.mention').length), { message: 'the mentions are listed' }).toBeGreaterThan(5);
  await atRest(panel);
  return panel;
}

/** Until the list has grown whole. */
async function atRest(panel: Tab): Promise<void> {
  let before = -1;
  await soon(async () => {
    const now = await panel.run(() => document.querySelectorAll('*').length);
    const same = now === before;
    before = now;
    return same;
  }, { intervals: [200] }).toBe(true);
}

/** Everything that can be used with the pointer now, by name; each gets a number that says whether the focus was on it. */
const collect = (): string[] => {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="tab"]')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
  all.forEach((element, index) => { element.dataset['wanted'] = String(index); });
  return all.map((element) => `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}`);
};

/** What has the focus, and whether it can be seen to have it. */
const focused = (): { wanted: number[]; name: string; tab: boolean; seen: boolean } => {
  const element = document.activeElement as HTMLElement;
  const ringed = [element, element.closest('label')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom } = element.getBoundingClientRect();
  return {
    wanted: [element, ...(element.matches('input[type="radio"]') ? document.querySelectorAll<HTMLElement>(`input[name="${CSS.escape((element as HTMLInputElement).name)}"]`) : [])].flatMap((one) => (one.dataset['wanted'] ? [Number(one.dataset['wanted'])] : [])),
    name: `${element.localName}.${element.className}`, tab: element.matches('[role="tab"]'),
    seen: element === document.body || element.localName === 'html' || (ringed && bottom > 0 && top < innerHeight),
  };
};

interface Walked { readonly missed: readonly string[]; readonly unseen: readonly string[]; readonly steps: number }

/** Goes through everything with Tab, and with the arrows inside tab lists; a radio group is one stop of Tab, and its arrows have a test of their own. */
async function walk(panel: Tab): Promise<Walked> {
  const wanted = await panel.run(collect);
  const reached = new Set<number>();
  const unseen: string[] = [];
  const note = async () => {
    const now = await panel.run(focused);
    for (const number of now.wanted) reached.add(number);
    if (!now.seen) unseen.push(now.name);
    return now;
  };
  let steps = 0;
  const go = async (key: string, isThere: (now: { readonly tab: boolean }) => boolean): Promise<void> => {
    for (let now = { tab: false }; !isThere(now) && steps < 4 * wanted.length; steps++) {
      await panel.press(key);
      now = await note();
    }
  };
  // back to the first stop and on to the last: no step leaves the page for the browser's own bars, from which a driver's keys do not come back
  await go('Shift+Tab', () => reached.has(0));
  await go('Tab', () => reached.has(wanted.length - 1));
  // the tab list last, and round to where it stood: its arrows put something else below it
  if (reached.size < wanted.length) {
    await go('Shift+Tab', ({ tab }) => tab);
    for (let n = 0; n < tabs.length; n++) {
      await panel.press('ArrowRight');
      await note();
    }
  }
  return { missed: wanted.filter((_, index) => !reached.has(index)), unseen, steps };
}

for (const name of tabs) {
  test(`everything in "${name}" is reached by keys, and one sees where one is`, async ({ tab, site, reader }) => {
    const panel = await openPanel(tab, reader, site.file('story.html'));
    // by keys there, too: the tab list is one stop, arrows choose
    await soon(async () => {
      await panel.press('Tab');
      return (await panel.run(focused)).tab;
    }).toBe(true);
    const chosen = () => panel.run(() => document.querySelector('[role="tabpanel"]')?.getAttribute('data-chosen'));
    for (const next of tabs.slice(1, tabs.indexOf(name) + 1)) {
      await panel.press('ArrowRight');
      await soon(chosen).toBe(next);
    }
    await soon(chosen).toBe(name);
    await atRest(panel);
    const { missed, unseen, steps } = await walk(panel);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    expect(steps).toBeGreaterThan(4);
    await panel.close();
  });
}

/** Whatever can be done in a card, besides following its links. */
const actions = '.tools button, footer button, footer input, .more';

test('whatever a card on the page offers, the panel does: by keys alone', async ({ tab, site, reader }) => {
  const panel = await openPanel(tab, reader, site.file('story.html'));
  await tab.show();
  const title = (await pointAt(tab, 'Dmitry Peskov')).title;
  const onPage = await tab.runBeside((source) => {
    type Opener = (element: Element) => ShadowRoot | null;
    const inChromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom?.openOrClosedShadowRoot;
    const names: string[] = [];
    for (const host of document.querySelectorAll('[popover=manual]')) {
      const root = inChromium ? inChromium(host) : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
      const parts = root?.querySelectorAll<HTMLElement>(source) ?? [];
      for (const part of parts) names.push((part.getAttribute('aria-label') ?? (part.closest('label') ?? part).textContent ?? '').trim().replace(/\s+/g, ' '));
    }
    return names;
  }, actions);
  expect(onPage.length).toBeGreaterThan(8);
  await tab.press('Escape');

  await panel.show();
  // a key first: a browser that has seen none may take a script's focus for a pointer's, and draw no ring
  await panel.press('Tab');
  await panel.run((wanted) => {
    const group = [...document.querySelectorAll('.group')].find((one) => one.querySelector('h2')?.textContent?.includes(wanted));
    group!.querySelector<HTMLElement>('[data-facts]')!.focus();
  }, title);
  await panel.press('Enter');
  await soon(() => panel.run(() => document.querySelector('.reading .card h2')?.textContent)).toBe(title);
  const inPanel = () => panel.run((source) => [...document.querySelector('.reading .card')!.querySelectorAll<HTMLElement>(source)]
    .map((part) => (part.getAttribute('aria-label') ?? (part.closest('label') ?? part).textContent ?? '').trim().replace(/\s+/g, ' ')), actions);
  // "Keep open" is what the panel does by itself; it is the panel that would be opened
  await soon(async () => {
    const there = await inPanel();
    return onPage.filter((name) => !there.includes(name)).toSorted();
  }).toEqual(['Keep open', 'Open panel']);

  // what is folded opens by keys, and everything in it is reached
  for (const fold of ['.copy', '.not-this']) {
    await panel.run((selector) => document.querySelector<HTMLElement>(`.reading .card ${selector}`)!.focus(), fold);
    await panel.press('Enter');
    await soon(() => panel.run((selector) => document.querySelector(`.reading .card ${selector}`)!.getAttribute('aria-expanded'), fold)).toBe('true');
    const { missed, unseen } = await walk(panel);
    expect({ fold, missed, unseen }).toEqual({ fold, missed: [], unseen: [] });
  }
  await panel.press('Escape');
  await soon(() => panel.run(() => document.querySelector('.reading'))).toBeNull();
  await soon(() => panel.run(() => document.activeElement?.hasAttribute('data-facts')), { message: 'the focus is back in the list' }).toBe(true);
  await panel.close();
});

test('the order of the list is chosen by arrows', async ({ tab, site, reader }) => {
  const panel = await openPanel(tab, reader, site.file('story.html'));
  await panel.run(() => document.querySelector<HTMLElement>('.order input:checked')!.focus());
  await panel.press('ArrowRight');
  await soon(() => panel.run(() => document.querySelectorAll('.flat .mention').length)).toBeGreaterThan(5);
  await panel.press('ArrowLeft');
  await soon(() => panel.run(() => document.querySelectorAll('.group .mention').length)).toBeGreaterThan(5);
  await panel.close();
});

test('the page follows: Enter on a sentence leads there, and the arrows go from mention to mention', async ({ tab, site, reader }) => {
  const panel = await openPanel(tab, reader, site.file('story.html'));
  await panel.run(() => document.querySelector<HTMLElement>('.sentence')!.focus());
  await panel.press('ArrowDown');
  await panel.press('ArrowDown');
  await soon(() => panel.run(() => [...document.querySelectorAll('.sentence')].indexOf(document.activeElement!))).toBe(2);
  await panel.press('Enter');
  await soon(() => panel.run(() => [...document.querySelectorAll('.mention')].findIndex((one) => one.getAttribute('aria-current') === 'true'))).toBe(2);
  await panel.close();
});
