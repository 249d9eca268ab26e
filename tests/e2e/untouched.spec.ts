/** The page's own: its DOM, what is typed into it, its network. */
import type { Tab } from './harness/driver.ts';
import { noCard, pointAt } from './harness/card.ts';
import { marksIn, markOf, mentionsOf, settled, statusesOf, textsOf } from './harness/marks.ts';
import { openPopup, search } from './harness/popup.ts';
import { serialised } from './harness/serialise.ts';
import { change, expect, soon, test } from './harness/test.ts';

/** Every demo and fixture page, with words that are marked in its top frame; none where nothing there is. */
const pages: Readonly<Record<string, string | null>> = {
  'index.html': 'Minsk', 'story.html': 'Alexander Lukashenko', 'story.ru.html': null, 'story.uk.html': null, 'story.pl.html': null, 'border.html': 'Belarus', 'letters.html': 'Alexander Lukashenko',
  'look-alikes.html': null, 'shadow.html': 'Dmitry Peskov', 'frames.html': 'Alexander Lukashenko', 'framed.html': 'Dmitry Peskov', 'editors.html': 'Dmitry Peskov', 'right-to-left.html': 'Dmitry Peskov',
  'links.html': 'Dmitry Peskov', 'drawing.svg': 'Alexander Lukashenko', 'page.xhtml': 'Dmitry Peskov', 'notes.txt': 'Alexander Lukashenko', 'data.json': null, 'frameset.html': null,
};

/** Counts from now on whatever happens to the page's tree. */
const watchTree = (tab: Tab): Promise<void> => tab.run(() => {
  const seen: string[] = [];
  Object.assign(window, { seen });
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) seen.push(`${type} of ${target.nodeName}: +${addedNodes.length} -${removedNodes.length}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
const seenInTree = (tab: Tab): Promise<readonly string[]> => tab.run(() => (window as unknown as { seen: string[] }).seen);

for (const [name, words] of Object.entries(pages)) {
  test(`${name}: serialised, the page is the same before and after marking`, async ({ tab, site, reader }) => {
    await change(reader, { enabled: false });
    await tab.open(site.file(name));
    const before = await serialised(tab);
    await watchTree(tab);
    await change(reader, {});
    if (words) await markOf(tab, words);
    else await settled(tab);
    await mentionsOf(reader, tab);
    expect(await serialised(tab)).toBe(before);
    expect(await seenInTree(tab)).toEqual([]);
  });
}

test('a card adds one element to the page while it is open, and leaves nothing', async ({ tab, site }) => {
  await tab.open(site.file('story.html'));
  await markOf(tab, 'Alexander Lukashenko');
  const before = await serialised(tab);
  await watchTree(tab);
  await pointAt(tab, 'Alexander Lukashenko');
  const host = await tab.run(() => {
    const last = document.documentElement.lastElementChild!;
    return { markup: last.outerHTML, root: last.shadowRoot, id: last.id, classes: last.className };
  });
  expect(host).toEqual({ markup: '<div popover="manual"></div>', root: null, id: '', classes: '' });
  await tab.press('Escape');
  await noCard(tab);
  await soon(() => serialised(tab)).toBe(before);
  await soon(() => seenInTree(tab)).toEqual(['childList of HTML: +1 -0', 'childList of HTML: +0 -1']);
});

test('typing, caret and selection are the reader\'s in fields and editors', async ({ tab, site, reader }) => {
  await tab.open(site.file('editors.html'));
  await markOf(tab, 'Dmitry Peskov');
  await change(reader, { density: 'every' });
  await tab.run(() => {
    const area = document.querySelector('textarea')!;
    area.focus();
    area.setSelectionRange(5, 5);
  });
  await tab.type(' Minsk and Kyiv');
  await tab.press('ArrowLeft');
  await tab.type('!');
  expect(await tab.run(() => {
    const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
    return { value, selectionStart, selectionEnd };
  })).toEqual({ value: 'Oleh  Minsk and Kyi!vNikolenko in a text box', selectionStart: 20, selectionEnd: 20 });

  await tab.run(() => {
    const editor = document.getElementById('editor')!;
    editor.focus();
    getSelection()!.setBaseAndExtent(editor.firstChild!, 6, editor.firstChild!, 6);
  });
  await tab.type('Moscow ');
  expect(await tab.run(() => ({ text: document.getElementById('editor')!.textContent!.replaceAll('\u00a0', ' '), at: getSelection()!.anchorOffset, parts: document.getElementById('editor')!.childNodes.length })))
    .toEqual({ text: 'AlesiaMoscow  Rudnik in an editor, Deutsche Welle too.', at: 13, parts: 3 });

  const line = await tab.run(() => {
    const { x, y, height } = document.querySelector('input')!.getBoundingClientRect();
    return { x: x + 20, y: y + height / 2 };
  });
  await tab.click(line.x, line.y);
  await tab.press('Home');
  await tab.type('x');
  expect(await tab.run(() => document.querySelector('input')!.value)).toBe('xAlexander Lukashenko in a line');
  expect(textsOf(await settled(tab))).toEqual(['Dmitry Peskov']);
});

test('a selection of the page\'s words stays selected while marks and cards come and go', async ({ tab, site, reader }) => {
  await tab.open(site.file('links.html'));
  await tab.run(() => {
    const text = document.querySelector('p')!.lastChild!;
    getSelection()!.setBaseAndExtent(text, 3, text, 30);
  });
  const selected = () => tab.run(() => getSelection()!.toString());
  const before = await selected();
  await pointAt(tab, 'Oleh Nikolenko');
  expect(await selected()).toBe(before);
  await change(reader, { enabled: false });
  await soon(() => marksIn(tab)).toEqual([]);
  expect(await selected()).toBe(before);
});

test('with marks, a card, the popup and a search, nothing is asked of any network but the page itself', async ({ tab, site, reader }) => {
  const from = site.log.length;
  await tab.open(site.file('story.html'));
  await pointAt(tab, 'Alexander Lukashenko');
  expect(await statusesOf(reader, tab)).toHaveLength(1);
  const popup = await openPopup(reader, await tab.id());
  await search(popup, 'pact');
  await popup.close();
  const asked = site.log.slice(from).map(({ url }) => new URL(url)).filter(({ host }) => site.origin.endsWith(host)).map(({ pathname }) => pathname);
  expect(asked.filter((one) => one !== '/favicon.ico')).toEqual(['/story.html', '/margin.css']);
});
