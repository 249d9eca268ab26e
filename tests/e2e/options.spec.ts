/** The settings page in the loaded extension: what is set there holds on open pages at once, and a backup brings it back whole. */
import type browserType from 'webextension-polyfill';
import type { Reader, Tab } from './harness/driver.ts';
import { marksIn, markOf, middle, textsOf } from './harness/marks.ts';
import type { Box } from './harness/picture.ts';
import { change, expect, soon, test } from './harness/test.ts';
import { openPopup } from './harness/popup.ts';
import { below } from './harness/visible.ts';

declare const browser: typeof browserType;

async function openOptions(reader: Reader): Promise<Tab> {
  const options = await reader.openOwn('options.html');
  await options.resize(1000, 900);
  await soon(() => options.run(() => document.querySelectorAll('.options .boxes input').length), { message: 'settings and names of the packs are there' }).toBeGreaterThan(10);
  return options;
}

const text = (tab: Tab, selector: string): Promise<string> => tab.run((wanted: string) => document.querySelector(wanted)?.textContent?.trim().replace(/\s+/g, ' ') ?? '', selector);

/** Clicks the first element of a selector whose text or title begins with these words, once it is there and stands still. */
async function click(options: Tab, selector: string, words = ''): Promise<void> {
  await options.show();
  let box: Box | null = null;
  await soon(async () => {
    const before = JSON.stringify(box);
    box = await options.run(([wanted, begins]) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => (one.textContent ?? '').trim().startsWith(begins) || one.title.startsWith(begins));
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, [selector, words] as const);
    return box.width > 0 && JSON.stringify(box) === before;
  }, { message: `${selector} "${words}" is there and stands still`, intervals: [60] }).toBe(true);
  await options.click(...middle(box!));
}

async function fill(options: Tab, selector: string, words: string): Promise<void> {
  await options.show();
  await options.run((wanted: string) => {
    const input = document.querySelector<HTMLInputElement>(wanted)!;
    input.focus();
    input.select();
  }, selector);
  await options.type(words);
}

const settingsNow = (reader: Reader): Promise<unknown> => reader.inExtension(async () => (await browser.storage.local.get('settings'))['settings']);

async function choose(options: Tab, content: string): Promise<void> {
  await options.run((words: string) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], 'backup.json', { type: 'application/json' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}

/** What the page gives to the browser to save, without a file on the disk. */
async function saved(options: Tab): Promise<string> {
  await options.run(() => {
    const world = globalThis as unknown as { kept?: string };
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      void (blob as Blob).text().then((words) => { world.kept = words; });
      return '';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await click(options, '#backup .button', 'Save to a file');
  await soon(() => options.run(() => typeof (globalThis as unknown as { kept?: string }).kept)).toBe('string');
  return options.run(() => (globalThis as unknown as { kept: string }).kept);
}

test('the popup leads to it', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.html'));
  await markOf(tab, 'Alexander Lukashenko');
  const popup = await openPopup(reader, await tab.id());
  await click(popup, 'footer .link', 'All settings');
  const address = await reader.inExtension(() => browser.runtime.getURL('options.html'));
  const open = () => reader.inExtension(async (wanted: string) => (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(wanted)).map(({ id }) => id!), address);
  await soon(async () => (await open()).length, { message: 'the settings are open' }).toBe(1);
  await reader.inExtension((ids: number[]) => browser.tabs.remove(ids), await open());
});

test('a site is switched off by typing it, on again by taking it out, and what is no site is refused', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.html'));
  await markOf(tab, 'Alexander Lukashenko');
  const options = await openOptions(reader);
  await fill(options, '.add input', 'exmaple,com');
  await options.press('Enter');
  await soon(() => text(options, '.add .trouble')).toContain('“exmaple,com” is no site');
  expect(await settingsNow(reader)).toMatchObject({ set: {} });
  const { hostname } = new URL(site.origin);
  await fill(options, '.add input', `${site.origin}/story.html`);
  await options.press('Enter');
  await soon(() => text(options, '#where .removable')).toBe(hostname);
  await tab.show();
  await soon(() => marksIn(tab), { message: 'off here' }).toEqual([]);
  await click(options, '#where .removable button');
  await tab.show();
  await markOf(tab, 'Alexander Lukashenko');
  await options.close();
});

test('one name is switched off and no other, and stands first in the list of those that are off', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.html'));
  await markOf(tab, 'Minsk');
  const options = await openOptions(reader);
  await fill(options, '#what input[type=search]', 'minsk');
  await soon(() => text(options, '#what .part .boxes label')).toContain('Minsk');
  await click(options, '#what .part .boxes label', 'Minsk');
  await soon(() => text(options, '#what .removable')).toBe('Minsk');
  await tab.show();
  await soon(async () => textsOf(await marksIn(tab)).includes('Minsk'), { message: 'Minsk is not marked' }).toBe(false);
  await soon(async () => textsOf(await marksIn(tab))).toContain('Alexander Lukashenko');
  await click(options, '#what .removable button');
  await tab.show();
  await markOf(tab, 'Minsk');
  await options.close();
});

