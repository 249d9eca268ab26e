/** Custom elements that change when they are touched, and that answer to no question in peace. */
import { childNodes, makeRoot, parentNode } from './own-dom.ts';

const { append, remove, replaceChildren } = Element.prototype;
const { insertBefore } = Node.prototype;

/** Changes the page once it stands in it, each time anew. */
class Connected extends HTMLElement {
  connectedCallback(): void { if (childNodes(this).length < 6) append.call(this, ' Minsk '); }
}
/** Changes its words when an attribute changes. */
class Attribute extends HTMLElement {
  static readonly observedAttributes = ['lang', 'hidden', 'class'];
  attributeChangedCallback(name: string): void { replaceChildren.call(this, name, ' Kyiv'); }
}
/** Changes the page when it is read in any way that a page can notice, or throws. */
class Getters extends HTMLElement {
  constructor() {
    super();
    for (const name of ['parentNode', 'firstChild', 'nextSibling', 'localName', 'nodeType', 'ownerDocument', 'shadowRoot', 'isConnected', 'namespaceURI', 'attributes', 'textContent', 'innerText']) {
      Object.defineProperty(this, name, { configurable: true, get: () => { remove.call(this); throw new Error(`${name} was read`); } });
    }
    for (const name of ['hasAttributes', 'getAttribute', 'contains', 'matches', 'closest', 'checkVisibility', 'getBoundingClientRect', 'querySelectorAll', 'compareDocumentPosition']) {
      Object.defineProperty(this, name, { configurable: true, value: () => { append.call(this, 'Minsk'); throw new Error(`${name} was called`); } });
    }
  }
}
/** Has a closed shadow root from its birth. */
class Closed extends HTMLElement {
  constructor() {
    super();
    makeRoot(this, 'closed').innerHTML = '<p>Lukashenko in <b>Kyiv</b></p><slot></slot>';
  }
}
/** Leaves its place as soon as it has one. */
class Moves extends HTMLElement {
  connectedCallback(): void {
    const parent = parentNode(this);
    if (parent && childNodes(parent)[0] !== this) insertBefore.call(parent, this, childNodes(parent)[0]!);
  }
}

const made: Readonly<Record<string, CustomElementConstructor>> = { 'x-connected': Connected, 'x-attribute': Attribute, 'x-getters': Getters, 'x-closed': Closed, 'x-moves': Moves };
for (const [name, element] of Object.entries(made)) if (!customElements.get(name)) customElements.define(name, element);
