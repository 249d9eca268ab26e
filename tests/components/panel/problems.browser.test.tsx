/** What failed, in the panel: quiet, whole, to be copied and cleared. */
import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page as user } from 'vitest/browser';
import { baseCss, cardCss, Panel, panelCss, TextsContext, tokensCss, type PanelProps } from '../../../components/index.ts';
import { english } from '../in-root.tsx';
import { actions, given } from './panel-page.ts';

const at = Date.UTC(2026, 10, 25, 9, 5, 7);
const problems: PanelProps['problems'] = [
  { part: 'background', kind: 'packs', error: 'TypeError', place: 'background.js:1:61204', times: 4, first: at, last: at + 60_000 },
  { part: 'page', kind: 'unread', error: '', place: '', times: 1, first: at, last: at },
];
const draw = (some: PanelProps['problems']): void => render(<TextsContext.Provider value={english}><Panel {...given} problems={some} /></TextsContext.Provider>, document.body);
const section = (): HTMLElement => document.querySelector('.problems')!;

beforeEach(() => {
  document.body.replaceChildren();
  render(null, document.body);
  vi.clearAllMocks();
  const css = new CSSStyleSheet();
  css.replaceSync(tokensCss + baseCss + cardCss + panelCss);
  document.adoptedStyleSheets = [css];
});

test('nothing is shown where nothing failed', () => {
  draw([]);
  expect(section().checkVisibility()).toBe(false);
});

describe('where something failed', () => {
  test('a line counts, and unfolds to what, when, how often and where', async () => {
    draw(problems);
    await expect.element(user.getByRole('button', { name: '2 problems' })).toBeVisible();
    expect(section().querySelectorAll('.problem')).toHaveLength(0);
    await user.getByRole('button', { name: '2 problems' }).click();
    const lines = [...section().querySelectorAll('.problem')].map((line) => line.textContent);
    expect(lines[0]).toMatch(/^A page was read only in part.*in a page$/u);
    expect(lines[1]).toMatch(/^The fact packs could not be opened\..*4×.*in the background.*TypeError background\.js:1:61204$/u);
    expect((await axe.run(section())).violations.map(({ id }) => id)).toEqual([]);
  });

  test('it is copied as plain text, the same in every language', async () => {
    draw(problems);
    await user.getByRole('button', { name: '2 problems' }).click();
    await user.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('Glossator 0.1.0\n2026-11-25 09:05:07Z – 2026-11-25 09:06:07Z · 4 × · background · packs · TypeError · background.js:1:61204\n2026-11-25 09:05:07Z · 1 × · page · unread');
    await expect.element(user.getByText('Copied.')).toBeVisible();
  });

  test('it is cleared, said so, and the focus is not lost', async () => {
    draw(problems);
    await user.getByRole('button', { name: '2 problems' }).click();
    await user.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(actions.clearProblems).toHaveBeenCalledOnce();
    draw([]);
    await expect.element(user.getByText('The list is empty again.')).toBeVisible();
    expect(document.activeElement).toBe(section());
  });
});
