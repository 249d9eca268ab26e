import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { baseCss, cardCss, Popup, popupCss, TextsContext, tokensCss, type PopupActions, type PopupProps } from '../../../components/index.ts';
import { indexCards } from '../../../packs/index.ts';
import { inEachFont } from '../in-each-font.ts';
import { english } from '../in-root.tsx';

const source = (id: string, publisher: string) => ({ id, type: 'article-newspaper', publisher, title: `A report in ${publisher}`, URL: `https://${id}.example/`, language: 'en' }) as const;
const fact = (id: string, about: string[], en: string, answers: string[] = []) =>
  ({ id, about, statement: { en }, date: '2023-01-24', status: 'claimed', attributedTo: 'the mayor', quotations: [], sources: ['herald'], answers }) as const;
/** A pack of four facts about a bridge: one claim with its answer, and two more about the mayor. */
const bridge = indexCards({
  id: 'bridge', version: '1.0.0', title: 'The bridge',
  entities: [
    { id: 'mayor', kind: 'person', label: 'Carl Dale', description: 'Mayor of Farside.', names: ['Carl Dale'] },
    { id: 'offer', kind: 'event', label: 'Offer of a bridge', description: 'What was offered in January.', names: [] },
  ],
  facts: [
    fact('f1', ['offer', 'mayor'], 'The mayor said that a bridge had been offered.'),
    fact('f2', ['offer'], 'The ministry knew of no offer.', ['f1']),
    fact('f3', ['mayor'], 'The mayor took office.'),
    fact('f4', ['mayor'], 'The mayor opened a market.'),
  ],
  sources: [source('herald', 'The Herald')],
} as never);

const actions = Object.fromEntries(['setEverywhere', 'setSite', 'setPaused', 'setStrictness', 'setDensity', 'setTheme', 'setKind', 'setPack', 'rescan', 'reload', 'openPanel', 'openSettings', 'allow', 'copy']
  .map((name) => [name, vi.fn<() => Promise<boolean>>(async () => true)])) as unknown as { [K in keyof PopupActions]: PopupActions[K] & ReturnType<typeof vi.fn> };
const status = { mentions: 14, entities: 6, uncertain: 3, unreadableFrames: 1, partial: false, blocked: false };
const tab: NonNullable<PopupProps['tab']> = { site: 'example.org', obstacle: null, lasting: true, status, offBy: null };
const kinds = { people: true, states: true, institutions: true, media: true, events: true, documents: true };
const given: PopupProps = {
  settings: { enabled: true, kinds, strictness: 'inflected', density: 'first', theme: 'light', pausedUntil: null, offPacks: [], offEntities: [] },
  tab, packs: [bridge], search: '', error: '', actions,
};

