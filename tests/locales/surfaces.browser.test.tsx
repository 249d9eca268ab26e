/** The surfaces in every language, and in a right-to-left one that is made for the purpose. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TextsContext, type Texts } from '../../components/index.ts';
import { textsFrom } from '../../components/gallery/texts-from.ts';
import { inEachFont } from '../components/in-each-font.ts';
import { pseudoRtl, pseudoRtlLang, unturned } from './pseudo-rtl.ts';
import { givenWords, surfaces, surfacesCss } from './surfaces.tsx';

/** Between the height of one line with its padding and that of two (CSS px). */
const oneLine = 31;

type Surface = keyof typeof surfaces;
const names = Object.keys(surfaces) as Surface[];
const messagesOf = async (lang: string) => (await fetch(`/_locales/${lang}/messages.json`)).json();
const rightToLeft = textsFrom(pseudoRtl(await messagesOf('en')), pseudoRtlLang);

const style = document.createElement('style');
style.textContent = surfacesCss;
async function draw(surface: Surface, texts: Texts, width: number): Promise<HTMLElement> {
  await page.viewport(width, 900);
  render(<TextsContext.Provider value={texts}>{surfaces[surface].view()}</TextsContext.Provider>, document.body);
  return document.querySelector<HTMLElement>('.glossator')!;
}
const tabs = () => [...document.querySelectorAll<HTMLElement>('[role=tab]')];

const allFit = { own: [], wide: [] };

/** What sticks out of the window, and which words are cut off by their own box; by font. */
const overflows = () => inEachFont(overflowing);
function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('.glossator *:not(.unseen, .unseen *, svg *)')].filter((element) => {
    if (!element.checkVisibility({ opacityProperty: true }) || element.closest('legend')) return false;
    const { left, right } = element.getBoundingClientRect();
    return right > width + 0.5 || left < -0.5 || (element.matches('button, label, [role=tab]') && element.scrollWidth > element.clientWidth + 1);
  }).map((element) => element.outerHTML.slice(0, 160));
}

beforeEach(() => {
  document.head.append(style);
  document.body.style.margin = '0';
});
afterEach(() => {
  render(null, document.body);
  document.body.removeAttribute('style');
});

describe.each(['en', 'uk', 'be', 'ru', 'pl', 'de', 'fr', 'es'])('%s', async (lang) => {
  const texts = textsFrom(await messagesOf(lang), lang);
  test.each(names)('the %s has room for every word', async (surface) => {
    for (const width of surfaces[surface].widths) {
      const main = await draw(surface, texts, width);
      expect(main.lang).toBe(lang);
      expect(overflows(), `${width} px`).toEqual(allFit);
      for (const tab of tabs()) {
        await userEvent.click(tab);
        expect(overflows(), `${width} px, ${tab.textContent}`).toEqual(allFit);
      }
    }
  });
});

test('the foot of a card stands in one line in every language', async () => {
  for (const lang of ['en', 'uk', 'be', 'ru', 'pl', 'de', 'fr', 'es']) {
    const card = await draw('card', textsFrom(await messagesOf(lang), lang), 408);
    const parts = [...card.querySelectorAll<HTMLElement>('footer > :is(.steps, .notice, .copy, .to-panel)')];
    expect(parts).toHaveLength(4);
    const wrapped = () => parts.filter(({ offsetHeight }) => offsetHeight > oneLine).map(({ textContent }) => textContent);
    expect(inEachFont(wrapped), `${lang}`).toEqual(allFit);
  }
});

describe('right to left', () => {
  /** Words on the surface, and in what is read out, that came neither through the texts nor from packs and page. */
  function strangers(): string[] {
    const said = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) said.add(node.textContent!);
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) said.add(element.getAttribute(name) ?? '');
    }
    return [...said].flatMap((text) => unturned(text).split(/[^\p{L}\p{M}]+/u)).filter((word) => /\p{L}{2}/u.test(word) && !/\p{Script=Arabic}/u.test(word) && !givenWords.has(word));
  }

  test.each(names)('the %s turns, has room, and says nothing past the texts', async (surface) => {
    for (const width of surfaces[surface].widths) {
      const main = await draw(surface, rightToLeft, width);
      expect([main.dir, getComputedStyle(main).direction]).toEqual(['rtl', 'rtl']);
      expect(overflows()).toEqual(allFit);
      expect(strangers()).toEqual([]);
      for (const tab of tabs()) {
        await userEvent.click(tab);
        expect([overflows(), strangers()]).toEqual([allFit, []]);
      }
    }
  });

  test('the check bites: words that are not turned would be found', async () => {
    await draw('popup', textsFrom(await messagesOf('en'), 'en'), 376);
    expect(strangers()).toEqual(expect.arrayContaining(['Everywhere', 'mentions', 'rescan']));
  });

  test('the card begins at the right, and quotations keep their own direction', async () => {
    const card = await draw('card', rightToLeft, 408);
    const [when, what] = [card.querySelector('.when')!, card.querySelector('.what')!].map((part) => part.getBoundingClientRect());
    expect(when!.left).toBeGreaterThan(what!.left);
    expect(getComputedStyle(card.querySelector('blockquote')!).direction).toBe('ltr');
  });
});
