import { describe, expect, test, vi } from 'vitest';
import { elementRoles } from '../../page/element-role.ts';
import { LostPlace, readBlocks, type Region } from '../../page/read-blocks.ts';
import { safeDom } from '../../page/safe-dom.ts';
import { rangeOf, type TextBlock } from '../../page/text-block.ts';

function read(root: Document | Element | ShadowRoot, added: Region['added'] = 'all'): { blocks: TextBlock[]; texts: string[]; roots: ShadowRoot[] } {
  const document = root.ownerDocument ?? (root as Document);
  const roots: ShadowRoot[] = [];
  const blocks = [...readBlocks({ owner: root, added }, {
    roleOf: elementRoles(document), shadowRootOf: (element) => element.shadowRoot, foundRoot: (found) => roots.push(found), pageLang: 'en',
  })];
  return { blocks, texts: blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()), roots };
}
const parse = (markup: string, type: DOMParserSupportedType = 'text/html'): Document => new DOMParser().parseFromString(markup, type);
const textsOf = (markup: string): string[] => read(parse(markup)).texts;

describe('joins text nodes into blocks', () => {
  test.each([
    ['inline elements do not break a name', '<p>Alex<b>ander</b> <i>Luka</i>shenko said</p>', ['Alexander Lukashenko said']],
    ['block elements do', '<div>One text<p>Two texts</p>Three texts</div>', ['One text', 'Two texts', 'Three texts']],
    ['a block inside an inline element does', '<a>Before<div>Inside</div>After</a>', ['Before', 'Inside', 'After']],
    ['<br> is a line', '<p>Minsk<br>Kyiv</p>', ['Minsk Kyiv']],
    ['a footnote mark does not stick to a word', '<p>Lukashenko<sup>1</sup> said</p>', ['Lukashenko 1 said']],
    ['links without space between them are words apart', '<p><a>Minsk</a><a>Kyiv</a></p>', ['Minsk Kyiv']],
    ['an image parts words', '<p>Minsk<img alt="x">Kyiv</p>', ['Minsk Kyiv']],
    ['table cells stand alone', '<table><tr><td>Minsk<td>Kyiv</table>', ['Minsk', 'Kyiv']],
    ['what ends together ends in order', '<div><p>Minsk<sup><b>1</b></sup></p></div>Kyiv<span><sub>2</sub></span>Lviv', ['Minsk 1', 'Kyiv 2 Lviv']],
    ['what is never read ends nothing', '<div><p>Mi<b>n<script>x</script></b>sk<svg><g></g></svg></p><code>x</code></div>Kyiv', ['Minsk', 'Kyiv']],
    ['links are words apart whatever empty thing lies between them', '<p><a>Minsk</a><i></i><a>Kyiv</a></p><p><a>Lviv</a> <a>Riga</a><!-- x --><a>Oslo</a></p>', ['Minsk Kyiv', 'Lviv Riga Oslo']],
    ['what is hidden among simple elements', '<p>Minsk <b>is</b> <i hidden>not</i> <em>big</em></p>', ['Minsk is big']],
    ['comments are nothing', '<p>Luka<!-- x -->shenko</p>', ['Lukashenko']],
  ])('%s', (_, markup, texts) => expect(textsOf(markup)).toEqual(texts));
});

describe('never reads (row 26)', () => {
  test.each([
    '<script>Minsk</script>', '<style>Minsk</style>', '<noscript>Minsk</noscript>', '<template>Minsk</template>', '<textarea>Minsk</textarea>',
    '<select><option>Minsk</select>', '<div contenteditable>Minsk <p>Kyiv</p></div>', '<div contenteditable="plaintext-only">Minsk</div>', '<code>Minsk</code>',
    '<pre><code>Minsk</code></pre>', '<pre class="language-js">Minsk</pre>', '<div class="ace_editor">Minsk</div>', '<div role="textbox">Minsk</div>',
    '<p hidden>Minsk</p>', '<svg><text>Minsk</text></svg>', '<math><mi>Minsk</mi></math>', '<ruby>Ki<rt>Minsk</rt></ruby>', '<title>Minsk</title>',
  ])('%s', (markup) => expect(textsOf(`<div>${markup}</div>`).join()).not.toContain('Minsk'));

  test('but reads a plain text and what is not editable', () => {
    expect(textsOf('<pre>Minsk</pre><p contenteditable="false">Kyiv</p>')).toEqual(['Minsk', 'Kyiv']);
  });
});

