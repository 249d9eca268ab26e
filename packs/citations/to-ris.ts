import type { Source } from '../types.ts';
import type { Citation } from './citation.ts';
import { issuedParts, unknownTitle } from './source-facts.ts';
import { sourceNote } from './source-note.ts';

const types: Readonly<Record<Source['type'], string>> = {
  'article-newspaper': 'NEWS', 'article': 'GEN', 'report': 'RPRT', 'entry-encyclopedia': 'ENCYC', 'legislation': 'STAT', 'webpage': 'ELEC',
};

/** A value holds to its line: a line break inside could begin a new field. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function record(source: Source, note: string): string {
  const parts = issuedParts(source);
  const pad = (part: number | undefined, width: number): string => part === undefined ? '' : String(part).padStart(width, '0');
  const [year, month, day] = parts;
  const fields: [tag: string, value: string][] = [
    ['TY', types[source.type]],
    ['ID', source.id],
    ['TI', source.title ?? unknownTitle],
    ['PB', source.publisher],
    // These fields hold numbers only: an unknown date is said by leaving them out.
    ...(year === undefined ? [] : [['PY', pad(year, 4)], ['DA', `${pad(year, 4)}/${pad(month, 2)}/${pad(day, 2)}/`]] satisfies [string, string][]),
    ['UR', source.URL],
    ['LA', source.language],
    ...(note === '' ? [] : [['N1', note]] satisfies [string, string][]),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** One record a source, lines ended by CR LF as the format asks; what was cited goes into each one's note. */
export function toRis(citation: Citation): string {
  return citation.sources.map((source) => record(source, sourceNote(source, citation))).join('\r\n');
}
