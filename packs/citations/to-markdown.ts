import { formatDate } from '../format-date.ts';
import type { Source } from '../types.ts';
import type { Citation } from './citation.ts';
import { quotationChain } from './quotation-chain.ts';
import { sourceLink } from './source-link.ts';
import { issuedDate, unknownDate, unknownTitle } from './source-facts.ts';

/** Text that no Markdown reader takes for markup, a link or HTML. */
function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+\-!|<>~&]/g, '\\$&');
}

/** An address that cannot end its own angle brackets. */
function address(url: string): string {
  return `<${url.replace(/[<>\s\\]/g, (character) => encodeURIComponent(character))}>`;
}

function sourceItem(source: Source, { quotation }: Citation): string {
  const issued = issuedDate(source);
  return `- ${escape(source.publisher)}: [${escape(source.title ?? unknownTitle)}](${address(sourceLink(source, quotation))}), ${issued === null ? unknownDate : formatDate(issued, 'en')}`;
}

/** A citation for a notebook: statement, quotation as a block quote, sources as a list of links. */
export function toMarkdown(citation: Citation): string {
  const { fact, quotation } = citation;
  const blocks: string[] = [];
  if (fact !== undefined) {
    blocks.push(`**${formatDate(fact.date, 'en')}** · ${escape(fact.statement.en)} *${escape(`${fact.status}: ${fact.attributedTo}`)}*`);
  }
  if (quotation !== undefined) {
    const lines = [`> ${escape(quotation.exact)}`, '>', `> — ${quotationChain(quotation).map(escape).join(', ')}`];
    if (quotation.original !== undefined) lines.push('>', `> ${escape(quotation.original.exact)} (${quotation.original.lang})`);
    blocks.push(lines.join('\n'));
  }
  if (fact?.note !== undefined) blocks.push(escape(fact.note));
  blocks.push(citation.sources.map((source) => sourceItem(source, citation)).join('\n'));
  return blocks.join('\n\n');
}
