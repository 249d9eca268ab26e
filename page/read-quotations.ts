/** The quotations of a document as it stands: its blocks read once more, in slices, with what the page itself marks as quoted. */
import type { Mention, Span } from '../engine/index.ts';
import { elementRoles } from './element-role.ts';
import { pageLanguage } from './page-language.ts';
import { pageQuotations, type PageQuotation, type QuotableBlock } from './page-quotations.ts';
import { LostPlace, readBlocks, type ReadingAids } from './read-blocks.ts';
import { safeDom } from './safe-dom.ts';
import { startSlices } from './slices.ts';
import type { TextBlock } from './text-block.ts';

export interface PlacedQuotation {
  readonly quotation: PageQuotation;
  /** In which the quotation's span stands. */
  readonly block: TextBlock;
}

export interface QuotationAids {
  readonly mentionsFrom: (node: Text, from: number) => readonly Mention[];
  /** The closed shadow root of an element, where the browser lets an extension open it. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly signal: AbortSignal;
}

/** In reading order, the shadow trees after the document they stand in. A page that changes while it is read gives what was read until then. */
export async function readQuotations(document: Document, { mentionsFrom, shadowRootOf, signal }: QuotationAids): Promise<readonly PlacedQuotation[]> {
  const slices = startSlices(signal);
  const trees: (Document | ShadowRoot)[] = [document];
  const aids: ReadingAids = { roleOf: elementRoles(document), shadowRootOf: (element) => safeDom.openShadowRoot(element) ?? shadowRootOf(element), foundRoot: (root) => void trees.push(root), pageLang: pageLanguage(document) };
  const quotations: PlacedQuotation[] = [];
  for (const owner of trees) {
    const hasElements = safeDom.querySelectorAll(owner, 'blockquote, q').length > 0;
    const blocks: TextBlock[] = [];
    const quotable: QuotableBlock[] = [];
    try {
      for (const block of readBlocks({ owner, added: 'all' }, aids)) {
        const first = block.pieces[0]!;
        blocks.push(block);
        quotable.push({ text: block.text, lang: block.lang, quoted: hasElements ? quotedIn(block) : [], mentions: mentionsFrom(first.node, first.from) });
        const breath = slices.pause();
        if (breath) await breath;
      }
    } catch (error) {
      if (!(error instanceof LostPlace)) throw error;
    }
    for (const quotation of pageQuotations(quotable)) quotations.push({ quotation, block: blocks[quotation.block]! });
  }
  return quotations;
}

/** What elements set apart in a block: all of it in a <blockquote>, stretches in a <q>. */
function quotedIn({ element, pieces, text }: TextBlock): Span[] {
  if (safeDom.closest(element, 'blockquote')) return [{ start: 0, end: text.length }];
  const spans: { q: Element; start: number; end: number }[] = [];
  for (const { node, start, length } of pieces) {
    const parent = safeDom.parentNode(node);
    const q = parent && safeDom.nodeType(parent) === Node.ELEMENT_NODE ? safeDom.closest(parent as Element, 'q') : null;
    if (!q) continue;
    const last = spans.at(-1);
    if (last?.q === q) last.end = start + length;
    else spans.push({ q, start, end: start + length });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
