import { cite, type CitationFormat } from '../citations/cite.ts';
import { citedWords } from '../citations/cited-words.ts';
import { sourceLink } from '../citations/source-link.ts';
import type { CardFact, Source } from '../types.ts';
import type { ExportedPage } from './exported-page.ts';

/** The facts that touch a page and their sources: to be read (Markdown), or one entry a source for a reference manager. */
export function citePage(page: ExportedPage, format: Exclude<CitationFormat, 'text'>): string {
  return format === 'markdown' ? toPageMarkdown(page) : cite({ sources: sourcesOf(page.facts) }, format);
}

/** Claims, each followed by what answers it; a fact that stands there twice is kept once. */
function withReplies(facts: readonly CardFact[]): CardFact[] {
  const all = facts.flatMap((fact) => [fact, ...fact.replies]);
  return all.filter((fact, n) => all.findIndex(({ id, statement }) => id === fact.id && statement.en === fact.statement.en) === n);
}

/** Each source once, with what is cited from it in its note. Two packs may use one id for two sources: the later gets a number. */
function sourcesOf(facts: readonly CardFact[]): Source[] {
  const found = new Map<string, { readonly source: Source; readonly words: string[] }>();
  for (const fact of withReplies(facts)) {
    for (const source of fact.sources) {
      const key = `${source.id} ${source.URL}`;
      const entry = found.get(key) ?? { source, words: [] };
      const quoted = fact.quotations.filter((quotation) => [quotation.source, quotation.original?.source].includes(source.id));
      entry.words.push(citedWords({ fact, sources: [] }), ...quoted.map((quotation) => citedWords({ quotation, sources: [] })));
      found.set(key, entry);
    }
  }
  const uses = new Map<string, number>();
  return [...found.values()].map(({ source, words }) => {
    const use = (uses.get(source.id) ?? 0) + 1;
    uses.set(source.id, use);
    const note = [...new Set(words), ...(source.note === undefined ? [] : [source.note])].join(' · ');
    return { ...source, id: use === 1 ? source.id : `${source.id}-${use}`, note };
  });
}

/** The page, then each fact with its quotations and sources; answers stand under their claim. Links land on the quoted words. */
function toPageMarkdown({ address, title, date, facts }: ExportedPage): string {
  const page: Source = {
    id: 'page', type: 'webpage', publisher: hostOf(address), title: title ?? address, URL: address, language: '',
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
  };
  const item = cite({ sources: [page] }, 'markdown').replace(/^- /, '');
  // that the page says no date is no news to who reads it
  const head = date === null ? item.replace(/, n\.d\.$/, '') : item;
  const blocks = facts.map((fact) => [factBlock(fact), ...fact.replies.map((reply) => indented(factBlock(reply)))].join('\n\n'));
  return `${[`# ${head}`, ...blocks].join('\n\n')}\n`;
}

function factBlock(fact: CardFact): string {
  const sources = fact.sources.map((source): Source => {
    const quoted = fact.quotations.find((quotation) => [quotation.source, quotation.original?.source].includes(source.id));
    return { ...source, URL: sourceLink(source, quoted) };
  });
  return [
    cite({ fact, sources: [] }, 'markdown'), ...fact.quotations.map((quotation) => cite({ quotation, sources: [] }, 'markdown')), cite({ sources }, 'markdown'),
  ].map((block) => block.trim()).filter((block) => block !== '').join('\n\n');
}

/** An answer is an item of a list under its claim. */
function indented(block: string): string {
  return block.split('\n').map((line, n) => (n === 0 ? `* ${line}` : line === '' ? '' : `  ${line}`)).join('\n');
}

const hostOf = (address: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
