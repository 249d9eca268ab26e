/** Random pages: read without an error, without a change, in bounded steps; and where the rules are simple, exactly what a plain reading of the rules finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentText, pageDate, readQuotations } from '../../page/index.ts';
import { elementRoles } from '../../page/element-role.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { rangeOf, type TextBlock } from '../../page/text-block.ts';
import { simplePage, wildPage, type NodeSpec } from './dom/grammar.ts';
import { naiveBlocks, naiveNames } from './dom/naive-reading.ts';
import { atRest, onPage, readers, soon, startSession } from './dom/on-page.ts';
import { allNodes, body, closedRoots, data, rootOf, serialise } from './dom/own-dom.ts';
import { fuzz } from './fuzz.ts';

const top = body(document);

/** The blocks of the body and of all shadow trees, as one walk after the other finds them. */
function blocksOf(): TextBlock[] {
  const trees: (Element | ShadowRoot)[] = [top];
  const blocks: TextBlock[] = [];
  for (const owner of trees) blocks.push(...readBlocks({ owner, added: 'all' }, { roleOf: elementRoles(document), shadowRootOf: rootOf, foundRoot: (root) => void trees.push(root), pageLang: '' }));
  return blocks;
}

/** What is wrong with blocks: a stretch that is read twice, or is not what stands there. */
function wrongIn(blocks: readonly TextBlock[]): string {
  const read = new Map<Node, Set<number>>();
  for (const { text, pieces } of blocks) {
    for (const { node, from, start, length } of pieces) {
      if (length < 1 || data(node).slice(from, from + length) !== text.slice(start, start + length)) return `"${text}" does not stand there`;
      const known = read.get(node) ?? new Set();
      for (let at = from; at < from + length; at++) {
        if (known.has(at)) return `"${text}" is read twice`;
        known.add(at);
      }
      read.set(node, known);
    }
  }
  return '';
}

const expectNaiveBlocks = (page: readonly NodeSpec[]): void => expect(blocksOf().map(({ text }) => text)).toEqual(naiveBlocks(page).map(({ text }) => text));
fuzz('dom', 'blocks are those of a plain reading of the rules', { of: simplePage, runs: 150 }, (page) => onPage(page, () => expectNaiveBlocks(page)));

const naiveMentions = (page: readonly NodeSpec[]): string[] => naiveBlocks(page).filter(({ isShown }) => isShown).flatMap(({ text }) => naiveNames(text));
fuzz('dom', 'mentions are the names that a plain search finds', { of: simplePage, runs: 90 }, (page) => onPage(page, async () => {
  const before = serialise(document);
  const { session, calls, end } = startSession('fake');
  await soon(() => {
    expect(calls.statuses.length).toBeGreaterThan(0);
    expect(session.mentions().map(({ surface }) => surface)).toEqual(naiveMentions(page));
  });
  end();
  expect(serialise(document)).toBe(before);
}));

fuzz('dom', 'any page is read once, as it stands, and stays as it is', { of: wildPage, runs: 80 }, (page) => onPage(page, async () => {
  const before = serialise(document);
  const blocks = blocksOf();
  expect(wrongIn(blocks)).toBe('');
  const letters = allNodes(top).reduce((sum, node) => sum + (node instanceof CharacterData ? data(node).length : 1), 0);
  expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(letters);
  const asked = blocks.flatMap((block) => block.pieces.map((piece) => ({ block, piece, span: { start: piece.start, end: piece.start + piece.length } })));
  const { text, places } = documentText(document, asked);
  for (const [n, { block, span }] of asked.entries()) if (places[n]) expect(text.slice(places[n].start, places[n].end)).toBe(block.text.slice(span.start, span.end));
  for (const { block, piece, span } of asked) {
    const [first] = block.pieces;
    expect(rangeOf(block, span)).toEqual({ startContainer: piece.node, startOffset: piece.from, endContainer: piece.node, endOffset: piece.from + piece.length });
    expect(rangeOf(block, { start: 0, end: span.end })?.startContainer === first!.node).toBe(true);
  }
  await readQuotations(document, { mentionsFrom: () => [], isWanted: () => true, most: 100, shadowRootOf: (element) => closedRoots.get(element) ?? null, signal: new AbortController().signal });
  pageDate(document, 'https://a.example/2023/01/24/story', Date.UTC(2024, 1));
  expect(serialise(document)).toBe(before);
}));