const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, popupCss].join('\n');
const draw = (props: Partial<PopupProps> = {}): HTMLElement => {
  render(<TextsContext.Provider value={english}><Popup {...given} {...props} /></TextsContext.Provider>, document.body);
  return document.querySelector('main')!;
};
const settings = (some: Partial<PopupProps['settings']>) => ({ settings: { ...given.settings, ...some } });
const violations = async () => (await axe.run(document.body)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
const counts = () => document.querySelector('.counts')!.textContent.replaceAll('\u00A0', ' ');

beforeEach(async () => {
  document.title = 'Glossator';
  document.documentElement.lang = 'en';
  document.head.append(style);
  await page.viewport(376, 600);
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('one glance', () => {
  test('says what was found, held back and not seen', () => {
    draw();
    expect(counts()).toBe('14 mentions of 6 subjects3 uncertain hidden · 1 frame could not be read · rescan');
  });
  test.each<[string, Partial<PopupProps>, RegExp]>([
    ['one of each', { tab: { ...tab, status: { ...status, mentions: 1, entities: 1, uncertain: 0, unreadableFrames: 2 } } }, /^1 mention of 1 subject2 frames could not be read · rescan$/u],
    ['nothing, and the page was read whole', { tab: { ...tab, status: { ...status, mentions: 0, entities: 0, uncertain: 0, unreadableFrames: 0 } } }, /^No mentionsnothing here is covered by the packs · rescan$/u],
    ['nothing yet, and the page is still being read', { tab: { ...tab, status: { ...status, mentions: 0, entities: 0, uncertain: 0, unreadableFrames: 0, reading: true } } }, /^…Reading the page …$/u],
    ['some, and the page is still being read', { tab: { ...tab, status: { ...status, uncertain: 0, unreadableFrames: 0, partial: true, reading: true } } }, /^14 mentions of 6 subjectsReading the page … · rescan$/u],
    ['nothing in the part that was read', { tab: { ...tab, status: { ...status, mentions: 0, uncertain: 0, unreadableFrames: 0, partial: true } } }, /^No mentionsonly a part was read · rescan$/u],
    ['something corrected', { tab: { ...tab, status: { ...status, corrected: 2 } } }, /3 uncertain hidden · 1 frame could not be read · 2 corrected by you · rescan$/u],
    ['nothing but what was corrected', { tab: { ...tab, status: { ...status, mentions: 0, entities: 0, uncertain: 0, corrected: 1, unreadableFrames: 0 } } }, /^No mentions1 corrected by you · rescan$/u],
    ['a kind that is off', settings({ kinds: { ...kinds, media: false } }), /3 uncertain or switched off/u],
    ['a name that is off', settings({ offEntities: ['minsk'] }), /3 uncertain or switched off/u],
    ['a page that erases', { tab: { ...tab, status: { ...status, blocked: true } } }, /this page erases the marks/u],
    ['marks on demand', settings({ density: 'on-demand' }), /not drawn until you ask/u],
    ['off everywhere', settings({ enabled: false }), /^OffNothing is read or marked\.$/u],
    ['off here', { tab: { ...tab, offBy: 'example.org' } }, /^OffNothing is read or marked on example\.org\.$/u],
    ['a pause', settings({ pausedUntil: new Date(2026, 10, 25, 4).getTime() }), /^PausedMarks come back by themselves: Wednesday (?:at )?4:00.AM\.$/u],
    ['a page still being asked', { tab: null }, /Reading the page/u],
  ])('%s', (_, props, says) => {
    draw(props);
    expect(counts()).toMatch(says);
  });
});

describe('where it cannot run', () => {
  test.each(['store', 'browser-page', 'reader', 'pdf', 'files', 'no-access', 'protected', 'silent'] as const)('%s: says why and what to do', async (obstacle) => {
    const main = draw({ tab: { ...tab, obstacle, status: null } });
    expect(main.querySelector('.cannot h2')!.textContent).not.toBe('');
    expect(main.querySelector('.cannot p')!.textContent).not.toBe('');
    expect(main.querySelector('.counts')).toBeNull();
    expect(await violations()).toEqual([]);
  });
  test('asks for access to this site or to all, straight from the click', async () => {
    draw({ tab: { ...tab, obstacle: 'no-access', status: null } });
    await page.getByRole('button', { name: 'Allow on example.org' }).click();
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(actions.allow.mock.calls).toEqual([['site'], ['everywhere']]);
  });
  test('offers no site where the browser does not show which', () => {
    draw({ tab: { ...tab, site: null, obstacle: 'no-access', status: null } });
    expect([...document.querySelectorAll('.actions button')].map(({ textContent }) => textContent)).toEqual(['Allow on all sites']);
  });
  test('access for this visit only is said beside the counts', async () => {
    draw({ tab: { ...tab, lasting: false } });
    await expect.element(page.getByText('Glossator sees this page only because you opened it here.')).toBeVisible();
    expect(counts()).toContain('14 mentions');
  });
});

describe('switches and choices', () => {
  test('everything that can be set is reached and set by the keyboard alone', async () => {
    draw();
    const reached: string[] = [];
    for (let presses = 0; presses < 30; presses++) {
      await userEvent.tab();
      const at = document.activeElement!;
      if (at === document.body) break;
      reached.push(at.tagName === 'SUMMARY' ? 'more' : (at as HTMLInputElement).type);
    }
    expect(reached).toEqual(['checkbox', 'button', 'search', 'checkbox', 'checkbox', 'radio', 'radio', ...Array<string>(6).fill('checkbox'), 'more', 'button', 'button']);
    document.querySelector<HTMLInputElement>('input[value=inflected]')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(actions.setStrictness).toHaveBeenCalledWith('fuzzy');
    document.querySelector<HTMLInputElement>('.boxes input')!.focus();
    await userEvent.keyboard(' ');
    expect(actions.setKind).toHaveBeenCalledWith('people', false);
  });
  test('are switches and radio groups to a screen reader, with their names', async () => {
    draw();
    await expect.element(page.getByRole('switch', { name: 'Everywhere' })).toBeChecked();
    await expect.element(page.getByRole('switch', { name: 'On this site' })).toHaveAccessibleDescription('example.org');
    await expect.element(page.getByRole('group', { name: 'How sure: also declined names, surnames and titles' })).toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: 'inflected' })).toBeChecked();
    await expect.element(page.getByRole('checkbox', { name: 'Media' })).toBeChecked();
  });
  test('a site that is off with the one above it says so', async () => {
    draw({ tab: { ...tab, site: 'news.example.org', offBy: 'example.org' } });
    await expect.element(page.getByRole('switch', { name: 'On this site' })).toHaveAccessibleDescription('news.example.org · off with all of example.org');
  });
  test('packs and theme are one fold away', async () => {
    draw();
    await page.getByText('Packs and look').click();
    await page.getByRole('checkbox', { name: 'The bridge 4 facts' }).click();
    expect(actions.setPack).toHaveBeenCalledWith('bridge', false);
    await page.getByText('dark', { exact: true }).click();
    expect(actions.setTheme).toHaveBeenCalledWith('dark');
  });
  test('all settings are one button away', async () => {
    draw();
    await page.getByRole('button', { name: 'All settings' }).click();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });
  test('every target is at least 24 px high', () => {
    const small = [...draw().querySelectorAll<HTMLElement>('button, label, summary, input[type=search]')].filter((element) => element.offsetHeight > 0 && element.offsetHeight < 24);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

describe('search', () => {
  test('unfolds what it finds to a card: the claim with its answer, then the rest', async () => {
    const main = draw();
    await userEvent.type(page.getByRole('searchbox'), 'had been offered');
    await expect.element(page.getByText('1 result', { exact: true })).toBeVisible();
    expect(main.querySelector<HTMLElement>('.settings')!.offsetHeight).toBe(0);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(main.querySelector('.inset .fact')!.textContent).toContain('The mayor said that a bridge had been offered.');
    expect(main.querySelector('.inset .answers')!.textContent).toContain('The ministry knew of no offer.');
    expect(await violations()).toEqual([]);
  });
  test('an entity shows its first facts, all on asking, and copies what it shows', async () => {
    draw({ search: 'carl dale' });
    await page.getByRole('button', { name: 'Carl Dale Mayor of Farside.' }).click();
    expect(document.querySelectorAll('.inset .fact')).toHaveLength(3);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'BibTeX' }).click();
    expect(actions.copy).toHaveBeenCalledWith(expect.objectContaining({ entity: expect.objectContaining({ id: 'mayor' }) }), 'bibtex');
    await expect.element(page.getByText('Copied as BibTeX.')).toBeVisible();
  });
  test('finding nothing says so and helps; Escape goes back', async () => {
    const main = draw({ search: 'xylophone' });
    await expect.element(page.getByText('Nothing on record for “xylophone”.')).toBeVisible();
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{Escape}');
    expect(main.querySelector<HTMLElement>('.settings')!.offsetHeight).toBeGreaterThan(0);
  });
  test('leaves out packs that are off, and says when packs cannot be opened', async () => {
    draw({ search: 'bridge', ...settings({ offPacks: ['bridge'] }) });
    await expect.element(page.getByText('Nothing on record for “bridge”.')).toBeVisible();
    draw({ search: 'bridge', packs: 'failed' });
    expect(document.querySelector('[role=alert]')!.textContent).toContain('could not be opened');
  });
});

describe('looks', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
    draw({ ...settings({ theme }), error: 'The change could not be stored.' });
    document.querySelector('details')!.open = true;
    await new Promise((done) => setTimeout(done, 200));
    expect(await violations()).toEqual([]);
  });
  test.each([[376], [320], [188]])('nothing overflows at %i px (half of 376 is 200 %% zoom)', async (width) => {
    await page.viewport(width, 600);
    draw({ search: 'bridge' });
    for (const button of document.querySelectorAll<HTMLElement>('.hit-line')) button.click();
    await new Promise((done) => setTimeout(done, 50));
    const { own, wide } = inEachFont(() => document.documentElement.scrollWidth);
    expect(Math.max(own, wide)).toBeLessThanOrEqual(width);
    draw({ search: '' });
  });
  test('right to left, the switch slides to the other side', async () => {
    const main = draw();
    main.dir = 'rtl';
    const { left, right } = main.querySelector('.switch')!.getBoundingClientRect();
    expect(left).toBeLessThan(376 - right);
  });
  test('forced colours still tell on from off', async () => {
    draw();
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await expect.poll(() => matchMedia('(forced-colors: active)').matches).toBe(true);
    await new Promise((done) => setTimeout(done, 200));
    const colours = (selector: string) => [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).backgroundColor);
    expect(colours('.bar label:has(:checked)')[0]).not.toBe(colours('.bar label:not(:has(:checked))')[0]);
    expect(colours('.switch:checked')[0]).not.toBe(colours('.switch:not(:checked)')[0]);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});
