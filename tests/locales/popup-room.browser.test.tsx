/** The popup in every language and with every word that it can say, in narrow letters and wide ones: it fits, and what stands below the counts stays where it is. */
import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup, TextsContext, type PopupProps } from '../../components/index.ts';
import { textsFrom } from '../../components/gallery/texts-from.ts';
import { inEachFont } from '../components/in-each-font.ts';
import { popupGiven, surfacesCss } from './surfaces.tsx';

/** The largest popup that Chrome gives (CSS px). */
const highest = 600;
/** Between the height of one line with its padding and that of two (CSS px). */
const oneLine = 31;
/** The width of the longest English line in DejaVu Sans (em). Liberation Sans, like Arial, has .88 of that. */
const inDejaVu = 26.1;

const messagesOf = async (lang: string) => (await fetch(`/_locales/${lang}/messages.json`)).json();
const status = { mentions: 99, entities: 99, uncertain: 9, corrected: 9, unreadableFrames: 9, partial: true, blocked: false };
const tab: NonNullable<PopupProps['tab']> = { site: 'example.org', obstacle: null, lasting: true, status, offBy: null };
const given: PopupProps = { ...popupGiven, tab };

const style = document.createElement('style');
style.textContent = surfacesCss;
beforeAll(async () => {
  document.head.append(style);
  document.body.style.margin = '0';
  await page.viewport(376, highest);
});
afterAll(() => {
  render(null, document.body);
  document.body.removeAttribute('style');
  style.remove();
});

test('the wide letters are as wide as those of DejaVu Sans, give or take how each font sets its figures', () => {
  document.body.innerHTML = '<p class="glossator" style="inline-size: max-content">How sure: also declined names, surnames and titles</p>';
  const words = document.querySelector('p')!;
  const { wide } = inEachFont(() => words.getBoundingClientRect().width / parseFloat(getComputedStyle(words).fontSize));
  words.remove();
  expect(wide).toBeGreaterThan(.93 * inDejaVu);
});

describe.each(['en', 'uk', 'be', 'ru', 'pl', 'de', 'fr', 'es'])('%s', async (lang) => {
  const texts = textsFrom(await messagesOf(lang), lang);
  const draw = (more: Partial<PopupProps> = {}): HTMLElement => {
    render(<TextsContext.Provider value={texts}><Popup {...given} {...more} /></TextsContext.Provider>, document.body);
    return document.querySelector<HTMLElement>('.popup')!;
  };

  test('fits into the largest popup that Chrome gives without scrolling', () => {
    const popup = draw();
    const { own, wide } = inEachFont(() => popup.getBoundingClientRect().height);
    expect(Math.max(own, wide)).toBeLessThanOrEqual(highest);
  });

  test('the parts of a choice, and what each of them is, stand in one line', () => {
    const choices = [{ strictness: 'exact', density: 'first' }, { strictness: 'inflected', density: 'every' }, { strictness: 'fuzzy', density: 'on-demand' }] as const;
    for (const choice of choices) {
      const popup = draw({ settings: { ...given.settings, ...choice } });
      const wrapped = () => [...popup.querySelectorAll('.bar > label, legend, .boxes label')].filter((label) => label.checkVisibility() && label.getBoundingClientRect().height > oneLine).map(({ textContent }) => textContent);
      expect(inEachFont(wrapped), `${choice.density}`).toEqual({ own: [], wide: [] });
    }
  });

  test('nothing moves when the counts come in', () => {
    const boxes = () => [...document.querySelectorAll('.popup > *, .popup .settings > *, .popup .row, .popup .choice, .popup .boxes label')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.className} ${[x, y, width, height].join(' ')}`;
    });
    draw({ tab: null });
    const before = inEachFont(boxes);
    const none = { ...status, uncertain: 0, corrected: 0, unreadableFrames: 0, partial: false };
    const statuses = [null, status, { ...status, corrected: 0, partial: false }, { ...none, mentions: 1, entities: 1 }, { ...none, mentions: 0, entities: 0 }, { ...status, reading: true }, { ...none, mentions: 0, entities: 0, reading: true }].map((some) => ({ tab: { ...tab, status: some } }));
    const off = [{ enabled: false }, { pausedUntil: Date.UTC(2026, 10, 26, 4) }, { density: 'on-demand' as const }].map((some) => ({ settings: { ...given.settings, ...some }, tab: { ...tab, status: { ...none, uncertain: 3 } } }));
    for (const more of [...statuses, ...off, { tab: { ...tab, status: null, offBy: 'example.org' } }]) {
      draw(more);
      expect(inEachFont(boxes), `${JSON.stringify(more)}`).toEqual(before);
    }
  });
});
