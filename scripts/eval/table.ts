/** Tables as text: aligned for a terminal, or as Markdown. */
export interface Table { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A share in per cent, "-" where nothing was there to be counted. */
export const percent = (value: number): string => (Number.isNaN(value) ? '-' : (100 * value).toFixed(1));
export const number = (value: number, digits = 2): string => (Number.isNaN(value) ? '-' : value.toFixed(digits));

export function toText({ title, head, rows }: Table): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ').trimEnd();
  return [title, line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function toMarkdown({ title, head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`**${title}**`, '', line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
