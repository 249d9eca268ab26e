import { describe, expect, test, vi } from 'vitest';
import { eventually, inPage, later } from './in-page.ts';

/** Ids of the paragraphs that have a mark, in the order of the page. */
const marked = (): string[] => [...CSS.highlights.get('glossator-place') ?? []].map(({ startContainer }) => {
  const parent = startContainer.parentElement ?? (startContainer.parentNode as ShadowRoot).host;
  return (parent.closest('[id]') ?? ((parent.getRootNode() as ShadowRoot).host)).id;
}).sort();

const span = (style: string, words = 'Minsk'): string => `It was <span style="${style}">${words}</span> here.`;
const ways: Record<string, string> = {
  'display: none': span('display:none'),
  'visibility: hidden': span('visibility:hidden'),
  'opacity: 0': span('opacity:0'),
  'opacity: 0 of an ancestor': `<span style="opacity:0">It was <b>Minsk</b></span> here.`,
  'font-size: 0': span('font-size:0'),
  'clip: rect(0,0,0,0)': span('position:absolute;clip:rect(0,0,0,0)'),
  'for screen readers only': span('position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap'),
  'clip-path: inset(50%)': span('position:absolute;clip-path:inset(50%)'),
  'left: -9999px': span('position:absolute;left:-9999px'),
  'top: -9999px': span('position:absolute;top:-9999px'),
  'text-indent: -9999px': span('display:inline-block;text-indent:-9999px;overflow:hidden'),
  'color: transparent': span('color:transparent'),
  'height: 0, overflow: hidden': span('display:block;height:0;overflow:hidden'),
  'a closed accordion': '<span style="display:grid;grid-template-rows:0fr"><span style="overflow:hidden;min-height:0"><b>It was Minsk.</b></span></span>',
  'max-height: 0 of an ancestor': '<span style="display:block;max-height:0;overflow:hidden"><span style="display:block"><b>Minsk</b> was it.</span></span>',
  'transform: scale(0)': span('display:inline-block;transform:scale(0)'),
  'content-visibility: hidden': span('display:block;content-visibility:hidden'),
};

describe('words that a page hides inside of a visible paragraph', () => {
  test.for(Object.entries(ways))('%s: not counted, and the first that can be seen has the mark', async ([, hidden]) => {
    const { session, surfaces } = inPage(`<p id=hidden>${hidden}</p><p id=seen>Minsk spoke.</p><p id=again>Minsk.</p>`, { density: 'first' });
    await eventually(() => expect(marked()).toEqual(['seen']));
    expect(surfaces()).toEqual(['Minsk', 'Minsk']);
    expect(session.status()).toMatchObject({ mentions: 2, entities: 1, uncertain: 0 });
    expect((await session.found(10)).length).toBe(2);
  });

  test('a whole paragraph likewise, and what stands beside is not named with it', async () => {
    const { session, surfaces } = inPage(`<p id=hidden style="position:absolute;left:-9999px">Minsk</p><p id=seen>Minsk and <span style="opacity:0">Kyiv</span>.</p>`, { density: 'first' });
    await eventually(() => expect(marked()).toEqual(['seen']));
    expect(surfaces()).toEqual(['Minsk']);
    expect(session.together(session.mentions()[0]!)).toEqual([]);
  });

  test('a name of which one word is seen is seen', async () => {
    const { surfaces } = inPage('<p>It was <span style="opacity:0">Alexander</span> Lukashenko.</p>');
    await eventually(() => expect(surfaces()).toEqual(['Alexander Lukashenko']));
  });
});

const shown: Record<string, string> = {
  'opacity: .5': span('opacity:.5'),
  'small text': span('font-size:3px'),
  'sticky': span('position:sticky;top:0'),
  'inside a transform': '<span style="display:block;transform:translateX(40px) rotate(3deg) scale(.5)">It was <b>Minsk</b>.</span>',
  'over several lines': '<span style="display:block;width:3em">It was in the town of <b>Minsk</b> and <b>elsewhere</b>.</span>',
  'inline-block': span('display:inline-block'),
  'in a parent without a box': span('display:contents'),
  'in a shadow root': '<x-root></x-root>',
  'in a slot': '<x-slot><b>Minsk</b></x-slot>',
  'scrolled out of sight in a box': '<span class=down style="display:block;height:40px;overflow:auto"><span style="display:block;height:20px">Minsk </span><span style="display:block;height:400px">below</span></span>',
  'scrolled out sideways': '<span class=right style="display:block;width:100px;overflow:auto;white-space:nowrap">Minsk <span style="display:inline-block;width:3000px">right</span></span>',
  'moved left inside of a box, as galleries do': '<span style="display:block;overflow:hidden"><span style="display:block;transform:translateX(-3000px)">Minsk</span></span>',
  'letters filled by a background': span('color:transparent;background:linear-gradient(red,blue);background-clip:text;-webkit-background-clip:text'),
  'in a box without height that hides nothing': '<span style="display:block;height:0">Minsk</span>',
  'positioned out of a box without height': '<span style="display:block;height:0;overflow:hidden"><span style="position:absolute">Minsk</span></span>',
};

