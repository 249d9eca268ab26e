/** The door for whoever shows packs: cards, citations, search, dates. Checking and compiling have their own, build.ts, so that pages stay lean. */
export type * from './types.ts';
export { claimStatuses } from './types.ts';
export { indexCards, type CardIndex } from './index-cards.ts';
export { makeCard } from './make-card.ts';
export { knownThen } from './known-then.ts';
export { formatDate } from './format-date.ts';
export { citeFact, citeQuotation, citeSource } from './citations/citation.ts';
export { sourceLink } from './citations/source-link.ts';
export { citationFormats, cite, type CitationFormat } from './citations/cite.ts';
export { searchFacts, type SearchHit } from './search-facts.ts';
export { checkQuotation, quoteMatches, type PackWording, type QuotationOnPage, type QuoteFinding, type QuoteMatch } from './quote-check/check-quotation.ts';
export type { WordDiff } from './quote-check/align-words.ts';
