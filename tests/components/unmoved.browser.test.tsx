/** What stands in a card or in the panel stays where it was when the rest comes in: a hand may be on its way to it. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { baseCss, cardCss, FactCard, Panel, panelCss, TextsContext, tokensCss, type FactCardProps, type PanelProps } from '../../components/index.ts';
import { cardProps } from '../../components/card/FactCard.fixture.tsx';
import { textsFrom } from '../../components/gallery/texts-from.ts';
import { inEachFont } from './in-each-font.ts';
import { english, inRoot } from './in-root.tsx';
import { given } from './panel/panel-page.ts';

const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, panelCss].join('\n');
beforeEach(() => document.head.append(style));
afterEach(() => {
  render(null, document.body);
  style.remove();
});

/** The boxes of what a selector finds (CSS px), from the beginning of what it stands in. */
function boxesIn(root: ParentNode, within: string, selectors: readonly string[]): Record<string, readonly number[]> {
  const from = root.querySelector(within)!.getBoundingClientRect();
  return Object.fromEntries(selectors.flatMap((selector) => [...root.querySelectorAll(selector)].map((element, index) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [`${selector} ${index}`, [x - from.x, y - from.y, width, height]];
  })));
}

test('a card: its head, what leads on and what steps, before its facts are there and after', () => {
  const seen = (content: FactCardProps['content']) => {
    const { root, remove } = inRoot(<FactCard {...cardProps} content={content} onOpenPanel={() => {}} correcting={{ kind: 'event', surface: 'pact', private: false, onCorrect: () => {} }} />);
    const boxes = inEachFont(() => ({ head: boxesIn(root, '.card', ['.tools button']), foot: boxesIn(root, 'footer', ['.steps', '.steps button', '.to-panel']) }), root);
    remove();
    return boxes;
  };
  const before = seen({ state: 'loading' });
  expect([before.own.head, before.own.foot].map((part) => Object.keys(part).length)).toEqual([2, 4]);
  expect(seen(cardProps.content)).toEqual(before);
});

test.each(['en', 'uk', 'be', 'ru', 'pl', 'de', 'fr', 'es'])('the panel in %s: its head, what was found, its tabs and its foot, before the page is read and after', async (lang) => {
  // so high that nothing has to scroll
  await browserPage.viewport(380, 2400);
  const texts = lang === 'en' ? english : textsFrom(await (await fetch(`/_locales/${lang}/messages.json`)).json(), lang);
  const seen = (props: Partial<PanelProps>, selectors: readonly string[]) => {
    render(<TextsContext.Provider value={texts}><Panel {...given} {...props} /></TextsContext.Provider>, document.body);
    return inEachFont(() => boxesIn(document, '.panel', selectors));
  };
  const frame = ['.panel > header', '.glyph', '.panel > .coverage', '.authority'];
  const before = seen({ tab: null, page: null, packs: null }, frame);
  expect(seen({ tab: { ...given.tab!, status: null }, page: null, packs: null }, frame)).toEqual(before);
  expect(seen({ packs: null }, frame)).toEqual(before);
  const tabs = ['.tabs', '[role=tab]'];
  const unread = seen({ packs: null }, tabs);
  await expect.poll(() => { render(<TextsContext.Provider value={texts}><Panel {...given} /></TextsContext.Provider>, document.body); return document.querySelector('[data-tab=quotations] .number')!.textContent; }).not.toBe('');
  expect(seen({}, [...frame, ...tabs])).toEqual({ own: { ...before.own, ...unread.own }, wide: { ...before.wide, ...unread.wide } });
});
