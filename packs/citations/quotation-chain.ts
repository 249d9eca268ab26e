import type { Quotation } from '../types.ts';

/** Speaker, then the stations of the words from mouth to page, and from which language they were translated. */
export function quotationChain({ speakerLabel, chain, translated, originalLang }: Quotation): string[] {
  return [speakerLabel, ...chain, ...(translated ? [`translated from ${originalLang}`] : [])];
}
