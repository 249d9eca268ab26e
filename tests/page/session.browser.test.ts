import { describe, expect, test } from 'vitest';
import { fakeReader } from './fake-reader.ts';
import { eventually, inPage, later, painted } from './in-page.ts';

const story = '<h1>Minsk</h1><p id=a>Alexander <b>Lukashenko</b> spoke of Kyiv and of Minsk.</p><h2>More</h2><p id=b>Lukashenko on Minsk; a non-aggression pact.</p>';

describe('marks', () => {
  test('all mentions in reading order, by the line of their kind, without a change to the DOM', async () => {
    document.body.innerHTML = story;
    const before = document.documentElement.outerHTML;
    const { surfaces, calls, session } = inPage(story);
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Alexander Lukashenko', 'Kyiv', 'Minsk', 'Lukashenko', 'Minsk', 'non-aggression pact']));
    await eventually(() => expect(painted('glossator-person')).toEqual(['Alexander Lukashenko', 'Lukashenko']));
    expect(painted('glossator-place')).toEqual(['Minsk', 'Kyiv', 'Minsk', 'Minsk']);
    expect(painted('glossator-event')).toEqual(['non-aggression pact']);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(calls.styles).toBe(1);
    await eventually(() => expect(calls.statuses.at(-1)).toEqual({
      mentions: 7, entities: 4, entityIds: ['minsk', 'lukashenko', 'kyiv', 'pact'], uncertain: 0, corrected: 0, unreadableFrames: 0, partial: false, reading: false, blocked: false, revision: expect.any(Number),
    }));
    expect(session.together(session.mentions()[1]!)).toEqual(['kyiv', 'minsk']);
  });

  test('the first in each section, or none until asked; new options at once', async () => {
    const { session, surfaces } = inPage(story, { density: 'first' });
    await eventually(() => expect(painted('glossator-place')).toEqual(['Minsk', 'Kyiv', 'Minsk']));
    expect(surfaces()).toHaveLength(7);
    session.update({ shows: (kind) => kind === 'event', strictness: 'exact', density: 'every' });
    expect(session.status()).toMatchObject({ mentions: 1, uncertain: 6 });
    await eventually(() => expect(painted('glossator-place')).toEqual([]));
    expect(painted('glossator-event')).toHaveLength(1);
    session.update({ shows: () => true, strictness: 'exact', density: 'on-demand' });
    await eventually(() => expect(painted('glossator-event')).toEqual([]));
    expect(session.mentions()).toHaveLength(7);
  });

  test('a name that needs the rest of the page, once the page says it', async () => {
    const { surfaces } = inPage('<p>Lukashenko spoke.</p><p id=late></p>', {}, fakeReader({ gated: true }));
    await later(150);
    expect(surfaces()).toEqual([]);
    document.querySelector('#late')!.textContent = 'It was Alexander Lukashenko.';
    await eventually(() => expect(surfaces()).toEqual(['Lukashenko', 'Alexander Lukashenko']));
  });

  test('with a reader that answers later', async () => {
    const { surfaces } = inPage(story, {}, fakeReader({ late: true }));
    await eventually(() => expect(surfaces()).toHaveLength(7));
  });

  test('says that it is still being read until all of it was, also where what is in view comes first', async () => {
    const held = Promise.withResolvers<void>();
    const reader = fakeReader();
    const isLast = (texts: readonly { readonly text: string }[]): boolean => texts.some(({ text }) => text === 'Kyiv ends.');
    const { session, calls } = inPage(`<p>Minsk spoke.</p>${'<p>Nothing.</p>'.repeat(4_200)}<p>Kyiv ends.</p>`, {}, {
      ...reader, read: async (texts) => { if (isLast(texts)) await held.promise; return reader.read(texts); },
    });
    expect(session.status()).toMatchObject({ reading: true, mentions: 0 });
    await eventually(() => expect(calls.statuses.at(-1)).toMatchObject({ reading: true, mentions: 1 }));
    await later(400);
    expect(session.status()).toMatchObject({ reading: true, mentions: 1 });
    held.resolve();
    await eventually(() => expect(calls.statuses.at(-1)).toMatchObject({ reading: false, mentions: 2 }));
    document.querySelector('p')!.textContent = 'Kyiv again.';
    await later(300);
    expect(calls.statuses.slice(calls.statuses.findIndex(({ reading }) => !reading)).every(({ reading }) => !reading), 'only the first reading is told').toBe(true);
  });

  test('of a page without any name it is told once that it was read', async () => {
    const { calls } = inPage('<p>Nothing at all.</p>');
    await eventually(() => expect(calls.statuses).toMatchObject([{ reading: false, mentions: 0 }]));
  });

  test('only near the viewport, and at most 200', async () => {
    const { session } = inPage(`<div style="font: 16px/20px serif">${'<p style="margin:0;height:100px">Minsk</p>'.repeat(500)}</div>`);
    await eventually(() => expect(session.mentions()).toHaveLength(500));
    await eventually(() => expect(painted('glossator-place').length).toBeGreaterThan(5));
    expect(painted('glossator-place').length).toBeLessThan(60);
    document.body.innerHTML = `<pre style="font: 16px/20px serif">${'Minsk\n'.repeat(3_000)}</pre>`;
    await eventually(() => expect(session.mentions()).toHaveLength(3_000));
    await eventually(() => expect(painted('glossator-place')).toHaveLength(200));
    scrollTo(0, 30_000);
    await eventually(() => {
      const [range] = CSS.highlights.get('glossator-place')!;
      const live = new Range();
      live.setStart(range!.startContainer, range!.startOffset);
      live.setEnd(range!.endContainer, range!.endOffset);
      expect(Math.abs(live.getBoundingClientRect().top)).toBeLessThan(2 * innerHeight);
    });
  });

  test('near the viewport among thousands of blocks: where one scrolls to, and where they do not stand in reading order', async () => {
    const tops = (): number[] => [...CSS.highlights.get('glossator-place') ?? []].map(({ startContainer }) => startContainer.parentElement!.getBoundingClientRect().top);
    const lines = (style: string): string => `<div style="font: 16px/20px serif;${style}">${'<p style="margin:0;height:100px">Minsk</p>'.repeat(1_600)}</div>`;
    const { session } = inPage(lines(''));
    await eventually(() => expect(session.mentions()).toHaveLength(1_600));
    const inView = (): number => tops().filter((top) => top > -100 && top < innerHeight).length;
    const all = Math.floor(innerHeight / 100);
    await eventually(() => expect(inView()).toBeGreaterThanOrEqual(all));
    scrollTo(0, 80_000);
    await eventually(() => expect(inView()).toBeGreaterThanOrEqual(all));
    expect(tops().every((top) => Math.abs(top) < 3 * innerHeight)).toBe(true);
    document.body.innerHTML = lines('display: flex; flex-direction: column-reverse');
    scrollTo(0, 40_000);
    await eventually(() => expect(session.mentions()).toHaveLength(1_600));
    await eventually(() => expect(inView()).toBeGreaterThanOrEqual(all));
    document.body.innerHTML = '<p>Kyiv</p>';
    await eventually(() => expect(painted('glossator-place')).toEqual(['Kyiv']));
  });

  test('nothing that is not rendered, until it is', async () => {
    const { session, surfaces } = inPage('<p id=x style="display:none">Minsk</p><p>Kyiv</p><details><summary>More</summary><p>Lukashenko</p></details>');
    await eventually(() => expect(surfaces()).toEqual(['Kyiv']));
    document.querySelector<HTMLElement>('#x')!.style.display = '';
    document.querySelector('details')!.open = true;
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Kyiv', 'Lukashenko']));
    expect(session.status().mentions).toBe(3);
  });
});

