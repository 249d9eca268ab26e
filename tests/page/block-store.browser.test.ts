import { expect, test } from 'vitest';
import { createBlockStore, type KeptBlock } from '../../page/block-store.ts';

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

function blockAt(element: Element, from = 0): KeptBlock {
  const node = element.firstChild as Text;
  return {
    text: node.data, element, lang: '', section: element, mentions: [], pieces: [{ node, from, start: 0, length: node.data.length }],
    reading: { text: node.data, lang: '', candidates: [], namesakes: [] },
  };
}

test('keeps reading order over runs, insertions, interleaving and removal', () => {
  const document = parse(Array.from({ length: 12 }, (_, i) => `<p>${i}</p>`).join(''));
  const blocks = [...document.querySelectorAll('p')].map((element) => blockAt(element));
  const store = createBlockStore();
  const add = (...which: number[]): void => {
    store.beginRun();
    for (const i of which) store.add(blocks[i]!);
  };
  const order = (): string => store.ordered().map(({ text }) => text).join(' ');
  add(2, 3, 9);
  add(4, 5);
  expect(order()).toBe('2 3 4 5 9');
  add(0, 6, 11);
  expect(order()).toBe('0 2 3 4 5 6 9 11');
  store.remove(blocks[4]!);
  store.remove(blocks[9]!);
  add(1, 9);
  expect(order()).toBe('0 1 2 3 5 6 9 11');
  store.remove(blocks[3]!);
  add(3);
  expect(order()).toBe('0 1 2 3 5 6 9 11');
});

test('reads a shadow tree where its host begins, and the parts of one text by offset', () => {
  const body = document.createElement('div');
  body.innerHTML = '<p>before</p><div><p>light</p></div><p>after</p>';
  document.body.append(body);
  const root = body.querySelector('div')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>shadow</p>';
  const store = createBlockStore();
  const [before, light, after] = [...body.querySelectorAll('p')];
  store.add(blockAt(after!, 40));
  store.beginRun();
  store.add(blockAt(after!, 0));
  store.beginRun();
  for (const element of [before!, light!]) store.add(blockAt(element));
  store.beginRun();
  store.add(blockAt(root.querySelector('p')!));
  expect(store.ordered().map(({ text, pieces: [piece] }) => `${text} ${piece!.from}`)).toEqual(['before 0', 'shadow 0', 'light 0', 'after 0', 'after 40']);
  body.remove();
});
