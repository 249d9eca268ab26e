import type { CardFact, Quotation, Source } from '../types.ts';

/** What is being cited: sources alone, or a fact or one of its quotations with the sources behind it. */
export interface Citation {
  readonly fact?: Pick<CardFact, 'statement' | 'date' | 'status' | 'attributedTo' | 'note'>;
  readonly quotation?: Quotation;
  readonly sources: readonly Source[];
}

export function citeSource(source: Source): Citation {
  return { sources: [source] };
}

export function citeFact(fact: CardFact): Citation {
  return { fact, sources: fact.sources };
}

/** A quotation is cited with the page on which its words stand, and that of the original wording; not with the fact's other sources. */
export function citeQuotation(fact: CardFact, quotation: Quotation): Citation {
  const pages = new Set([quotation.source, ...(quotation.original ? [quotation.original.source] : [])]);
  return { fact, quotation, sources: fact.sources.filter((source) => pages.has(source.id)) };
}
