/** What an element means for reading: by its tag, without asking for layout. */
import { safeDom } from './safe-dom.ts';

/**
 * inline: goes on in the same block · spaced: the same, but a word ends at its edges (footnote marks, buttons) · link: like spaced, when it follows another link directly ·
 * line: <br> · block: a boundary · heading, section: a boundary that opens a section · skip: never read.
 */
export type ElementRole = 'inline' | 'spaced' | 'link' | 'line' | 'block' | 'heading' | 'section' | 'skip';

const tags: Record<Exclude<ElementRole, 'link'>, string> = {
  inline: 'abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike strong time tt u var wbr map',
  spaced: 'sup sub button img output picture',
  line: 'br',
  block: 'address blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup hr html '
    + 'legend li listing menu ol p plaintext pre search summary table tbody td tfoot th thead tr ul xmp',
  heading: 'h1 h2 h3 h4 h5 h6',
  section: 'article aside main nav section',
  // code, input and everything whose text is not prose; ruby annotations would stand in the middle of names
  skip: 'script style noscript template head title textarea input select option optgroup datalist code kbd samp svg math canvas iframe frame object embed audio video '
    + 'noframes noembed rt rp progress meter area base link meta param source track fencedframe',
};
const roles = new Map<string, ElementRole>(
  (Object.keys(tags) as (keyof typeof tags)[]).flatMap((role) => tags[role].split(' ').map((tag): [string, ElementRole] => [tag, role])),
);
roles.set('a', 'link');

const html = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';
const codeEditor = /\b(?:ace_editor|CodeMirror|monaco-editor)\b/;
const codeBlock = /\b(?:CodeMirror|ace_|highlight|hljs|language-|prettyprint|code)/;

/** Makes the function that tells an element's role; what it learns about custom elements lasts as long as the function. */
export function elementRoles(document: Document): (element: Element) => ElementRole {
  /** Custom and unknown elements may be inline or not: the first of its name is asked for its computed display. */
  const learnt = new Map<string, ElementRole>();
  const isSvgDocument = safeDom.contentType(document) === 'image/svg+xml';

  /** null: this one tells nothing of its name. */
  const learn = (element: Element, name: string): ElementRole | null => {
    const namespace = safeDom.namespace(element);
    // in a drawing that is the whole document the words are what there is to read
    if (namespace === svg) return isSvgDocument ? (name === 'tspan' || name === 'a' || name === 'textPath' ? 'inline' : name === 'style' || name === 'script' ? 'skip' : 'block') : 'skip';
    if (namespace !== html) return 'block';
    const display = safeDom.view(document)?.getComputedStyle(element).display ?? 'block';
    // outside of the page, and in a host without a slot for it, nothing has a display
    if (display === '') return null;
    return display === 'inline' || display === 'contents' ? 'inline' : 'block';
  };

  return (element) => {
    const name = safeDom.localName(element);
    let role = isSvgDocument ? undefined : roles.get(name);
    if (!role) {
      const known = learnt.get(name) ?? learn(element, name);
      if (known) learnt.set(name, known);
      role = known ?? 'block';
    }
    if (role === 'skip' || !safeDom.hasAttributes(element)) return role;
    return isExcluded(element, name) ? 'skip' : role;
  };
}

/** Hidden by its attribute, an editor, or a block of code. */
function isExcluded(element: Element, name: string): boolean {
  if (safeDom.attribute(element, 'hidden') !== null) return true;
  const editable = safeDom.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = safeDom.attribute(element, 'role');
  if (role === 'textbox' || role === 'code') return true;
  const classes = safeDom.attribute(element, 'class');
  return classes !== null && (codeEditor.test(classes) || (name === 'pre' && codeBlock.test(classes)));
}