describe('words that are seen, whatever the style', () => {
  test.for(Object.entries(shown))('%s', async ([, words]) => {
    const { surfaces } = inPage(`<p id=here>${words}</p><p id=again>Minsk.</p>`, { density: 'first' });
    for (const name of ['x-root', 'x-slot']) {
      const host = document.querySelector(name);
      if (host) host.attachShadow({ mode: 'open' }).innerHTML = name === 'x-root' ? '<b>Minsk</b>' : '<i><slot></slot></i>';
    }
    document.querySelector('.down')?.scrollTo(0, 300);
    document.querySelector('.right')?.scrollTo(1_000, 0);
    await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Minsk']));
    await later(50);
    if (document.querySelector('x-root, x-slot')) return;
    await eventually(() => expect(marked()).toEqual(['here']));
  });

  test('left of the viewport on a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const { surfaces } = inPage('<p><span style="position:absolute;left:-3000px">Minsk</span> and Kyiv</p>');
      await eventually(() => expect(surfaces()).toEqual(['Minsk', 'Kyiv']));
    } finally {
      document.documentElement.dir = '';
    }
  });
});

describe('words that appear and disappear', () => {
  const changes: readonly (readonly [string, string, string])[] = [
    ['display', 'none', ''], ['visibility', 'hidden', ''], ['opacity', '0', ''], ['fontSize', '0', ''], ['color', 'transparent', ''],
  ];
  test.for(changes)('%s: the mark goes where the first word is that can be seen', async ([property, off, on]) => {
    inPage('<p id=first>It was <span>Minsk</span> here.</p><p id=second>Minsk spoke.</p>', { density: 'first' });
    await eventually(() => expect(marked()).toEqual(['first']));
    const { style } = document.querySelector('span')!;
    style[property as 'color'] = off;
    await eventually(() => expect(marked()).toEqual(['second']));
    style[property as 'color'] = on;
    await eventually(() => expect(marked()).toEqual(['first']));
  });

  test('by a class on the paragraph, an accordion, details', async () => {
    const { surfaces } = inPage(`<style>.shut { height: 0; overflow: hidden } .pale { opacity: 0 }</style>
      <div id=box class=shut><p id=a>Minsk</p></div><div class=pale><p id=b>Kyiv</p></div><details><summary>More</summary>and <b id=c>Lukashenko</b></details><p id=d>Minsk, Kyiv.</p>`, { density: 'first' });
    await eventually(() => expect(marked()).toEqual(['d', 'd']));
    document.querySelector('#box')!.className = '';
    await eventually(() => expect(marked()).toEqual(['a', 'd']));
    document.querySelector('.pale')!.className = '';
    document.querySelector('details')!.open = true;
    await eventually(() => expect(marked()).toEqual(['a', 'b']));
    expect(surfaces()).toEqual(['Minsk', 'Kyiv', 'Lukashenko', 'Minsk', 'Kyiv']);
    document.querySelector('#box')!.className = 'shut';
    await eventually(() => expect(marked()).toEqual(['b', 'd']));
  });

  test('the words of an open card keep it when the menu they stand in closes', async () => {
    const { session, calls } = inPage('<p id=first>It was <span>Minsk</span> here.</p><p id=second>Minsk spoke.</p>', { density: 'first' });
    await eventually(() => expect(marked()).toEqual(['first']));
    session.setActive(session.mentions()[0]!);
    document.querySelector('span')!.style.visibility = 'hidden';
    await later(1_300);
    expect(calls.gone).toEqual([]);
    session.setActive(null);
    await eventually(() => expect(marked()).toEqual(['second']));
  });
});

test('a page that changes all the time is asked about what is new, not about everything each time', async () => {
  const { session } = inPage('<p id=news>Nothing.</p>' + '<p>Minsk <b>and</b> Kyiv.</p>'.repeat(200), { density: 'first' });
  await eventually(() => expect(session.status()).toMatchObject({ mentions: 400 }));
  const asked = vi.spyOn(window, 'getComputedStyle');
  try {
    for (let change = 1; change <= 5; change++) {
      document.querySelector('#news')!.textContent = 'Minsk '.repeat(change);
      await eventually(() => expect(session.status()).toMatchObject({ mentions: 400 + change }));
    }
    expect(asked.mock.calls.length).toBeGreaterThan(0);
    expect(asked.mock.calls.length).toBeLessThan(200);
  } finally {
    asked.mockRestore();
  }
});
