import type { PaintSample } from '../../components/index.ts';
import { highlightOfGroup, markCss, type MarkGroup } from '../../page/index.ts';

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** Marks the elements of a sample as words are marked on pages: the same names of highlights, the same style sheets. For one sample in a document. */
export const paintSample: PaintSample = (sample, look) => {
  const { lines, wash } = markCss(look);
  const sheets = [sheetOf(lines), sheetOf(wash)];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  const highlights = new Map<string, Highlight>();
  for (const element of sample.querySelectorAll<HTMLElement>('[data-mark]')) {
    const name = highlightOfGroup[element.dataset['mark'] as MarkGroup];
    const highlight = highlights.get(name) ?? new Highlight();
    const range = document.createRange();
    range.selectNodeContents(element);
    highlight.add(range);
    highlights.set(name, highlight);
  }
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
  return () => {
    for (const name of highlights.keys()) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
};
