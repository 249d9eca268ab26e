/** SVG knows no lines: words are laid out here, by the widths that a canvas measures. */

let canvas: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width of a text in CSS px. @param font as CSS writes it */
export function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  const width = canvas?.measureText(text).width ?? text.length * 7;
  widths.set(key, width);
  return width;
}

/** A text in at most `most` lines of this width (CSS px); what does not fit ends in an ellipsis. @param font as CSS writes it */
export function wrapText(text: string, width: number, font: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.trim().split(/\s+/u);
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(withEllipsis([line, ...words.slice(index)].join(' '), width, font));
      return lines;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  return lines;
}

function withEllipsis(text: string, width: number, font: string): string {
  let shown = text;
  while (shown !== '' && widthOf(`${shown}…`, font) > width) shown = shown.slice(0, -1);
  return `${shown.trimEnd()}…`;
}