describe('follows the page', () => {
  test('added, changed, hidden and removed text; only what changed is read again', async () => {
    const { surfaces, reader } = inPage('<div id=feed><p>Minsk</p></div><p id=other>Kyiv</p>');
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Kyiv']));
    reader.texts.length = 0;
    const feed = document.querySelector('#feed')!;
    feed.insertAdjacentHTML('beforeend', '<article><h3>New</h3><p>Lukashenko in Minsk</p></article>');
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Lukashenko', 'Minsk', 'Kyiv']));
    expect(reader.texts).toEqual(['New', 'Lukashenko in Minsk']);
    document.querySelector('#other')!.firstChild!.nodeValue = 'Neither';
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Lukashenko', 'Minsk']));
    feed.querySelector('p')!.hidden = true;
    await eventually(() => expect(surfaces()).toEqual(['Lukashenko', 'Minsk']));
    feed.querySelector('article')!.setAttribute('contenteditable', '');
    await eventually(() => expect(surfaces()).toEqual([]));
    feed.querySelector('p')!.hidden = false;
    await eventually(() => expect(surfaces()).toEqual(['Minsk']));
    feed.remove();
    await eventually(() => expect(surfaces()).toEqual([]));
  });

  test('a name put together from new inline nodes', async () => {
    const { surfaces } = inPage('<p id=x>Alexander <i></i> spoke</p>');
    await later(100);
    document.querySelector('i')!.append('Lukashenko');
    await eventually(() => expect(surfaces()).toEqual(['Alexander Lukashenko']));
  });

  test('typing in an editor is never read', async () => {
    const { reader } = inPage('<div contenteditable><p id=x>text</p></div><textarea>Minsk</textarea><p>Kyiv</p>');
    await eventually(() => expect(reader.texts).toEqual(['Kyiv']));
    document.querySelector('#x')!.textContent = 'Minsk';
    document.querySelector('#x')!.insertAdjacentHTML('afterend', '<p>Minsk</p>');
    await later(200);
    expect(reader.texts).toEqual(['Kyiv']);
  });

  test('shadow roots: open ones, later ones, closed ones by the way given, and changes inside', async () => {
    const { surfaces } = inPage('<p>Kyiv</p><x-card>light</x-card><p>Minsk</p>');
    await eventually(() => expect(surfaces()).toEqual(['Kyiv', 'Minsk']));
    const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Lukashenko</p>';
    await eventually(() => expect(surfaces()).toEqual(['Kyiv', 'Lukashenko', 'Minsk']));
    root.querySelector('p')!.append(' in Kyiv');
    await eventually(() => expect(surfaces()).toEqual(['Kyiv', 'Lukashenko', 'Kyiv', 'Minsk']));
  });

  test('a component that comes to stand in an editor is no longer read, and read again after; its language is that around it', async () => {
    const { surfaces, session } = inPage('<div id=x><x-card></x-card></div><p>Kyiv</p>');
    const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Minsk</p>';
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Kyiv']));
    const box = document.querySelector('#x')!;
    box.setAttribute('lang', 'pl');
    await eventually(() => expect(session.langOf(session.mentions()[0]!)).toBe('pl'));
    box.setAttribute('contenteditable', '');
    await eventually(() => expect(surfaces()).toEqual(['Kyiv']));
    root.querySelector('p')!.append(' and Minsk');
    await later(150);
    expect(surfaces()).toEqual(['Kyiv']);
    box.removeAttribute('contenteditable');
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Minsk', 'Kyiv']));
  });

  test('the words of a component that stands in a line, and those directly in its shadow tree, each when they change', async () => {
    const { surfaces } = inPage('<p>Of <x-word>Minsk</x-word> and more</p>');
    const host = document.querySelector('x-word')!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = 'Kyiv <slot></slot>';
    await eventually(() => expect(surfaces()).toEqual(['Kyiv', 'Minsk']));
    host.firstChild!.nodeValue = 'Minsk, Kyiv';
    await eventually(() => expect(surfaces()).toEqual(['Kyiv', 'Minsk', 'Kyiv']));
    root.firstChild!.nodeValue = 'nobody ';
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Kyiv']));
    host.firstChild!.nodeValue = 'nothing';
    await eventually(() => expect(surfaces()).toEqual([]));
    root.firstChild!.nodeValue = 'Minsk ';
    await eventually(() => expect(surfaces()).toEqual(['Minsk']));
  });

  test('a custom element that was met when it had left already is taken for what it is when it comes back', async () => {
    const { surfaces } = inPage('<div id=x>Kyiv</div>');
    await eventually(() => expect(surfaces()).toEqual(['Kyiv']));
    const box = document.querySelector('#x')!;
    const word = document.createElement('x-late');
    box.append(word);
    word.append('Minsk');
    word.remove();
    await later(100);
    box.innerHTML = 'Alexander <x-late>Lukashenko</x-late>';
    await eventually(() => expect(surfaces()).toEqual(['Alexander Lukashenko']));
  });

  test('a component that gets its shadow tree late parts the text around it, and loses none of it when its words change', async () => {
    const { surfaces } = inPage('<p>Kyiv <x-later>or</x-later> Minsk</p>');
    await eventually(() => expect(surfaces()).toEqual(['Kyiv', 'Minsk']));
    const host = document.querySelector('x-later')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    await later(700);
    host.firstChild!.nodeValue = 'Minsk';
    await eventually(() => expect(surfaces()).toEqual(['Kyiv', 'Minsk', 'Minsk']));
  });

  test('a custom element that stands in no slot tells nothing of its kind', async () => {
    const { surfaces, session } = inPage('');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    host.innerHTML = '<x-lost>nobody</x-lost>';
    document.body.append(host);
    session.rescan();
    await later(150);
    document.body.insertAdjacentHTML('beforeend', '<p>Alexander <x-lost>Lukashenko</x-lost></p>');
    await eventually(() => expect(surfaces()).toEqual(['Alexander Lukashenko']));
  });

  test('a storm of changes is waited out, and its end is read (row 24)', async () => {
    const { surfaces, reader } = inPage('<div id=x></div>');
    await later(100);
    const box = document.querySelector('#x')!;
    const until = performance.now() + 1_000;
    for (let i = 0; performance.now() < until; i++) {
      for (let j = 0; j < 10; j++) box.textContent = `Minsk ${i}`;
      await later(1);
    }
    box.textContent = 'Kyiv at last';
    await eventually(() => expect(surfaces()).toEqual(['Kyiv']));
    expect(reader.texts.length).toBeLessThan(25);
  });

  test('hundreds of blocks that change at once are read in one go, each where it stands', async () => {
    const { surfaces, reader } = inPage(`<div id=x>${'<p>Minsk</p>'.repeat(300)}</div>`, {}, fakeReader({ late: true }));
    await eventually(() => expect(surfaces()).toHaveLength(300));
    const before = reader.calls();
    for (const paragraph of [...document.querySelectorAll('#x p')].reverse()) paragraph.firstChild!.nodeValue = 'Kyiv';
    document.querySelector('#x p:nth-child(200)')!.textContent = 'Lukashenko';
    await eventually(() => expect(surfaces()).toEqual([...Array.from({ length: 199 }, () => 'Kyiv'), 'Lukashenko', ...Array.from({ length: 100 }, () => 'Kyiv')]));
    expect(reader.calls() - before).toBeLessThan(4);
  });

  test('the open card stays when its words stay, and is told when they go', async () => {
    const { session, calls, surfaces } = inPage('<p id=x>Minsk said <span>1</span></p>');
    await eventually(() => expect(surfaces()).toEqual(['Minsk']));
    const mention = session.mentions()[0]!;
    session.setActive(mention);
    await eventually(() => expect(painted('glossator-active')).toEqual(['Minsk']));
    document.querySelector('span')!.textContent = '2';
    await later(200);
    expect(calls.gone).toEqual([]);
    expect(session.active()?.surface).toBe('Minsk');
    expect(session.rectsOf(mention)).toHaveLength(1);
    document.querySelector('#x')!.textContent = 'Nothing';
    await eventually(() => expect(calls.gone).toHaveLength(1));
    expect(session.active()).toBeNull();
    expect(session.rectsOf(mention)).toEqual([]);
  });

  test('a page that erases the marks gets five more, then is left alone until a rescan (row 2)', async () => {
    const { session, calls } = inPage('<p>Minsk</p>');
    await eventually(() => expect(painted('glossator-place')).toEqual(['Minsk']));
    const erasing = setInterval(() => CSS.highlights.clear(), 50);
    await expect.poll(() => session.status().blocked, { timeout: 10_000 }).toBe(true);
    clearInterval(erasing);
    expect(calls.statuses.at(-1)?.mentions).toBe(1);
    session.rescan();
    await eventually(() => expect(painted('glossator-place')).toEqual(['Minsk']));
    expect(session.status().blocked).toBe(false);
  }, 15_000);
});

