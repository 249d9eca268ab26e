import { textFragment } from '../text-fragment.ts';
import type { Quotation, Source } from '../types.ts';

/** The address of a source: at the quoted words, where the quotation or its original wording stands in this source. */
export function sourceLink(source: Source, quotation?: Quotation): string {
  const words = quotation?.source === source.id ? quotation.exact
    : quotation?.original?.source === source.id ? quotation.original.exact : null;
  return (words === null ? null : textFragment(source.URL, words)) ?? source.URL;
}
