/** The DOM as the tests themselves see it: taken from the prototypes before any page exists, so that no page misleads the oracles. Not the product's own. */

const get = <T extends object, V>(prototype: T, key: string): ((target: T) => V) => {
  const { get: getter } = Object.getOwnPropertyDescriptor(prototype, key)!;
  return (target) => getter!.call(target) as V;
};

export const childNodes = get<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const parentNode = get<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const nodeType = get<Node, number>(Node.prototype, 'nodeType');
export const data = get<CharacterData, string>(CharacterData.prototype, 'data');
export const body = get<Document, HTMLElement>(Document.prototype, 'body');
export const localName = get<Element, string>(Element.prototype, 'localName');
const attributes = get<Element, NamedNodeMap>(Element.prototype, 'attributes');
const openRoot = get<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const content = get<HTMLTemplateElement, DocumentFragment>(HTMLTemplateElement.prototype, 'content');
const { attachShadow } = Element.prototype;

/** Closed roots too: whoever makes one notes it here, as a browser does for extensions. */
export const closedRoots = new WeakMap<Element, ShadowRoot>();
export const rootOf = (element: Element): ShadowRoot | null => openRoot(element) ?? closedRoots.get(element) ?? null;

export function makeRoot(element: Element, mode: ShadowRootMode): ShadowRoot {
  const root = attachShadow.call(element, { mode });
  if (mode === 'closed') closedRoots.set(element, root);
  return root;
}

/** Every node below, in tree order, shadow trees where their host begins. Not by recursion: pages may be deep. */
export function allNodes(top: Node): Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    const below: Node[] = [...childNodes(node)];
    if (nodeType(node) === Node.ELEMENT_NODE) {
      const root = rootOf(node as Element);
      if (root) below.unshift(root);
      if (node instanceof HTMLTemplateElement) below.push(content(node));
    }
    for (const child of below.toReversed()) open.push(child);
  }
  return nodes;
}

const numbers = new WeakMap<Node, number>();
let last = 0;
/** A number for each node, so that a node that was replaced by its like is told from it. */
export function numberOf(node: Node): number {
  const known = numbers.get(node) ?? ++last;
  numbers.set(node, known);
  return known;
}

/** Everything a page can see of its nodes: what they are, in which order, under which parent, with which attributes and words. */
export const serialise = (top: Node): string => allNodes(top).map((node) => {
  const parent = parentNode(node);
  const place = `${parent ? numberOf(parent) : '-'}/${numberOf(node)}`;
  if (nodeType(node) !== Node.ELEMENT_NODE) return node instanceof CharacterData ? `${place} ${nodeType(node)} ${JSON.stringify(data(node))}` : `${place} ${nodeType(node)}`;
  const element = node as Element;
  return `${place} <${localName(element)}${[...attributes(element)].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('')}>`;
}).join('\n');
