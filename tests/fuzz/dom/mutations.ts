/** What pages do to themselves, as data: each change finds its nodes by counting, in whatever the page is by then. */
import fc from 'fast-check';
import { buildDom } from './build-dom.ts';
import { prose, wildNode, type NodeSpec } from './grammar.ts';
import { allNodes, body, childNodes, localName, makeRoot, nodeType, parentNode, rootOf } from './own-dom.ts';

const does = [
  'insert', 'insert', 'remove', 'remove', 'move', 'move', 'replace', 'set text', 'set text', 'split text', 'split all', 'normalize', 'inner html', 'text content', 'hide', 'show', 'language', 'no language', 'edit', 'no edit', 'class', 'attach root',
  'other document', 'wrap', 'unwrap', 'swap', 'append data', 'clone',
] as const;

export interface Change {
  readonly do: (typeof does)[number];
  readonly at: number;
  readonly to: number;
  readonly node: NodeSpec;
  readonly text: string;
}

export const change: fc.Arbitrary<Change> = fc.record({ do: fc.constantFrom(...does), at: fc.nat(1_000), to: fc.nat(1_000), node: wildNode, text: prose });
const markup = ['<p>Minsk</p>', 'Luka<b>shenko</b>', '<p>Kyiv<p>Alexander <i>Lukashenko</i>', '<template>Minsk</template>', '<svg><text>Minsk</text></svg>', '<x-connected></x-connected>', '<table><td>Minsk<td>Kyiv', '<div hidden>Minsk</div>', '', '<div><template shadowrootmode=open>Minsk</template></div>'];

const top = body(document);
const { append, replaceChildren, setAttribute, removeAttribute } = Element.prototype;
const { insertBefore, appendChild, removeChild, contains, cloneNode, normalize } = Node.prototype;
const { splitText } = Text.prototype;
const setInner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!.set!;
const setText = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!.set!;
const setData = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!.set!;
const elsewhere = document.implementation.createHTMLDocument('');

/** Makes one change; none where there is nothing that it fits. */
export function makeChange({ do: what, at, to, node: spec, text }: Change): void {
  const nodes = allNodes(top).filter((node) => node !== top && !(node instanceof ShadowRoot));
  const pick = <T extends Node>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
  const elements = [top, ...nodes.filter((node): node is Element => nodeType(node) === Node.ELEMENT_NODE)];
  const holders: Node[] = elements.flatMap((element) => [element, rootOf(element) ?? []].flat());
  const texts = nodes.filter((node): node is Text => nodeType(node) === Node.TEXT_NODE);
  const any = pick(nodes, at);
  const element = pick(elements, at)!;
  const inner = pick(elements.filter((one) => one !== top), at);
  const holder = pick(holders, to)!;
  const words = pick(texts, at);
  const childOf = (parent: Node): Node | null => { const list = nodes.filter((node) => parentNode(node) === parent); return pick(list, at) ?? null; };
  switch (what) {
    case 'insert': for (const node of buildDom([spec])) insertBefore.call(holder, node, childOf(holder)); break;
    case 'remove': if (any) replace(any, []); break;
    case 'move': if (any && !contains.call(any, holder) && !isAbove(any, holder)) insertBefore.call(holder, any, [childOf(holder)].find((child) => child !== any) ?? null); break;
    case 'replace': if (any) replace(any, buildDom([spec])); break;
    case 'set text': if (words) setData.call(words, text); break;
    case 'append data': if (words) words.appendData(text); break;
    case 'split text': if (words) splitText.call(words, to % (words.length + 1)); break;
    case 'split all': for (const one of texts.slice(0, 20)) if (one.length > 1) splitText.call(one, one.length >> 1); break;
    case 'normalize': normalize.call(pick(holders, at)!); break;
    case 'inner html': if (inner instanceof HTMLElement) setInner.call(inner, markup[to % markup.length]!); break;
    case 'text content': if (inner) setText.call(inner, text); break;
    case 'hide': if (inner) setAttribute.call(inner, 'hidden', ''); break;
    case 'show': for (const one of elements) removeAttribute.call(one, 'hidden'); break;
    case 'language': setAttribute.call(element, 'lang', ['ru', 'uk', ''][to % 3]!); break;
    case 'no language': removeAttribute.call(element, 'lang'); break;
    case 'edit': if (inner) setAttribute.call(inner, 'contenteditable', ['', 'true', 'false'][to % 3]!); break;
    case 'no edit': for (const one of elements) removeAttribute.call(one, 'contenteditable'); break;
    case 'class': setAttribute.call(element, 'class', `story-${to}`); break;
    case 'attach root': attach(pick(elements.filter((one) => localName(one) === 'x-inline' && !rootOf(one)), at), to, spec); break;
    case 'other document': {
      // away, and back in the same task
      const parent = any && parentNode(any);
      if (!any || !parent) break;
      elsewhere.adoptNode(any);
      appendChild.call(to % 2 ? parent : top, any);
      break;
    }
    case 'wrap': {
      if (!any || !parentNode(any)) break;
      const around = document.createElement(to % 2 ? 'b' : 'div');
      insertBefore.call(parentNode(any)!, around, any);
      append.call(around, any);
      break;
    }
    case 'unwrap': if (inner) replace(inner, [...childNodes(inner)]); break;
    case 'swap': if (inner) replaceChildren.call(inner, ...[...childNodes(inner)].toReversed()); break;
    case 'clone': if (any) append.call(top, cloneNode.call(any, true)); break;
  }
}

/** Puts other nodes, or none, where a node is. A node without a parent, such as what a template holds, stays. */
function replace(node: Node, others: readonly Node[]): void {
  const parent = parentNode(node);
  if (!parent) return;
  for (const other of others) insertBefore.call(parent, other, node);
  // a custom element among them may have moved it
  if (parentNode(node)) removeChild.call(parentNode(node)!, node);
}

function attach(element: Element | undefined, to: number, spec: NodeSpec): void {
  if (!element) return;
  const root = makeRoot(element, to % 2 ? 'open' : 'closed');
  for (const node of buildDom(['Minsk ', spec])) appendChild.call(root, node);
}

/** Whether a node stands above another, also by way of a shadow host. */
function isAbove(node: Node, other: Node): boolean {
  for (let at: Node | null = other; at; at = parentNode(at) ?? (at instanceof ShadowRoot ? at.host : null)) if (at === node) return true;
  return false;
}
