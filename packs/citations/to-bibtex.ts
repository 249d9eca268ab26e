import type { Source } from '../types.ts';
import type { Citation } from './citation.ts';
import { issuedParts, unknownDate, unknownTitle } from './source-facts.ts';
import { sourceNote } from './source-note.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '{': '\\{', '}': '\\}', '#': '\\#', '$': '\\$', '%': '\\%', '&': '\\&', '_': '\\_',
};

/** A text as the value of a BibTeX field, without its braces: one line, TeX's own characters escaped, all others as UTF-8. */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[\\~^{}#$%&_]/g, (character) => escapes[character] ?? character);
}

/** The entry type, and the field in which that type names who published. */
const entryTypes: Readonly<Record<Source['type'], readonly [type: string, publisher: string]>> = {
  'article-newspaper': ['article', 'journal'],
  'article': ['article', 'journal'],
  'report': ['techreport', 'institution'],
  'entry-encyclopedia': ['incollection', 'booktitle'],
  'legislation': ['misc', 'howpublished'],
  'webpage': ['misc', 'howpublished'],
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entry(source: Source, note: string): string {
  const [type, publisher] = entryTypes[source.type];
  const [year, month, day] = issuedParts(source);
  // Braces inside keep the letter case of the title: styles lower it otherwise.
  const fields = [
    `title = {{${escapeBibtex(source.title ?? unknownTitle)}}}`,
    `${publisher} = {${escapeBibtex(source.publisher)}}`,
    `year = {${year ?? unknownDate}}`,
    ...(month === undefined ? [] : [`month = ${months[month - 1]}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
    // \url-like fields are read verbatim by every style in use; only what would end the field is encoded.
    `url = {${source.URL.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))}}`,
    `language = {${source.language}}`,
    ...(note === '' ? [] : [`note = {${escapeBibtex(note)}}`]),
  ];
  return `@${type}{${source.id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** One entry a source; what was cited goes into each one's note. */
export function toBibtex(citation: Citation): string {
  return citation.sources.map((source) => entry(source, sourceNote(source, citation))).join('\n');
}
