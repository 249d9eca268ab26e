import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { baseCss, cardCss, TextsContext, tokensCss, Welcome, welcomeCss, type WelcomeProps } from '../../../components/index.ts';
import { inEachFont } from '../in-each-font.ts';
import { english } from '../in-root.tsx';
import { storyPack, welcomeGiven } from './options-given.tsx';

const actions = { allow: vi.fn<() => void>(), openSettings: vi.fn<() => void>(), paint: vi.fn<WelcomeProps['actions']['paint']>(() => () => {}) };
const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, welcomeCss].join('\n');
const draw = (props: Partial<WelcomeProps> = {}): HTMLElement => {
  render(<TextsContext.Provider value={english}><Welcome {...welcomeGiven} actions={actions} {...props} /></TextsContext.Provider>, document.body);
  return document.querySelector('.welcome')!;
};

beforeEach(async () => {
  document.title = 'Glossator';
  document.documentElement.lang = 'en';
  document.head.append(style);
  await page.viewport(1000, 800);
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the first-run page', () => {
  test('shows three pictures, each told in words too, and none of their parts can be operated', () => {
    const main = draw();
    expect([...main.querySelectorAll('.steps figcaption:last-child')].filter((caption) => caption.closest('.picture > figcaption')).map(({ textContent }) => textContent.length > 30)).toEqual([true, true, true]);
    expect(main.querySelectorAll('.steps :is(button, input, a, [tabindex]):not([inert] *)')).toHaveLength(0);
    expect(main.querySelector('.picture .card h2')!.textContent).toBe('Non-aggression pact offer');
  });
  test('without the packs the first picture has its marks all the same', () => {
    for (const packs of [null, 'failed', []] as const) {
      const main = draw({ packs });
      expect(main.querySelectorAll('.sample [data-mark]')).toHaveLength(6);
      expect(main.querySelector('.card')).toBeNull();
    }
  });
  test('asks for access where the browser has not given it, and only there', async () => {
    draw();
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(actions.allow).toHaveBeenCalledOnce();
    for (const access of [true, null]) expect(draw({ access }).textContent).not.toContain('Allow on all sites');
  });
  test('leads to the settings', async () => {
    draw();
    await page.getByRole('button', { name: 'All settings' }).click();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });
  test.each([['light', 1000], ['dark', 1000], ['light', 320], ['dark', 320]] as const)('axe finds nothing in %s at %i px, and nothing overflows', async (theme, width) => {
    await page.viewport(width, 800);
    draw({ theme, packs: [storyPack] });
    document.documentElement.dataset['theme'] = theme;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await axe.run(document.body)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    const { own, wide } = inEachFont(() => document.documentElement.scrollWidth);
    expect(Math.max(own, wide)).toBeLessThanOrEqual(width);
  });
});
