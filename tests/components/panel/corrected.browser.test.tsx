/** What a reader took back, in the panel: counted, listed, taken back itself, and said from a card. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { eventually } from '../../eventually.ts';
import { baseCss, cardCss, Panel, panelCss, TextsContext, tokensCss, type KeptCorrection, type PanelProps } from '../../../components/index.ts';
import { english } from '../in-root.tsx';
import { actions, given, mention, page } from './panel-page.ts';

const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, panelCss].join('\n');
const draw = (props: Partial<PanelProps> = {}): void => render(<TextsContext.Provider value={english}><Panel {...given} {...props} /></TextsContext.Provider>, document.body);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const says = (selector: string) => all(selector).map(({ textContent }) => textContent);

const correction: KeptCorrection = { id: 'k1', entity: 'mayor', label: 'Carl Dale', kind: 'person', surface: 'Dale', names: ['dale'], scope: 'site', where: 'news.example', at: 0 };
const corrected = { page: { ...page, mentions: [...page.mentions, mention('0:6', 'mayor', 'A valley is called ', 'Dale', ' here.', { heldBack: 'corrected', correction: 'k1' })] }, corrections: [correction] };

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

test('counted apart from what is uncertain, and listed under the correction that did it', async () => {
  draw(corrected);
  expect(says('.unfold')).toEqual(['1 mention held back', '1 mention corrected by you']);
  expect(says('.sentence').join()).not.toContain('valley');
  await userEvent.click(one('.by-reader .unfold'));
  expect(one('.which p').textContent).toBe('“Dale” does not mean Carl Dale On this site');
  expect(says('.by-reader .sentence')).toEqual(['A valley is called Dale here.']);
  expect(one('.by-reader .why').textContent).not.toContain('held back');
  expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  await userEvent.click(one('.which button'));
  expect(actions.revoke.mock.calls).toEqual([['k1']]);
});

test('it is on none of the other tabs', async () => {
  draw(corrected);
  expect(one('[data-tab=mentions]').textContent).toBe('Mentions 5');
  await userEvent.click(one('[data-tab=export]'));
  expect(one('.export').textContent).not.toContain('6');
});

test('a name is taken back from its card; the notice has the focus on Undo', async () => {
  draw();
  await userEvent.click(one('[data-facts="0:2"]'));
  await userEvent.click(one('.not-this'));
  one('[data-scope=site]').focus();
  await userEvent.keyboard('{Enter}');
  expect(actions.correct.mock.calls[0]).toMatchObject([{ key: '0:2' }, 'Carl Dale', { scope: 'site', allNames: false }]);
  await eventually(() => expect(one('.just-corrected output').textContent).toBe('“Carl Dale” means somebody or something else On this site'));
  expect([one('.reading'), document.activeElement?.textContent]).toEqual([null, 'Undo']);
  await userEvent.keyboard('{Enter}');
  expect(actions.revoke.mock.calls).toEqual([['c1']]);
  expect(one('.just-corrected').checkVisibility()).toBe(false);
});

test('why nothing came of it is said in the card', async () => {
  actions.correct.mockResolvedValueOnce({ why: 'No more fit.' });
  draw();
  await userEvent.click(one('[data-facts="0:2"]'));
  await userEvent.click(one('.not-this'));
  one('[data-scope=page]').focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(one('.reading footer output').textContent).toBe('No more fit.'));
});

test('the card of a name that was taken back offers that no more', async () => {
  draw(corrected);
  await userEvent.click(one('.by-reader .unfold'));
  await userEvent.click(one('[data-facts="0:6"]'));
  expect([one('.reading h2').textContent, one('.not-this')]).toEqual(['Carl Dale', null]);
});
