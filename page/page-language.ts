/** The language that a page declares. */
import { declaredLanguage, safeDom } from './safe-dom.ts';

/** BCP 47 tag from the root element, else the headers that stand in <meta>; '' when the page does not say. */
export function pageLanguage(document: Document): string {
  const root = safeDom.documentElement(document);
  const own = root && declaredLanguage(root);
  if (own) return own.trim();
  const meta = safeDom.querySelectorAll(document, 'meta[http-equiv="content-language" i],meta[property="og:locale"]')[0];
  const declared = meta ? safeDom.attribute(meta, 'content') ?? '' : '';
  // og:locale writes en_GB; a header may list several
  return declared.split(',')[0]!.trim().slice(0, 100).replaceAll('_', '-');
}
