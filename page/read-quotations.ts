/** The quotations of a document as it stands: its blocks read once more, in slices, with what the page itself marks as quoted. */
import type { Mention, Span } from '../engine/index.ts';
import { elementRoles } from './element-role.ts';
import { pageLanguage } from './page-language.ts';
import { pageQuotations, type PageQuotation, type QuotableBlock } from './page-quotations.ts';
import { LostPlace, readBlocks, type ReadingAids } from './read-blocks.ts';
import { safeDom } from './safe-dom.ts';
import { showsWords } from './shows-words.ts';
import { startSlices, type Slices } from './slices.ts';
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
  readonly isWanted: (quotation: PageQuotation) => boolean;
  /** After so many that are wanted reading stops. */
  readonly most: number;
  readonly signal: AbortSignal;
}

export interface QuotationsOnPage {
  /** In reading order, the shadow trees after the document they stand in. */
  readonly quotations: readonly PlacedQuotation[];
  /** True when the page has more that are wanted. */
  readonly more: boolean;
}

/** A page that changes while it is read gives what was read until then. */
export async function readQuotations(document: Document, { mentionsFrom, shadowRootOf, isWanted, most, signal }: QuotationAids): Promise<QuotationsOnPage> {
  const slices = startSlices(signal);
  const trees: (Document | ShadowRoot)[] = [document];
  const aids: ReadingAids = { roleOf: elementRoles(document), shadowRootOf: (element) => safeDom.openShadowRoot(element) ?? shadowRootOf(element), foundRoot: (root) => void trees.push(root), pageLang: pageLanguage(document) };
  const quotations: PlacedQuotation[] = [];
  for (const owner of trees) {
    const has = (selector: string): boolean => safeDom.querySelectorAll(owner, selector).length > 0;
    const isMarked = { quoted: has('blockquote, q'), deleted: has(struckOut) };
    const blocks: TextBlock[] = [];
    const quotable: QuotableBlock[] = [];
    try {
      for (const block of readBlocks({ owner, added: 'all' }, aids)) {
        const first = block.pieces[0]!;
        const deleted = isMarked.deleted ? stretchesOf(block, struckOut) : [];
        const mentions = mentionsFrom(first.node, first.from).filter(({ start, end }) => !deleted.some((gone) => gone.start < end && start < gone.end));
        blocks.push(block);
        quotable.push({ text: block.text, lang: block.lang, quoted: isMarked.quoted ? quotedIn(block) : [], deleted, mentions, unread: await unreadIn(block, slices) });
        const breath = slices.pause();
        if (breath) await breath;
      }
    } catch (error) {
      if (!(error instanceof LostPlace)) throw error;
    }
    for (const quotation of pageQuotations(quotable)) {
      if (quotation && isWanted(quotation)) {
        if (quotations.length === most) return { quotations, more: true };
        quotations.push({ quotation, block: blocks[quotation.block]! });
      }
      const breath = slices.pause();
      if (breath) await breath;
    }
  }
  return { quotations, more: false };
}

/** Words that the page shows as no longer said. */
const struckOut = 'del, s, strike';

/** What elements set apart in a block: all of it in a <blockquote>, stretches in a <q>. */
const quotedIn = (block: TextBlock): Span[] => (safeDom.closest(block.element, 'blockquote') ? [{ start: 0, end: block.text.length }] : stretchesOf(block, 'q'));

/** The stretches of a block that stand in elements of a selector, one an element. */
function stretchesOf({ pieces }: TextBlock, selector: string): Span[] {
  const spans: { element: Element; start: number; end: number }[] = [];
  for (const { node, start, length } of pieces) {
    const parent = safeDom.parentNode(node);
    const element = parent && safeDom.nodeType(parent) === Node.ELEMENT_NODE ? safeDom.closest(parent as Element, selector) : null;
    if (!element) continue;
    const last = spans.at(-1);
    if (last?.element === element) last.end = start + length;
    else spans.push({ element, start, end: start + length });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

/** Where a block has elements whose words are seen and were not read. Each is asked how it is drawn. */
async function unreadIn({ passedOver = [] }: TextBlock, slices: Slices): Promise<number[]> {
  const unread: number[] = [];
  for (const { at, element } of passedOver) {
    if (showsWords(element)) unread.push(at);
    const breath = slices.pause();
    if (breath) await breath;
  }
  return unread;
}
