import { formatDate } from '../format-date.ts';
import type { Source } from '../types.ts';
import type { Citation } from './citation.ts';
import { citedWords } from './cited-words.ts';
import { sourceLink } from './source-link.ts';
import { issuedDate, unknownDate, unknownTitle } from './source-facts.ts';

function sourceLine(source: Source, { quotation }: Citation): string {
  const issued = issuedDate(source);
  const date = issued === null ? unknownDate : `${formatDate(issued, 'en')}.`;
  return `${source.publisher}: ${source.title ?? unknownTitle}, ${date} ${sourceLink(source, quotation)}`;
}

/** A citation for a letter or a note: the words, then one line a source. */
export function toPlainText(citation: Citation): string {
  const words = citedWords(citation);
  return [...(words === '' ? [] : [words]), ...citation.sources.map((source) => sourceLine(source, citation))].join('\n');
}