describe('offsets lead back to the page', () => {
  test('across inline elements, with whitespace as it is', () => {
    const document = parse('<p>  The\n <b>Alexander </b><i>Luka</i>shenko of  Belarus</p>');
    const [block] = read(document).blocks;
    const start = block!.text.indexOf('Alexander');
    const range = rangeOf(block!, { start, end: start + 'Alexander Lukashenko'.length })!;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    expect(live.toString()).toBe('Alexander Lukashenko');
  });

  test('after an empty element too', () => {
    const [block] = read(parse('<p></p>Minsk')).blocks;
    expect(block!.pieces.map(({ node }) => node.data)).toEqual(['Minsk']);
  });

  test('where nobody asked for them before the page changed, there are none', () => {
    const document = parse('<p>Minsk <b>is</b> a city</p><p>Kyiv</p>');
    const [changed, same] = read(document).blocks;
    document.querySelector('b')!.textContent = 'was';
    expect(changed!.pieces).toEqual([]);
    expect(rangeOf(changed!, { start: 0, end: 5 })).toBeNull();
    expect(same!.pieces.map(({ node, from, start, length }) => [node.data, from, start, length])).toEqual([['Kyiv', 0, 0, 4]]);
  });

  test('a long text is cut at a word and every piece is where it says', () => {
    const document = parse(`<pre>${'Minsk and Kyiv. '.repeat(4_000)}</pre>`);
    const { blocks } = read(document);
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.map(({ text }) => text).join('')).toBe('Minsk and Kyiv. '.repeat(4_000));
    for (const { text, pieces: [piece] } of blocks) expect(piece!.node.data.slice(piece!.from, piece!.from + piece!.length)).toBe(text);
  });

  test.each([
    ['in its own text nodes', (p: HTMLElement, piece: string) => p.append(piece)],
    ['in the text nodes of one element in it', (p: HTMLElement, piece: string) => (p.firstElementChild ?? p.appendChild(p.ownerDocument.createElement('b'))).append(piece)],
  ])('a paragraph too long to be one block is not joined before it is found too long: %s', (_, append) => {
    const document = parse('<p></p><p>Minsk</p>');
    const [long] = document.querySelectorAll('p');
    for (let n = 0; n < 4_000; n++) append(long!, 'Minsk and Kyiv. ');
    const joined = vi.spyOn(safeDom, 'text');
    const lengthOf = vi.spyOn(safeDom, 'length');
    try {
      const { blocks } = read(document);
      expect(blocks.map(({ text }) => text).join('')).toBe(`${'Minsk and Kyiv. '.repeat(4_000)}Minsk`);
      expect(joined.mock.calls.map(([node]) => node)).not.toContain(long);
      expect(lengthOf.mock.calls.length).toBeLessThan(600); // 8,192 letters of 16 a node
    } finally {
      joined.mockRestore();
      lengthOf.mockRestore();
    }
  });

  test('what only parts words, however much of it, makes no text', () => {
    expect(read(parse(`<p>Minsk${'<br><button></button>'.repeat(20_000)}Kyiv</p>`)).blocks.map(({ text }) => text)).toEqual(['Minsk\nKyiv']);
  });

  test('null when the page has other words there now', () => {
    const document = parse('<p>Minsk is a city</p>');
    const [block] = read(document).blocks;
    block!.pieces[0]!.node.data = 'Kyiv is a city';
    expect(rangeOf(block!, { start: 0, end: 5 })).toBeNull();
  });
});

describe('knows where a block stands', () => {
  test('language of the nearest element', () => {
    expect(read(parse('<p>Minsk</p><div lang="ru"><p>Минск</p><p lang="pl">Mińsk</p></div>')).blocks.map(({ lang }) => lang)).toEqual(['en', 'ru', 'pl']);
  });

  test('what is too long to be a tag names no language', () => {
    expect(read(parse(`<div lang="ru"><p lang="${'x'.repeat(20_000)}">Minsk</p></div>`)).blocks.map(({ lang }) => lang)).toEqual(['']);
  });

  test('a form taken out of the page, with a field named host, is its own root', () => {
    const form = parse('<form><input name=host><p>Minsk</p></form>').querySelector('form')!;
    form.remove();
    expect(read(form).blocks.map(({ lang }) => lang)).toEqual(['en']);
  });

  test('section by heading and sectioning element, the same when read from the middle', () => {
    const document = parse('<p>zero</p><h2>first</h2><p>one</p><article><p>two</p><div><h3>second</h3></div><p id=x>three</p></article><p>four</p>');
    const { blocks } = read(document);
    const name = (block: TextBlock): string => block.section.nodeName;
    expect(blocks.map(name)).toEqual(['#document', 'H2', 'H2', 'ARTICLE', 'H3', 'H3', 'H2']);
    expect(read(document.querySelector('#x')!).blocks[0]!.section).toBe(blocks[5]!.section);
  });
});

