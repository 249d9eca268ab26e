/** A document as text, as a script of the page could take it: markup, open shadow roots, what is typed into its fields, its style sheets. */
import type { Tab } from './driver.ts';

export const serialised = (tab: Tab): Promise<string> => tab.run(() => {
  const roots = (root: Document | ShadowRoot): string[] => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    (shadowRoot ? [`<!-- root: ${shadowRoot.adoptedStyleSheets.length} sheets -->${shadowRoot.innerHTML}`, ...roots(shadowRoot)] : []));
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ name, value }) => `${name}=${value}`);
  return [
    new XMLSerializer().serializeToString(document), document.documentElement.outerHTML, ...roots(document), ...fields,
    `${document.styleSheets.length} sheets, ${document.adoptedStyleSheets?.length} adopted, ${document.querySelectorAll('*').length} elements`,
    ...Object.keys(globalThis).filter((key) => /gloss|wxt|browser/i.test(key)),
  ].join('\n');
});
