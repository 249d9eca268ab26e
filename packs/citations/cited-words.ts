import { formatDate } from '../format-date.ts';
import type { Citation } from './citation.ts';
import { quotationChain } from './quotation-chain.ts';

/** The words of a citation that reference managers keep as a note: statement, date, status, quotation, speaker and chain. One line; '' for sources alone. */
export function citedWords({ fact, quotation }: Citation): string {
  const parts: string[] = [];
  if (fact !== undefined) parts.push(`${fact.statement.en} [${formatDate(fact.date, 'en')}; ${fact.status}: ${fact.attributedTo}]`);
  if (quotation !== undefined) {
    parts.push(`“${quotation.exact}” (${quotationChain(quotation).join(', ')})`);
    if (quotation.original !== undefined) parts.push(`Original wording (${quotation.original.lang}): “${quotation.original.exact}”`);
  }
  if (fact?.note !== undefined) parts.push(fact.note);
  return parts.join(' ');
}
