import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { eventually } from '../../eventually.ts';
import { baseCss, cardCss, correctionsCss, Options, optionsCss, TextsContext, tokensCss, type OptionsActions, type OptionsProps } from '../../../components/index.ts';
import { inEachFont } from '../in-each-font.ts';
import { english } from '../in-root.tsx';
import { optionsGiven } from './options-given.tsx';

const actions = {
  set: vi.fn<OptionsActions['set']>(), setPaused: vi.fn<OptionsActions['setPaused']>(), removeSite: vi.fn<OptionsActions['removeSite']>(), allow: vi.fn<() => void>(),
  addSite: vi.fn<OptionsActions['addSite']>(() => ({ added: 'a.org' })), saveBackup: vi.fn<OptionsActions['saveBackup']>(async () => 'glossator-settings.json'),
  restore: vi.fn<OptionsActions['restore']>(async () => 'restored'), reset: vi.fn<OptionsActions['reset']>(async () => true), undo: vi.fn<OptionsActions['undo']>(async () => true),
  openShortcuts: null, paint: vi.fn<OptionsActions['paint']>(() => () => {}),
};
const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, correctionsCss, optionsCss].join('\n');
const draw = (props: Partial<OptionsProps> = {}): HTMLElement => {
  render(<TextsContext.Provider value={english}><Options {...optionsGiven} actions={actions} {...props} /></TextsContext.Provider>, document.body);
  return document.querySelector('.options')!;
};
const settings = (some: Partial<OptionsProps['settings']>) => ({ settings: { ...optionsGiven.settings, ...some } });
const violations = async () => (await axe.run(document.body)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
/** What a change given as a function makes of the settings. */
const changed = () => actions.set.mock.lastCall!.map((change) => (typeof change === 'function' ? change(optionsGiven.settings) : change))[0];
const choose = async (text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'backup.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(async () => {
  document.title = 'Glossator: settings';
  document.documentElement.lang = 'en';
  document.head.append(style);
  await page.viewport(1000, 800);
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('every setting has one line that explains it', () => {
  test('switches as their description, choices in their names, boxes beside their words, sections and parts below their headings', () => {
    const main = draw();
    const silent = [
      ...[...main.querySelectorAll('[role=switch]')].filter((input) => !document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent),
      ...[...main.querySelectorAll('.choice > legend')].filter((legend) => !/: ./u.test(legend.textContent)),
      ...[...main.querySelectorAll('.boxes label')].filter((label) => !label.querySelector('.about')?.textContent),
      ...[...main.querySelectorAll('main > section > header')].filter((header) => !header.querySelector('p')?.textContent),
      ...[...main.querySelectorAll('.part')].filter((part) => !part.querySelector('h3 + p')?.textContent),
      ...[...main.querySelectorAll('.deed')].filter((deed) => !deed.querySelector('.about')?.textContent),
    ];
    expect(silent.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(main.querySelectorAll('main > section')).toHaveLength(7);
  });
});

describe('sites', () => {
  test('are added by typing, and the box is empty for the next', async () => {
    draw();
    await userEvent.type(page.getByLabelText('Site', { exact: true }), 'a.org{Enter}');
    expect(actions.addSite).toHaveBeenCalledWith('a.org');
    await expect.element(page.getByText('a.org is switched off.')).toBeInTheDocument();
    await expect.element(page.getByLabelText('Site', { exact: true })).toHaveValue('');
  });
  test.each<[ReturnType<OptionsActions['addSite']>, string]>([
    [{ trouble: 'empty' }, 'Type a site’s name, such as example.org.'], [{ trouble: 'several' }, 'One site at a time, please.'],
    [{ trouble: 'browser-page' }, 'No extension may read such pages: nothing needs switching off there.'],
    [{ trouble: 'not-a-host' }, '“exmaple,com” is no site. Type its name as it stands in the address bar, such as example.org.'],
    [{ known: 'news.a.org', by: 'a.org' }, 'news.a.org is already off, with a.org.'],
  ])('that are none are refused: %j', async (answer, says) => {
    actions.addSite.mockReturnValueOnce(answer);
    draw();
    const box = page.getByLabelText('Site', { exact: true });
    await userEvent.type(box, 'exmaple,com{Enter}');
    await expect.element(page.getByText(says)).toBeVisible();
    await expect.element(box).toHaveAccessibleDescription(says);
    expect(box.element().getAttribute('aria-invalid')).toBe('true');
    expect(await violations()).toEqual([]);
    await userEvent.type(box, 'x');
    expect(box.element().getAttribute('aria-invalid')).toBe('false');
  });
  test('are removed one by one, and the focus stays among them', async () => {
    draw();
    await page.getByRole('button', { name: 'Switch example.org on again' }).click();
    expect(actions.removeSite).toHaveBeenCalledWith('example.org');
    expect(document.activeElement!.getAttribute('aria-label')).toBe('Switch local files on again');
  });
});

describe('what is marked', () => {
  test('kinds, sureness and number', async () => {
    draw();
    await page.getByRole('checkbox', { name: /^People by name/u }).click();
    expect(changed()).toEqual({ kinds: { ...optionsGiven.settings.kinds, people: false } });
    await page.getByText('exact', { exact: true }).click();
    expect(changed()).toEqual({ strictness: 'exact' });
    await page.getByText('every', { exact: true }).click();
    expect(changed()).toEqual({ density: 'every' });
  });
  test('single names are found by a slip of the finger, and switched off and on', async () => {
    draw();
    await userEvent.type(page.getByRole('searchbox'), 'lukashneko');
    await page.getByRole('checkbox', { name: /^Alexander Lukashenko/u }).click();
    expect(changed()).toEqual({ offEntities: ['tass', 'lukashenko'] });
    await page.getByRole('button', { name: 'Mark TASS again' }).click();
    expect(changed()).toEqual({ offEntities: [] });
    await userEvent.fill(page.getByRole('searchbox'), 'xylophone');
    await expect.element(page.getByText('Nothing in the packs is called “xylophone”.')).toBeVisible();
  });
  test('a name whose pack is gone can still be switched on', async () => {
    draw(settings({ offEntities: ['of-another-pack'] }));
    await expect.element(page.getByRole('button', { name: 'Mark of-another-pack again' })).toBeVisible();
  });
});

describe('how marks look', () => {
  test('a line and a ground for each kind', async () => {
    draw();
    const people = page.getByRole('group', { name: 'People', exact: true });
    await people.getByTitle('dashed line').click();
    expect(changed()).toMatchObject({ markStyles: { people: { line: 'dashed', wash: false }, events: { line: 'dashed' } } });
    await people.getByRole('checkbox', { name: 'ground' }).click();
    expect(changed()).toMatchObject({ markStyles: { people: { line: 'solid', wash: true } } });
  });
  test('the sample has a mark of every kind on a light and a dark page, painted again whenever the look changes', async () => {
    draw();
    await eventually(() => expect(actions.paint).toHaveBeenCalled());
    const [sample, look] = actions.paint.mock.lastCall!;
    expect([...sample.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'))).toEqual(['people', 'states', 'events', 'media', 'institutions', 'documents', 'people', 'states', 'events', 'media', 'institutions', 'documents']);
    expect(look).toEqual({ styles: optionsGiven.settings.markStyles, strength: 'normal' });
    const before = actions.paint.mock.calls.length;
    draw(settings({ markStrength: 'strong' }));
    await eventually(() => expect(actions.paint.mock.calls.length).toBe(before + 1));
  });
});

describe('keys', () => {
  test('stand in one order, unset ones said to be so, with the address to type', () => {
    draw();
    expect([...document.querySelectorAll('.keys tbody tr')].map(({ textContent }) => textContent)).toEqual(['Open the popupAlt+Shift+G', 'Go to the next mentionAlt+Shift+N', 'Open the panel beside the pagenot set']);
    expect(document.querySelector('#keys code')!.textContent).toBe('chrome://extensions/shortcuts');
  });
  test('are one button away where the browser opens its page', async () => {
    const openShortcuts = vi.fn<() => void>();
    draw({ actions: { ...actions, openShortcuts } });
    await page.getByRole('button', { name: 'Change shortcuts' }).click();
    expect(openShortcuts).toHaveBeenCalledOnce();
  });
});

describe('backup', () => {
  test('is saved under a name that is said', async () => {
    draw();
    await page.getByRole('button', { name: 'Save to a file' }).click();
    await expect.element(page.getByText('Saved as glossator-settings.json.')).toBeVisible();
  });
  test('restores, and takes it back', async () => {
    draw();
    await choose('{}');
    await expect.element(page.getByText(/^Everything is as the file says\./u)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Everything is as it was before.')).toBeVisible();
    expect(actions.undo).toHaveBeenCalledOnce();
  });
  test.each<[Exclude<Awaited<ReturnType<OptionsActions['restore']>>, string>, RegExp]>([
    [{ reason: 'large' }, /larger than any backup\. Choose/u], [{ reason: 'unreadable' }, /could not read it\. Copy/u], [{ reason: 'foreign' }, /no backup of Glossator\. Choose/u],
    [{ reason: 'no-json', line: '3' }, /at line 3\. Mend it/u], [{ reason: 'no-json' }, /not whole.*Choose another copy/u], [{ reason: 'newer', place: 'settings.version' }, /newer Glossator made it \(settings\.version\)\. Update/u],
    [{ reason: 'wrong', place: 'settings.set.theme', expected: 'choice', choices: ['auto', 'light', 'dark'] }, /At settings\.set\.theme .* expected: auto, light, or dark\. Mend/u],
    [{ reason: 'wrong', place: 'settings.set.enabled', expected: 'yes-no' }, /expected: true or false/u], [{ reason: 'wrong', place: 'more', expected: 'nothing' }, /expected: nothing of this name/u],
    [{ reason: 'twice', place: 'corrections.list[1]' }, /corrections\.list\[1\] .*Delete one/u], [{ reason: 'too-many', place: 'corrections.list' }, /more corrections than Glossator keeps\. Delete/u],
  ])('a refused file says why, where and what to do: %j', async (refusal, says) => {
    actions.restore.mockResolvedValueOnce(refusal);
    draw();
    await choose('x');
    await expect.poll(() => document.querySelector('.outcome[role=alert]')?.textContent).toMatch(says);
    expect(document.querySelector('.outcome')!.textContent).toContain('The file was not taken, and nothing has changed.');
    expect(document.querySelector<HTMLInputElement>('input[type=file]')!.value).toBe('');
  });
  test('a storage that fails is said', async () => {
    actions.restore.mockResolvedValueOnce('failed');
    draw();
    await choose('x');
    await expect.poll(() => document.querySelector('.outcome[role=alert]')?.textContent).toContain('The change could not be stored.');
  });
  test('reset asks first, with the harmless answer in focus; Escape leaves everything as it is', async () => {
    draw();
    const reset = page.getByRole('button', { name: 'Reset everything' });
    await reset.click();
    await expect.element(page.getByRole('group', { name: 'Reset all settings, sites and corrections?' })).toBeVisible();
    expect(document.activeElement!.textContent).toBe('Leave as it is');
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(reset.element());
    expect(actions.reset).not.toHaveBeenCalled();
    await reset.click();
    await page.getByRole('button', { name: 'Yes, reset' }).click();
    await expect.element(page.getByText(/^Everything is as on the first day\./u)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});

describe('looks', () => {
  test.each([['light', 1000], ['dark', 1000], ['light', 320], ['dark', 320]] as const)('axe finds nothing in %s at %i px', async (theme, width) => {
    await page.viewport(width, 800);
    draw({ ...settings({ theme }), error: 'The change could not be stored.' });
    document.documentElement.dataset['theme'] = theme;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await violations()).toEqual([]);
  });
  test.each([[1000], [500], [320]])('nothing overflows at %i px (500: twice as large)', async (width) => {
    await page.viewport(width, 800);
    draw();
    const { own, wide } = inEachFont(() => document.documentElement.scrollWidth);
    expect(Math.max(own, wide)).toBeLessThanOrEqual(width);
  });
  test('every target is at least 24 px', () => {
    const small = [...draw().querySelectorAll<HTMLElement>('button, label, a[href], input:not(.unseen, .switch, .box)')].filter((element) => element.checkVisibility() && !element.classList.contains('unseen') && element.tagName !== 'LABEL' ? element.offsetHeight < 24 || element.offsetWidth < 24 : element.matches('.boxes label, .bar label, .ground, .row, .file') && element.offsetHeight < 24);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
  test('everything is reached by keyboard alone', async () => {
    draw();
    const focusable = new Set([...document.querySelectorAll<HTMLElement>('a[href], button, input')].filter((element) => !(element as HTMLInputElement).name || (element as HTMLInputElement).checked));
    for (let presses = 0; presses < 120 && focusable.size > 0; presses++) {
      await userEvent.tab();
      focusable.delete(document.activeElement as HTMLElement);
    }
    expect([...focusable].map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
  test('forced colours still tell what is chosen, and where the focus is', async () => {
    draw();
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await expect.poll(() => matchMedia('(forced-colors: active)').matches).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const colour = (selector: string) => getComputedStyle(document.querySelector(selector)!).backgroundColor;
    expect(colour('.mark-styles .bar label:has(:checked)')).not.toBe(colour('.mark-styles .bar label:not(:has(:checked))'));
    expect(colour('.switch:checked')).not.toBe(colour('.switch:not(:checked)'));
    document.querySelector<HTMLElement>('#backup .button')!.focus();
    await userEvent.tab();
    expect(getComputedStyle(document.querySelector('.file')!).outlineStyle).toBe('solid');
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
  test('the list of sections leads to their headings', async () => {
    draw();
    await page.getByRole('link', { name: 'Backup' }).click();
    expect(document.activeElement!.textContent).toBe('Backup');
  });
});
