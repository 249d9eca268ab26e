import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page as browserPage, userEvent } from 'vitest/browser';
import { baseCss, cardCss, Panel, panelCss, TextsContext, tokensCss, type PanelProps, type Texts } from '../../../components/index.ts';
import { inEachFont } from '../in-each-font.ts';
import { english } from '../in-root.tsx';
import { actions, given, mention, page } from './panel-page.ts';

const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, panelCss].join('\n');
const draw = (props: Partial<PanelProps> = {}, texts: Texts = english): HTMLElement => {
  render(<TextsContext.Provider value={texts}><Panel {...given} {...props} /></TextsContext.Provider>, document.body);
  return document.querySelector('main')!;
};
const violations = async () => (await axe.run(document.body)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const says = (selector: string) => all(selector).map(({ textContent }) => textContent);
const choose = (tab: string) => userEvent.click(one(`[data-tab="${tab}"]`));
const focused = () => document.activeElement as HTMLElement;

beforeEach(async () => {
  document.title = 'Glossator';
  document.documentElement.lang = 'en';
  document.head.append(style);
  await browserPage.viewport(360, 800);
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('mentions', () => {
  test('in reading order under what they mean, each with its sentence, its reason and its certainty', () => {
    draw();
    expect(says('.group h2')).toEqual(['Farside state · 2', 'Carl Dale person · 2', 'Offer of a bridge event · 1']);
    expect(says('.sentence')).toEqual(['Farside waits for a bridge.', 'Nobody in Farside had heard of it.', 'So says Carl Dale, its mayor.', 'A frame about Carl Dale.', 'He spoke of the offer of a bridge on Tuesday.']);
    expect(says('.sentence b')[0]).toBe('Farside');
    expect(says('.why .recognition')).toEqual(['exact name · certain', 'exact name · certain', 'exact name · certain', 'exact name · certain', 'very likely']);
    expect(says('.why').filter((line) => line.includes('in a frame of the page: The other paper'))).toHaveLength(1);
  });
  test('or one after another as on the page', async () => {
    draw();
    await userEvent.click(one('.order label:nth-child(2)'));
    expect(says('.sentence').slice(0, 2)).toEqual(['Farside waits for a bridge.', 'So says Carl Dale, its mayor.']);
    expect(says('.whose')).toEqual(['Farside', 'Carl Dale', 'Offer of a bridge', 'Farside', 'Carl Dale']);
  });
  test('what is held back is folded away, countable, and says why', async () => {
    draw();
    const unfold = one('.unfold');
    expect([unfold.textContent, unfold.ariaExpanded]).toEqual(['1 mention held back', 'false']);
    await userEvent.click(unfold);
    expect(one('.held .why').textContent).toContain('held back by your “How sure” setting');
  });
  test('says how much was found, and what was not read', () => {
    draw();
    expect(one('.counts').textContent.replaceAll('\u00A0', ' ')).toBe('5 mentions of 3 subjects1 uncertain hidden · 1 frame could not be read · rescan');
  });
  test('a sentence leads to its place and opens nothing; words that are gone are said to be', async () => {
    draw();
    await userEvent.click(one('.sentence'));
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('0:1', false);
    expect(document.querySelector('.card')).toBeNull();
    actions.show.mockResolvedValueOnce(false);
    await userEvent.click(all('.sentence')[1]!);
    await expect.poll(() => one('.gone').textContent).toBe('These words are no longer on the page.');
  });
  test('steps go through the page in its order, and round', async () => {
    draw();
    const [previous, next] = all('.order .steps button');
    await userEvent.click(next!);
    await userEvent.click(next!);
    expect([actions.show.mock.calls, one('.steps output').textContent]).toEqual([[['0:1', false], ['0:2', false]], '2 of 5']);
    await userEvent.click(previous!);
    await userEvent.click(previous!);
    expect(actions.show.mock.lastCall).toEqual(['7:1', false]);
  });
  test('the mention of the page’s open card is the current one', async () => {
    draw({ page: { ...page, active: '0:2' } });
    await expect.poll(() => says('[aria-current="true"] .sentence')).toEqual(['So says Carl Dale, its mayor.']);
  });
});

describe('finding', () => {
  test.each([['dale', 2], ['caarl', 2], ['bridge tuesday', 1], ['farside', 2], ['zebra', 0]])('“%s” finds %i', async (words, count) => {
    draw();
    await userEvent.fill(one('input[type="search"]'), words);
    await expect.poll(() => all('.groups .mention').length).toBe(count);
    await expect.poll(() => one('.tally').textContent).toBe(count === 0 ? 'No mention matches.' : count === 1 ? '1 mention matches' : `${count} mentions match`);
  });
  test('kinds narrow the list, and say how many they have', async () => {
    draw();
    expect(says('.chip')).toEqual(['People 2', 'States 2', 'Events 1']);
    await userEvent.click(one('.chip'));
    expect([all('.groups .mention').length, one('.chip').ariaPressed]).toEqual([2, 'true']);
    await userEvent.click(one('.chip'));
    expect(all('.groups .mention')).toHaveLength(5);
  });
  test('Escape empties the box first', async () => {
    draw();
    await userEvent.fill(one('input[type="search"]'), 'dale');
    await userEvent.keyboard('{Escape}');
    expect((one('input[type="search"]') as HTMLInputElement).value).toBe('');
  });
});

describe('the card in the panel', () => {
  test('everything the card can do, by keyboard; closing gives the focus back', async () => {
    draw();
    one('[data-facts="0:2"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused().className).toBe('glossator card');
    expect([one('.card h2').textContent, one('.reading > .sentence').textContent]).toEqual(['Carl Dale', 'So says Carl Dale, its mayor.']);
    expect(says('.card .band')).toEqual([]);
    await userEvent.click(one('.card .copy'));
    await userEvent.click(one('.card .formats button'));
    expect(actions.copy.mock.lastCall![0]).toContain('Carl Dale');
    await expect.poll(() => one('.card .notice').textContent).toBe('Copied as Plain text.');
    await userEvent.click(one('.card [aria-label="Next mention"]'));
    expect([one('.card h2').textContent, actions.show.mock.lastCall]).toEqual(['Offer of a bridge', ['0:3', false]]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused().dataset.facts).toBe('0:3');
    expect(document.querySelector('.card')).toBeNull();
  });
  test('is parted by the page’s date', async () => {
    draw({ page: { ...page, date: '2022-12-01' } });
    await userEvent.click(one('[data-facts="0:2"]'));
    expect(says('.card .band')).toEqual(['Since then after this page’s date, 1 December 2022']);
  });
  test('stays when the page is listed anew', async () => {
    draw();
    await userEvent.click(one('[data-facts="0:2"]'));
    draw({ page: { ...page, mentions: [mention('0:9', 'mayor', '', 'Carl Dale', ' came home.'), ...page.mentions] } });
    expect(one('.card h2').textContent).toBe('Carl Dale');
  });
  test('stands beside the list where there is room', async () => {
    await browserPage.viewport(900, 700);
    draw();
    await userEvent.click(one('[data-facts="0:2"]'));
    expect([one('.finding').checkVisibility(), one('.card').checkVisibility()]).toEqual([true, true]);
  });
});

describe('keyboard', () => {
  test('tabs: one stop, arrows, Home and End', async () => {
    draw();
    one('[data-tab="mentions"]').focus();
    for (const [key, tab] of [['{ArrowRight}', 'timeline'], ['{End}', 'export'], ['{ArrowRight}', 'mentions'], ['{ArrowLeft}', 'export'], ['{Home}', 'mentions']] as const) {
      await userEvent.keyboard(key);
      expect([focused().dataset.tab, focused().ariaSelected]).toEqual([tab, 'true']);
    }
    expect(all('[role="tab"]').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
  test('arrows go from mention to mention', async () => {
    draw();
    one('.sentence').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused().dataset.show).toBe('0:2');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(focused().dataset.show).toBe('0:4');
  });
});

describe('timeline', () => {
  test('is drawn and listed, with the page’s date in its place', async () => {
    draw();
    await choose('timeline');
    await expect.poll(() => document.querySelector('svg.drawing')?.textContent ?? '').toContain('this page');
    expect(says('.entries .date')).toEqual(['March – 6 June 2022', 'about October 2022', '24 January 2023', '24 January 2023', '25 January 2023']);
    expect(one('.drawing').ariaLabel).toBe('Timeline of “A bridge for Farside”. Everything in it is listed below.');
    expect(all('.drawing [stroke-dasharray="2.5 2"]')).toHaveLength(1);
  });
  test('is saved as SVG that stands alone, and as PNG', async () => {
    draw();
    await choose('timeline');
    await expect.poll(() => all('.drawing').length).toBe(1);
    const [svg, png, print] = all('.tools .link');
    await userEvent.click(svg!);
    await userEvent.click(png!);
    await userEvent.click(print!);
    await expect.poll(() => actions.save.mock.calls.length).toBe(2);
    const [[drawing], [picture]] = actions.save.mock.calls as unknown as [[{ name: string; content: string }], [{ name: string; content: Blob }]];
    expect([drawing.name, picture.name, picture.content.type]).toEqual(['a-bridge-for-farside-timeline.svg', 'a-bridge-for-farside-timeline.png', 'image/png']);
    expect(drawing.content).not.toContain('var(');
    expect(new DOMParser().parseFromString(drawing.content, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(actions.print).toHaveBeenCalledOnce();
  });
  test('zooms', async () => {
    draw();
    await choose('timeline');
    await expect.poll(() => all('.drawing').length).toBe(1);
    const height = () => Number(one('.drawing').getAttribute('height'));
    const before = height();
    const [out, into] = all('.tools .button') as HTMLButtonElement[];
    expect(out!.disabled).toBe(true);
    await userEvent.click(into!);
    expect(height()).toBeGreaterThan(before * 1.5);
  });
});

describe('quotations', () => {
  test('worded differently: both wordings, both sources, words marked and said; what is not in the packs is counted and nothing more', async () => {
    draw();
    await expect.poll(() => one('[data-tab="quotations"]').textContent).toBe('Quotations 1');
    await choose('quotations');
    expect(says('.compared h2 b')).toEqual(['Worded differently']);
    expect([says('ins'), says('del')]).toEqual([[' only on this page: wood'], [' only in the source: stone']]);
    expect(says('.compared > figure blockquote')).toHaveLength(2);
    expect([one('.compared .from cite').textContent, one('.compared .from a').textContent]).toEqual(['A bridge for Farside', 'The Herald']);
    expect(one('.quotations output').textContent).toContain('1 more stands near a covered name; the packs do not have it');
    await userEvent.click(one('.compared .link'));
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('0:20', false);
  });
  test('the fact is told as its card tells it: whose claim it is, and what was answered', async () => {
    draw();
    await choose('quotations');
    await expect.poll(() => all('.compared').length).toBe(1);
    expect(says('.compared .context > .status')).toEqual(['claimed by the mayor']);
    expect(says('.compared .context > .statement')).toEqual(['The fact: The mayor said that a bridge had been offered.']);
    expect(says('.compared .answers .status')).toEqual(['no comment · the mayor']);
    expect(says('.compared .answers .statement')).toEqual(['The ministry knew of no offer.']);
  });
  test('nothing in the packs', async () => {
    draw({ page: { ...page, quotations: [] } });
    await choose('quotations');
    await expect.poll(() => one('.quotations output').textContent?.trim()).toBe('No quotation on this page is in the packs.');
  });
  test('more quotations than are compared, which is said', async () => {
    draw({ page: { ...page, quotations: [], moreQuotations: true } });
    await choose('quotations');
    await expect.poll(() => one('.quotations output').textContent?.trim()).toMatch(/in the packs\.\s+This page has more quotations than are compared here\.$/u);
  });
  test('nothing is said to be missing from a page that is still being read', async () => {
    draw({ tab: { ...given.tab!, status: { ...given.tab!.status!, reading: true } }, page: { ...page, quotations: [] } });
    expect(one('.counts').textContent).toContain('Reading the page …');
    await choose('quotations');
    await expect.poll(() => one('.quotations output').textContent?.trim()).toBe('Reading the page …');
  });
});

describe('export', () => {
  test('six formats by name; mentions of a frame go into a file of their own', async () => {
    draw();
    await choose('export');
    expect(says('.export-row b')).toEqual(['Web Annotations', 'Table', 'Markdown', 'CSL-JSON', 'BibTeX', 'RIS']);
    const buttons = all('.export-row .button');
    await userEvent.click(buttons[0]!);
    await expect.poll(() => actions.save.mock.calls.map(([{ name }]) => name)).toEqual(['a-bridge-for-farside-glossator.jsonld', 'a-bridge-for-farside-glossator.2.jsonld']);
    const { first } = JSON.parse(actions.save.mock.calls[0]![0].content as string);
    expect(first.items.map(({ target }: { target: { selector: { exact: string }[] } }) => target.selector[0]!.exact)).toEqual(['Farside', 'Carl Dale', 'the offer of a bridge', 'Farside']);
    expect(one('.export > output').textContent).toBe('Saved as Web Annotations.');
    await userEvent.click(buttons[9]!);
    expect(actions.copy.mock.lastCall![0]).toContain('@article{herald');
  });
});

describe('for everybody', () => {
  const tabs = ['mentions', 'timeline', 'quotations', 'export'] as const;
  test.each(tabs.flatMap((tab) => (['light', 'dark'] as const).map((theme) => [tab, theme] as const)))('%s, %s: axe finds nothing, targets are 24 px', async (tab, theme) => {
    draw({ settings: { ...given.settings, theme } });
    await choose(tab);
    await expect.poll(() => all('.tab-content').length).toBe(1);
    if (tab === 'mentions') {
      await userEvent.click(one('.unfold'));
      await userEvent.click(one('[data-facts="0:2"]'));
    }
    expect(await violations()).toEqual([]);
    const small = all('button, input:not(.unseen)').filter((element) => element.checkVisibility() && (element.getBoundingClientRect().height < 24 || element.getBoundingClientRect().width < 24));
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
  test.each(tabs)('%s fits into 320 px, right to left, and at double size', async (tab) => {
    for (const width of [320, 180]) {
      await browserPage.viewport(width, 640);
      draw({}, { ...english, lang: width === 320 ? 'ar' : 'en' });
      await choose(tab);
      await vi.waitUntil(() => tab !== 'timeline' || all('.drawing').length === 1);
      const { own, wide } = inEachFont(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(Math.max(own, wide)).toBeLessThanOrEqual(0);
    }
  });
  test('without a page it says why and what to do', () => {
    draw({ page: null, tab: { ...given.tab!, obstacle: 'browser-page', status: null } });
    expect([one('.cannot h2').textContent, document.querySelector('[role="tablist"]')]).toEqual(['Not on the browser’s own pages', null]);
  });
  test('in forced colours the chosen tab, the current mention and the kinds are told apart', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    draw({ page: { ...page, active: '0:2' } });
    await userEvent.click(one('.chip'));
    await expect.poll(() => all('[aria-current]').length).toBe(1);
    const border = (element: Element) => getComputedStyle(element).borderInlineStartWidth;
    expect([border(one('[aria-current]')), border(one('.mention:not([aria-current])'))]).toEqual(['4px', '2px']);
    expect(getComputedStyle(one('.chip')).backgroundColor).not.toBe(getComputedStyle(all('.chip')[1]!).backgroundColor);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});

test('a thousand mentions come a few at a time, each time few enough for a few milliseconds, and the list is whole', async () => {
  const counts = [0];
  const observer = new MutationObserver(() => counts.push(document.body.getElementsByClassName('mention').length));
  observer.observe(document.body, { childList: true, subtree: true });
  const mentions = Array.from({ length: 1_000 }, (_, n) => mention(`0:${n}`, n % 3 === 0 ? 'farside' : 'mayor', 'In the long story of the river it is said that ', 'Carl Dale', ' came home.', { how: 'inflected' }));
  draw({ page: { ...page, mentions } });
  await expect.poll(() => counts.at(-1), { timeout: 20_000 }).toBe(1_000);
  observer.disconnect();
  expect(Math.max(...counts.slice(1).map((count, index) => count - counts[index]!))).toBeLessThanOrEqual(16);
});
