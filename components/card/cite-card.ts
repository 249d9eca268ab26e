import { cite, type Card, type CardFact, type CitationFormat } from '../../packs/index.ts';

/** The whole card for the clipboard. As text: every fact with its quotations, sources and answers; for a reference manager: every source once. */
export function citeCard({ entity, facts }: Card, format: CitationFormat): string {
  const all = facts.flatMap((fact) => [fact, ...fact.replies]);
  if (format === 'text' || format === 'markdown') {
    const heading = format === 'markdown' ? `## ${entity.label}` : entity.label;
    return [heading, ...all.flatMap((fact) => citationsOf(fact).map((citation) => cite(citation, format)))].join('\n\n');
  }
  const sources = new Map(all.flatMap((fact) => fact.sources.map((source) => [source.id, source])));
  return cite({ sources: [...sources.values()] }, format);
}

/** A fact with its first quotation and all its sources; each further quotation on its own. */
const citationsOf = (fact: CardFact) => [
  { fact, sources: fact.sources, ...(fact.quotations[0] && { quotation: fact.quotations[0] }) },
  ...fact.quotations.slice(1).map((quotation) => ({ quotation, sources: fact.sources.filter(({ id }) => id === quotation.source) })),
];
