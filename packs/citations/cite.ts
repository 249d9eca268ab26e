import type { Citation } from './citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toPlainText } from './to-plain-text.ts';
import { toRis } from './to-ris.ts';

/** The formats in which a card copies, in the order of its menu. */
export const citationFormats = ['text', 'markdown', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

const writers: Readonly<Record<CitationFormat, (citation: Citation) => string>> = {
  'text': toPlainText, 'markdown': toMarkdown, 'bibtex': toBibtex, 'ris': toRis, 'csl-json': toCslJson,
};

/** A citation in one of the formats, ready for the clipboard. */
export function cite(citation: Citation, format: CitationFormat): string {
  return writers[format](citation);
}
