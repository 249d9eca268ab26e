/**
 * The DOM as the browser means it. Names inside a form or document shadow the real properties (`<form><input name=parentNode>`), in Chromium even
 * for the isolated world of an extension; so getters and methods are taken from their prototypes once, and called on whatever the page holds.
 */

type Getter<T, V> = (target: T) => V;

/** The prototype's getter as a function. Undefined where the browser does not know the property. */
function getter<T extends object, V>(prototype: T, key: string): Getter<T, V> {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return get ? (target) => get.call(target) as V : () => undefined as V;
}

function takeDom() {
  const { createTreeWalker, getElementsByTagName, createElementNS, caretPositionFromPoint, elementFromPoint, getSelection } = Document.prototype;
  const { contains, compareDocumentPosition, appendChild, getRootNode } = Node.prototype;
  const { hasAttributes, getAttribute, checkVisibility, closest, matches, getBoundingClientRect, remove, scrollIntoView } = Element.prototype;
  const { focus } = HTMLElement.prototype;
  const { addEventListener } = EventTarget.prototype;

  return {
    parentNode: getter<Node, ParentNode | null>(Node.prototype, 'parentNode'),
    firstChild: getter<Node, ChildNode | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node, ChildNode | null>(Node.prototype, 'nextSibling'),
    previousSibling: getter<Node, ChildNode | null>(Node.prototype, 'previousSibling'),
    nodeType: getter<Node, number>(Node.prototype, 'nodeType'),
    isConnected: getter<Node, boolean>(Node.prototype, 'isConnected'),
    text: getter<Node, string>(Node.prototype, 'textContent'),
    ownerDocument: getter<Node, Document | null>(Node.prototype, 'ownerDocument'),
    localName: getter<Element, string>(Element.prototype, 'localName'),
    namespace: getter<Element, string | null>(Element.prototype, 'namespaceURI'),
    assignedSlot: getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot'),
    openShadowRoot: getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot'),
    documentElement: getter<Document, Element | null>(Document.prototype, 'documentElement'),
    body: getter<Document, HTMLElement | null>(Document.prototype, 'body'),
    activeElement: getter<Document, Element | null>(Document.prototype, 'activeElement'),
    view: getter<Document, (Window & typeof globalThis) | null>(Document.prototype, 'defaultView'),
    contentType: getter<Document, string>(Document.prototype, 'contentType'),
    readyState: getter<Document, DocumentReadyState>(Document.prototype, 'readyState'),
    designMode: getter<Document, string>(Document.prototype, 'designMode'),
    data: getter<CharacterData, string>(CharacterData.prototype, 'data'),
    length: getter<CharacterData, number>(CharacterData.prototype, 'length'),

    host: hostOf,
    contains: (node: Node, other: Node): boolean => contains.call(node, other),
    rootNode: (node: Node): Node => getRootNode.call(node),
    compare: (node: Node, other: Node): number => compareDocumentPosition.call(node, other),
    append: (parent: Node, child: Node): Node => appendChild.call(parent, child),
    remove: (element: Element): void => remove.call(element),
    focus: (element: HTMLElement): void => focus.call(element, { preventScroll: true }),
    hasAttributes: (element: Element): boolean => hasAttributes.call(element),
    attribute: (element: Element, name: string): string | null => getAttribute.call(element, name),
    closest: (element: Element, selector: string): Element | null => closest.call(element, selector),
    matches: (element: Element, selector: string): boolean => matches.call(element, selector),
    isVisible: (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true }),
    scrollTo: (element: Element): void => scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' }),
    rect: (element: Element): DOMRect => getBoundingClientRect.call(element),
    listen: (target: EventTarget, type: string, listener: (event: never) => void, options: AddEventListenerOptions): void =>
      addEventListener.call(target, type, listener as EventListener, options),
    walk: (root: Node, show: number): TreeWalker => createTreeWalker.call(ownerOf(root), root, show),
    createElement: (document: Document, name: string): HTMLElement =>
      createElementNS.call(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElement,
    querySelectorAll: (root: ParentNode, selector: string): NodeListOf<Element> => queryAllOf(root).call(root, selector),
    elementsNamed: (document: Document, name: string): HTMLCollectionOf<Element> => getElementsByTagName.call(document, name),
    elementFromPoint: (document: Document, x: number, y: number): Element | null => elementFromPoint.call(document, x, y),
    caretPosition: (document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null =>
      caretPositionFromPoint.call(document, x, y, { shadowRoots }),
    selection: (document: Document): Selection | null => getSelection.call(document),
  };
}

/** The host of a shadow root; null for every other node, also for a form that was taken out of the page and has a field of that name. */
function hostOf(node: Node): Element | null {
  return safeDom.nodeType(node) === Node.DOCUMENT_FRAGMENT_NODE ? (node as Partial<ShadowRoot>).host ?? null : null;
}

/** Longer than any tag of BCP 47 that means something (UTF-16 code units). */
const longestTag = 100;
/** The language that an element declares, null where it declares none; what is too long to be a tag names no language. */
export function declaredLanguage(element: Element): string | null {
  const tag = safeDom.attribute(element, 'lang') ?? safeDom.attribute(element, 'xml:lang');
  return tag !== null && tag.length > longestTag ? '' : tag;
}

/** The same; most elements have no attributes at all. */
export const languageOf = (element: Element): string | null => (safeDom.hasAttributes(element) ? declaredLanguage(element) : null);

/** Empty where there is no DOM: the background and tests enter the floor by the same door, for its plain parts. */
export const safeDom = typeof Document === 'undefined' ? ({} as ReturnType<typeof takeDom>) : /* @__PURE__ */ takeDom();

const ownerOf = (node: Node): Document => safeDom.ownerDocument(node) ?? (node as Document);

function queryAllOf(root: ParentNode): (selector: string) => NodeListOf<Element> {
  const type = safeDom.nodeType(root);
  const prototype = type === Node.ELEMENT_NODE ? Element.prototype : type === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
  return prototype.querySelectorAll;
}