describe('reads a part', () => {
  test('only the own text of the owner, and all below what was added', () => {
    const document = parse('<div id=o>own <i>text</i><p>old</p><section id=n><p>new</p></section> more</div>');
    const owner = document.querySelector('#o')!;
    expect(read(owner, new Set()).texts).toEqual(['own text', 'more']);
    expect(read(owner, new Set([document.querySelector('#n')!])).texts).toEqual(['own text', 'new', 'more']);
  });
});

describe('a page that changes while the walk pauses', () => {
  const paused = (markup: string) => {
    const document = parse(markup);
    const blocks = readBlocks({ owner: document, added: 'all' }, { roleOf: elementRoles(document), shadowRootOf: () => null, foundRoot: () => {}, pageLang: '' });
    expect(blocks.next().value!.text).toBe('first');
    return { document, rest: () => [...blocks].map(({ text }) => text) };
  };

  test('is read on when what was read goes, and what comes grows', () => {
    const { document, rest } = paused('<div><p>first</p></div><p id=next>second</p>');
    document.querySelector('div')!.remove();
    document.querySelector('#next')!.after('third');
    expect(rest()).toEqual(['second', 'third']);
  });

  test.each([
    ['the next node goes', (next: Element) => next.remove()],
    ['what holds it goes', (next: Element) => next.parentElement!.remove()],
    ['it moves elsewhere', (next: Element) => next.ownerDocument.querySelector('b')!.append(next)],
  ])('is given up when %s', (_, change) => {
    const { document, rest } = paused('<div><p>first</p><p id=next>second</p></div><b>last</b>');
    change(document.querySelector('#next')!);
    expect(rest).toThrow(LostPlace);
  });
});

describe('is never fooled', () => {
  test('by names inside forms and documents (row 15)', () => {
    const document = parse(`<form><p>Minsk</p>${['parentNode', 'nodeType', 'firstChild', 'nextSibling', 'localName', 'attributes', 'hasAttributes', 'getAttribute', 'children', 'contains', 'matches', 'ownerDocument', 'shadowRoot', 'isConnected', 'namespaceURI', 'nextNode', 'data']
      .map((name) => `<input name=${name}>`).join('')}<p>Kyiv</p></form>${['createTreeWalker', 'documentElement', 'body', 'getElementsByTagName', 'contentType'].map((name) => `<img name=${name}>`).join('')}<p>Last</p>`);
    expect(read(document).texts).toEqual(['Minsk', 'Kyiv', 'Last']);
  });

  test('finds open shadow roots and reads them as trees of their own', () => {
    const host = document.createElement('div');
    host.innerHTML = '<p>light</p>';
    host.attachShadow({ mode: 'open' }).innerHTML = 'top <p>shadow</p>';
    const outer = document.createElement('div');
    outer.append('before ', host, ' after');
    const { texts, roots } = read(outer);
    expect(texts).toEqual(['before', 'light', 'after']);
    expect(read(roots[0]!).texts).toEqual(['top', 'shadow']);
  });

  test('finds a shadow root among the words of a paragraph: a block of its own stands around it', () => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = 'before <span>light</span> after';
    paragraph.querySelector('span')!.attachShadow({ mode: 'open' }).textContent = 'shadow';
    const { texts, roots } = read(paragraph);
    expect(texts).toEqual(['before', 'light', 'after']);
    expect(roots).toHaveLength(1);
  });

  test('by the language of a word in a paragraph', () => {
    expect(read(parse('<p lang="ru">Минск <i lang="be">Мінск</i></p>')).blocks.map(({ text, lang }) => [text, lang])).toEqual([['Минск Мінск', 'ru']]);
  });

  test('by documents of other kinds (rows 18, 19)', () => {
    expect(read(parse('<svg xmlns="http://www.w3.org/2000/svg"><style>x</style><g><text>Minsk <tspan>here</tspan></text></g></svg>', 'image/svg+xml')).texts).toEqual(['Minsk here']);
    expect(read(parse('<a><b>Minsk</b><c>Kyiv</c></a>', 'application/xml')).texts).toEqual(['Minsk', 'Kyiv']);
    expect(read(parse('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Mi<b>nsk</b></p></body></html>', 'application/xhtml+xml')).texts).toEqual(['Minsk']);
    expect(read(parse('<frameset><frame></frameset>')).texts).toEqual([]);
    const empty = document.implementation.createDocument(null, null);
    expect(read(empty).texts).toEqual([]);
  });
});