test('the look of the marks changes on the open page at once, as the sample shows it', async ({ tab, site, reader }) => {
  await tab.open(site.file('story.html'));
  const lines = async (): Promise<Box> => below(await markOf(tab, 'Alexander Lukashenko'));
  await lines();
  await soon(() => tab.run(() => getComputedStyle(document.body, '::highlight(glossator-person)').textDecorationLine), { message: 'the marks are drawn' }).toBe('underline');
  const options = await openOptions(reader);
  const sampleBox = () => options.run(() => {
    const mark = document.querySelector('.sample [data-mark=people]')!;
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = mark.getClientRects()[0]!;
    return { x, y, width, height };
  });
  const shown = async () => { await tab.show(); return tab.picture(); };
  const sample = async () => { await options.show(); const box = await sampleBox(); return { picture: await options.picture(), box }; };
  const before = { page: await shown(), sample: await sample() };
  await click(options, '.mark-styles fieldset:first-child .bar label', 'no line');
  await soon(async () => (await shown()).changed(before.page, await lines()), { message: 'the line is gone from the page' }).toBeGreaterThan(40);
  await soon(async () => {
    const after = await sample();
    return after.picture.changed(before.sample.picture, below(after.box));
  }, { message: 'and from the sample' }).toBeGreaterThan(20);
  await click(options, '.mark-styles fieldset:first-child .ground');
  const bare = await shown();
  await soon(async () => (await shown()).changed(before.page, await lines()), { message: 'a ground on the page' }).toBeGreaterThan(100);
  expect(bare.width).toBeGreaterThan(0);
  // the words still answer
  expect(textsOf(await marksIn(tab))).toContain('Alexander Lukashenko');
  await click(options, '.mark-styles fieldset:first-child .ground');
  await click(options, '.mark-styles fieldset:first-child .bar label', 'solid line');
  await soon(async () => (await shown()).changed(before.page, await lines()), { message: 'as it was' }).toBe(0);
  expect(await settingsNow(reader)).toMatchObject({ set: {} });
  await options.close();
});

test('a backup restores a changed profile exactly; a broken file is refused and changes nothing; both can be undone', async ({ tab, reader }) => {
  await tab.open('about:blank');
  await change(reader, { theme: 'dark', offSites: ['example.org', 'file:'], offEntities: ['wagner'], strictness: 'exact', kinds: { people: true, states: false, institutions: true, media: true, documents: true, events: true } });
  const options = await openOptions(reader);
  const then = await settingsNow(reader);
  const file = await saved(options);
  expect(JSON.parse(file)).toMatchObject({ format: 'glossator-backup', settings: { set: { theme: 'dark', offSites: ['example.org', 'file:'] } } });

  await click(options, '#backup .button', 'Reset everything');
  await soon(() => text(options, '.ask legend')).toContain('Reset all settings');
  await click(options, '.ask .main');
  await soon(() => text(options, '.outcome')).toContain('first day');
  await soon(() => settingsNow(reader)).toEqual({ version: 0, set: {} });
  await click(options, '.outcome .link');
  await soon(() => text(options, '.outcome')).toContain('as it was before');
  await soon(() => settingsNow(reader)).toEqual(then);

  await change(reader, { theme: 'light', enabled: false });
  const changed = await settingsNow(reader);
  for (const [broken, says] of [[file.slice(0, 200), 'not whole'], [file.replace('"dark"', '"pink"'), 'settings.set.theme'], [file.replace('"version": 1', '"version": 2'), 'newer Glossator'], ['{}', 'no backup of Glossator']] as const) {
    await choose(options, broken);
    await soon(() => text(options, '.outcome[role=alert]')).toContain(says);
    expect(await settingsNow(reader)).toEqual(changed);
  }
  await choose(options, file);
  await soon(() => text(options, '.outcome')).toContain('as the file says');
  await soon(() => settingsNow(reader)).toEqual(then);
  await soon(() => options.run(() => document.documentElement.dataset['theme'])).toBe('dark');
  await options.close();
});

test('by keyboard alone: a site, the reset, and out of it again', async ({ tab, reader }) => {
  await tab.open('about:blank');
  const options = await openOptions(reader);
  await options.show();
  const at = () => options.run(() => { const now = document.activeElement as HTMLInputElement; return now.closest('.add') && now.tagName === 'INPUT' ? 'site' : (now.textContent ?? '').trim(); });
  const tabTo = async (words: string, most: number) => {
    for (let presses = 0; presses < most; presses++) {
      if (await at() === words) return;
      await options.press('Tab');
    }
    expect(await at()).toBe(words);
  };
  await tabTo('site', 30);
  await options.type('example.org');
  await options.press('Enter');
  await soon(() => settingsNow(reader)).toMatchObject({ set: { offSites: ['example.org'] } });
  await tabTo('Reset everything', 90);
  await options.press('Enter');
  await soon(at).toBe('Leave as it is');
  await options.press('Escape');
  await soon(at).toBe('Reset everything');
  expect(await settingsNow(reader)).toMatchObject({ set: { offSites: ['example.org'] } });
  await options.close();
});

test('shows the shortcuts that the browser has, and how to change them', async ({ tab, reader, which }) => {
  await tab.open('about:blank');
  const options = await openOptions(reader);
  const now = await reader.inExtension(async () => (await browser.commands.getAll()).length);
  await soon(() => options.run(() => document.querySelectorAll('.keys tbody tr').length)).toBe(now);
  await soon(() => text(options, '#keys')).toContain(which === 'firefox' ? 'Change shortcuts' : 'chrome://extensions/shortcuts');
  await options.close();
});