describe('answers', () => {
  test('which mention is at a point, in shadow trees too; not beside the words, not what is not drawn', async () => {
    const { session, surfaces } = inPage('<p style="font: 20px/30px serif">In <a href="#">Minsk</a> today</p><x-a></x-a>');
    document.querySelector('x-a')!.attachShadow({ mode: 'open' }).innerHTML = '<p style="font: 20px/30px serif">Kyiv</p>';
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Kyiv']));
    await later(50);
    for (const mention of session.mentions()) {
      const [rect] = session.rectsOf(mention);
      expect(session.mentionAtPoint(rect!.left + 3, rect!.top + 5)).toBe(mention);
      expect(session.mentionAtPoint(rect!.right - 1, rect!.bottom - 2)).toBe(mention);
      expect(session.mentionAtPoint(rect!.right + 200, rect!.top + 5)).toBeNull();
      expect(session.mentionAtPoint(rect!.right + 6, rect!.top + 5)).toBeNull();
    }
    session.update({ shows: () => true, strictness: 'exact', density: 'on-demand' });
    const [rect] = session.rectsOf(session.mentions()[0]!);
    expect(session.mentionAtPoint(rect!.left + 3, rect!.top + 5)).toBeNull();
  });

  test('which mention is selected', async () => {
    const { session, surfaces } = inPage('<p>Between Minsk and Kyiv</p>');
    await eventually(() => expect(surfaces()).toHaveLength(2));
    const text = document.querySelector('p')!.firstChild!;
    const select = (from: number, to: number): void => getSelection()!.setBaseAndExtent(text, from, text, to);
    select(10, 10);
    expect(session.mentionAtSelection()?.surface).toBe('Minsk');
    select(15, 21);
    expect(session.mentionAtSelection()?.surface).toBe('Kyiv');
    select(2, 4);
    expect(session.mentionAtSelection()).toBeNull();
  });

  test('steps through all mentions and round', async () => {
    const { session, surfaces } = inPage(`<p>Minsk</p><div style="height: 5000px"></div><p>Kyiv</p>`);
    await eventually(() => expect(surfaces()).toHaveLength(2));
    expect(session.step(1)?.surface).toBe('Minsk');
    expect(session.step(1)?.surface).toBe('Kyiv');
    const { top, bottom } = session.rectsOf(session.active()!)[0]!;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(session.step(1)?.surface).toBe('Minsk');
    expect(session.step(-1)?.surface).toBe('Kyiv');
  });

  test('nothing after the end, and no trace is left', async () => {
    const { session, surfaces, end } = inPage(story);
    await eventually(() => expect(surfaces()).toHaveLength(7));
    const mention = session.mentions()[0]!;
    await eventually(() => expect(painted('glossator-place')).not.toEqual([]));
    end.abort();
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('glossator'))).toEqual([]);
    expect(session.mentions()).toEqual([]);
    expect(session.rectsOf(mention)).toEqual([]);
    expect(session.step(1)).toBeNull();
    session.rescan();
    session.update({ shows: () => true, strictness: 'exact', density: 'every' });
    await later(100);
    expect(CSS.highlights.has('glossator-place')).toBe(false);
  });
});
