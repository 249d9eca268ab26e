/** Data -> nodes. */
import './custom-elements.ts';
import type { ElementSpec, NodeSpec } from './grammar.ts';
import { makeRoot } from './own-dom.ts';

const { createElementNS, createTextNode, createComment, adoptNode } = Document.prototype;
const { appendChild } = Node.prototype;
const { setAttribute } = Element.prototype;
const xml = document.implementation.createDocument(null, null);
const spaces: Readonly<Record<string, string>> = { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML', html: 'http://www.w3.org/1999/xhtml' };

/** The nodes of some data, for this test's own document. Nothing that they hold can mislead this. */
export const buildDom = (specs: readonly NodeSpec[]): Node[] => specs.map(build);

function build(spec: NodeSpec): Node {
  if (typeof spec === 'string') return createTextNode.call(document, spec);
  if ('comment' in spec) return createComment.call(document, spec.comment);
  // HTML has no such nodes, but a page may bring them from XML
  if ('cdata' in spec) return adoptNode.call(document, xml.createCDATASection(spec.cdata));
  return buildElement(spec);
}

function buildElement({ tag, attributes, children, shadow, depth = 1 }: ElementSpec): Element {
  const [space, name] = tag.includes(':') ? tag.split(':') as [string, string] : ['html', tag];
  const make = (): Element => createElementNS.call(document, spaces[space]!, name);
  const inner = make();
  // its words are words here, no program
  if (name === 'script') setAttribute.call(inner, 'type', 'text/plain');
  for (const [key, value] of Object.entries(attributes)) setAttribute.call(inner, key, value);
  const into = name === 'template' && space === 'html' ? (inner as HTMLTemplateElement).content : inner;
  if (shadow) for (const child of buildDom(shadow.children)) appendChild.call(shadowOf(inner, shadow.mode), child);
  for (const child of buildDom(children)) appendChild.call(into, child);
  let outer = inner;
  for (let n = 1; n < depth; n++) {
    const around = make();
    appendChild.call(around, outer);
    outer = around;
  }
  return outer;
}

const roots = new WeakMap<Element, ShadowRoot>();
function shadowOf(element: Element, mode: ShadowRootMode): ShadowRoot {
  const root = roots.get(element) ?? makeRoot(element, mode);
  roots.set(element, root);
  return root;
}
