/**
 * `system-ui` is another font on every machine, and the widest in common use (DejaVu Sans, usual on Debian) writes a line a seventh longer than the
 * narrowest. What must have room is therefore measured twice: as this machine writes, and in letters as wide as the widest, made of this machine's own.
 */

/**
 * The width of a "0" (em) to which the machine's letters are drawn larger: DejaVu Sans has .636, and .665 makes bold letters as wide as its bold ones,
 * too. Heights of lines come from the font size and stay.
 */
const wideLetters = '.glossator, .glossator * { font-size-adjust: ch-width .665 !important; }';

/**
 * Measures in the machine's font and in wide letters.
 * @param measure Lays out anew and tells what it saw; called once a font.
 * @param root Where the style sheets of what is measured stand. @default the document
 * @returns What was seen, by font.
 */
export function inEachFont<Seen>(measure: () => Seen, root: Document | ShadowRoot = document): { readonly own: Seen; readonly wide: Seen } {
  const own = measure();
  const style = document.createElement('style');
  style.textContent = wideLetters;
  (root instanceof Document ? root.head : root).append(style);
  try {
    return { own, wide: measure() };
  } finally {
    style.remove();
  }
}