fuzz('dom', 'a session on any page answers everything and leaves no trace', { of: fc.tuple(wildPage, fc.constantFrom(...readers), fc.nat(300), fc.nat(300)), runs: 6 }, ([page, kind, x, y]) => onPage(page, async () => {
  const before = serialise(document);
  const letters = allNodes(top).reduce((sum, node) => sum + (node instanceof CharacterData ? data(node).length : 1), 0);
  const started = startSession(kind);
  const { session, reader, end } = started;
  await atRest(started);
  // a shadow tree is read when it is met, and its host's neighbours at most once more
  expect(reader.given.length).toBeLessThanOrEqual(2 * letters);
  session.mentionAtPoint(x, y);
  session.mentionAtSelection();
  for (const mention of session.mentions()) {
    expect(session.sentenceOf(mention)?.text).toContain(mention.surface);
    expect([session.elementOf(mention) === null, typeof session.langOf(mention), Array.isArray(session.together(mention))]).toEqual([false, 'string', true]);
    for (const rect of session.rectsOf(mention)) session.mentionAtPoint(rect.x + 1, rect.y + 1);
  }
  session.step(1);
  session.step(-1);
  for (const { mention, block } of await session.found(100)) {
    session.reveal(mention);
    session.revealText(block, mention);
  }
  for (const density of ['first', 'on-demand', 'every'] as const) session.update({ shows: (entity) => entity !== 'state', strictness: 'exact', density });
  session.rescan();
  await atRest(started);
  end();
  expect([...CSS.highlights.keys()].filter((name) => name.startsWith('glossator'))).toEqual([]);
  expect([session.mentions(), session.status().mentions, session.step(1)]).toEqual([[], 0, null]);
  expect(serialise(document)).toBe(before);
}));

describe('the oracles bite', () => {
  const page: readonly NodeSpec[] = [{ tag: 'p', attributes: {}, children: ['Alexander ', { tag: 'b', attributes: {}, children: ['Lukashenko'] }, ' in Min', { tag: 'code', attributes: {}, children: ['Kyiv'] }, 'sk'] }];

  test('the plain reading says what the rules say', () => {
    expect(naiveMentions(page)).toEqual(['Alexander Lukashenko', 'Minsk']);
    expect(naiveMentions([{ tag: 'p', attributes: { hidden: '' }, children: ['Minsk'] }, 'Minsks Minsk', { tag: 'div', attributes: { style: 'display:none' }, children: ['Kyiv'] }])).toEqual(['Minsk']);
  });

  test('another reading is told apart', () => onPage(page, () => {
    expectNaiveBlocks(page);
    expect(() => expectNaiveBlocks(['Kyiv is here'])).toThrow('expected');
    const [block] = blocksOf();
    expect([wrongIn([block!]), wrongIn([block!, block!]), wrongIn([{ ...block!, text: ` ${block!.text}` }])]).toEqual(['', expect.stringContaining('twice'), expect.stringContaining('does not stand')]);
  }));

  test('a change of the page is seen: a node, a word, an attribute, in a closed root too, and a node replaced by its like', () => onPage([{ tag: 'div', attributes: {}, children: ['x'], shadow: { mode: 'closed', children: ['y'] } }], ([host]) => {
    const seen = new Set([serialise(document)]);
    const root = closedRoots.get(host as Element)!;
    root.append('z');
    seen.add(serialise(document));
    root.firstChild!.nodeValue = 'w';
    seen.add(serialise(document));
    (host as Element).setAttribute('lang', 'ru');
    seen.add(serialise(document));
    root.replaceChild(document.createTextNode('w'), root.firstChild!);
    expect(seen.add(serialise(document)).size).toBe(5);
  }));

  test('an error that nobody caught is found', async () => {
    await expect(onPage([], () => { setTimeout(() => { throw new Error('lost'); }); return new Promise((resolve) => { setTimeout(resolve, 20); }); })).rejects.toThrow('lost');
  });
});
