/** Pages from a grammar, as data: they can be printed, shrunk and built again. */
import fc from 'fast-check';

export interface ElementSpec {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly NodeSpec[];
  readonly shadow?: { readonly mode: ShadowRootMode; readonly children: readonly NodeSpec[] };
  /** So many elements of its kind around it. */
  readonly depth?: number;
}
export type NodeSpec = string | ElementSpec | { readonly comment: string } | { readonly cdata: string };

export const isElementSpec = (spec: NodeSpec): spec is ElementSpec => typeof spec === 'object' && 'tag' in spec;

/** Words of the fake reader and of the small gazetteer, whole and in pieces, and what stands between. */
const words = ['Minsk', 'Kyiv', 'Minsk', 'Kyiv', 'Alexander Lukashenko', 'Lukashenko', 'Alexander', 'Luka', 'shenko', 'Mi', 'nsk', 'non-aggression pact', 'non-', 'aggression pact', 'Belarus', 'Ukraine', 'UN', 'FC ', 'the'];
const gaps = [' ', ' ', ' ', '', '\n', '\t', '\u00A0', '. ', ', ', '-', '’s ', '\u00AD', '\u200B', '1', 'é', '\u0301', '🌉', '\uD800', '\u202E'];
export const prose: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n  ') },
);

const simple = {
  block: ['div', 'p', 'ul', 'li', 'table', 'tr', 'td', 'blockquote', 'h2', 'h3', 'section', 'article', 'pre', 'center'],
  inline: ['b', 'i', 'em', 'span', 'u', 'abbr', 'bdi', 'bdo', 'font', 'time', 'ruby'],
  skip: ['script', 'style', 'template', 'noscript', 'textarea', 'code', 'svg', 'math', 'select', 'rt', 'iframe'],
} as const;
export type SimpleKind = keyof typeof simple;
const kinds = new Map<string, SimpleKind>((Object.keys(simple) as SimpleKind[]).flatMap((kind) => simple[kind].map((tag): [string, SimpleKind] => [tag, kind])));
/** What an element of the simple grammar does to the text around it. */
export const kindOf = (tag: string): SimpleKind => kinds.get(tag)!;

const comment = fc.constantFrom('', 'Minsk', '--').map((text) => ({ comment: text }));
const attributesOf = (...some: readonly Readonly<Record<string, string>>[]): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fc.constantFrom(...some) });

/** Only what a few rules can say: blocks, what goes on in a line, what is never read, hidden and edited parts. */
export const simplePage: fc.Arbitrary<readonly NodeSpec[]> = fc.letrec<{ node: NodeSpec; nodes: NodeSpec[] }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, prose, fc.oneof(comment, fc.constant<ElementSpec>({ tag: 'br', attributes: {}, children: [] })), ...(['block', 'inline', 'block', 'inline', 'skip'] as const).map((kind) => fc.record({
    tag: fc.constantFrom(...simple[kind]),
    attributes: kind === 'block' ? attributesOf({ hidden: '' }, { contenteditable: '' }, { contenteditable: 'false' }, { style: 'display:none' }, { style: 'display:none' }, { role: 'textbox' }, { lang: 'ru' }, { class: 'story' })
      : attributesOf({ hidden: '' }, { contenteditable: 'true' }, { dir: 'rtl' }, { lang: 'uk' }),
    children: tie('nodes'),
  }))),
  nodes: fc.array(tie('node'), { maxLength: 4 }),
})).nodes;

const clobbered = ['parentNode', 'nodeType', 'firstChild', 'nextSibling', 'localName', 'attributes', 'hasAttributes', 'getAttribute', 'children', 'contains', 'matches', 'ownerDocument', 'shadowRoot', 'isConnected', 'namespaceURI', 'closest', 'checkVisibility', 'getBoundingClientRect', 'data'];
const clobberedOfDocument = ['documentElement', 'createTreeWalker', 'getElementsByTagName', 'contentType', 'readyState', 'designMode', 'querySelectorAll', 'getSelection', 'elementFromPoint', 'title'];
const wildTags = [...simple.block, ...simple.inline, ...simple.skip, 'a', 'sup', 'button', 'details', 'summary', 'dialog', 'slot', 'option', 'label', 'form', 'fieldset', 'rb', 'rp', 'caption', 'tbody', 'main', 'nav', 'h1', 'marquee', 'object', 'canvas',
  'x-inline', 'x-connected', 'x-attribute', 'x-getters', 'x-closed', 'x-moves', 'svg:svg', 'svg:text', 'svg:tspan', 'svg:foreignObject', 'svg:a', 'svg:title', 'math:math', 'math:mi', 'math:annotation-xml'];
/** Elements that may have a shadow root. */
const hosts = ['div', 'p', 'section', 'span', 'article', 'h2', 'blockquote', 'x-inline', 'main'];

const wildAttributes = attributesOf(
  { hidden: '' }, { hidden: 'until-found' }, { contenteditable: '' }, { contenteditable: 'plaintext-only' }, { style: 'display:contents' }, { style: 'display:none' }, { style: 'display:inline' }, { style: 'display:block;visibility:hidden' },
  { style: 'content-visibility:hidden' }, { style: 'float:left;font-size:0' }, { lang: 'ru' }, { lang: '' }, { lang: '\uD800' }, { 'xml:lang': 'pl' }, { dir: 'rtl' }, { slot: 'a' }, { name: 'a' }, { role: 'code' }, { class: 'hljs language-x' },
  { inert: '' }, { open: '' }, { popover: '' }, { href: '#' }, { id: 'parentNode' }, { translate: 'no' }, { is: 'x-closed' },
);

/** Everything that a page may hold. */
export const wildNode: fc.Arbitrary<NodeSpec> = fc.letrec<{ node: NodeSpec; nodes: NodeSpec[]; shadow: NonNullable<ElementSpec['shadow']> }>((tie) => ({
  shadow: fc.record({ mode: fc.constantFrom<ShadowRootMode>('open', 'closed'), children: tie('nodes') }),
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, { weight: 4, arbitrary: prose }, comment, fc.constantFrom('Minsk', '', 'Luka').map((cdata) => ({ cdata })),
    { weight: 8, arbitrary: fc.record({ tag: fc.constantFrom(...wildTags), attributes: wildAttributes, children: tie('nodes') }) },
    { weight: 2, arbitrary: fc.record({ tag: fc.constantFrom(...hosts), attributes: wildAttributes, children: tie('nodes'), shadow: tie('shadow') }) },
    fc.record({ tag: fc.constantFrom('div', 'b', 'x-inline', 'span'), attributes: fc.constant({}), children: tie('nodes'), depth: fc.constantFrom(3, 40, 300) }),
    fc.record({ tag: fc.constantFrom('form'), attributes: wildAttributes, children: tie('nodes') }).map((form): ElementSpec => ({ ...form, children: [...clobbered.map((name): ElementSpec => ({ tag: 'input', attributes: { name }, children: [] })), ...form.children] })),
    fc.constantFrom(...clobberedOfDocument).map((name): ElementSpec => ({ tag: 'img', attributes: { name }, children: [] })),
    fc.constantFrom<ElementSpec>({ tag: 'iframe', attributes: { srcdoc: '<p>Minsk' }, children: [] }, { tag: 'br', attributes: {}, children: [] }, { tag: 'wbr', attributes: {}, children: [] }, { tag: 'input', attributes: { value: 'Minsk' }, children: [] }),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }),
})).node;
export const wildPage: fc.Arbitrary<readonly NodeSpec[]> = fc.array(wildNode, { maxLength: 5 });
