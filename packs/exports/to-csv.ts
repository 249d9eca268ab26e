import { contextOf, type ExportedMention, type ExportedPage } from './exported-page.ts';

/** Column names and what stands in them; places are UTF-16 code units of the exported text. */
const columns: readonly (readonly [name: string, value: (mention: ExportedMention, page: ExportedPage) => string | number])[] = [
  ['page', (_mention, page) => page.address],
  ['title', (_mention, page) => page.title ?? ''],
  ['page_date', (_mention, page) => page.date ?? ''],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['words', (mention, page) => page.text.slice(mention.start, mention.end)],
  ['before', (mention, page) => contextOf(page.text, mention).prefix],
  ['after', (mention, page) => contextOf(page.text, mention).suffix],
  ['entity', ({ entity }) => entity],
  ['label', ({ label }) => label],
  ['kind', ({ kind }) => kind],
  ['how', ({ how }) => how],
  ['alias', ({ alias }) => alias],
  ['alias_lang', ({ lang }) => lang],
  ['distance', ({ distance }) => distance],
  ['certainty', ({ certainty }) => certainty],
  ['cue', ({ cue }) => cue?.kind ?? ''],
  ['cue_words', ({ cue }) => cue?.text ?? ''],
];

/**
 * What a spreadsheet takes for the beginning of a formula, also in full width and behind space. Such a text gets an apostrophe before it;
 * and so does one that has an apostrophe there already, so that taking one away always gives the text back.
 */
// oxlint-disable-next-line no-control-regex -- a tab and a line break count too
const formula = /^'*[\s\u0000]*[=+\-@\t\r\n＝＋－＠]/;

/** One value: a number as it is, a text made safe and put into quotes where it needs them. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The mentions of a page as CSV with a header line, lines ended by CR LF. https://www.rfc-editor.org/rfc/rfc4180 */
export function toCsv(page: ExportedPage): string {
  const rows = [columns.map(([name]) => name), ...page.mentions.map((mention) => columns.map(([, value]) => value(mention, page)))];
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
