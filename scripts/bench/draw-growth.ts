/** The chart of growth for the README: time against aliases, and time against text, on logarithmic scales that make a proportion a slope of one. */
const width = 760;
const height = 300;
const panel = { left: 58, top: 44, width: 290, height: 200 };
/** Readable on white and on black. */
const ink = '#7a7f87';
const line = '#2f7fd1';

interface Point { readonly x: number; readonly y: number }

/** @param times milliseconds by case, as measured on pages */
export function drawGrowth(times: Readonly<Record<string, number>>): string {
  const points = (pattern: RegExp): Point[] => Object.entries(times).flatMap(([name, y]) => {
    const found = pattern.exec(name);
    return found ? [{ x: Number(found[1]), y }] : [];
  });
  const floor = times['floor'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="${ink}" role="img" aria-label="Time of an exact scan against the number of aliases and against the length of the text">
${drawPanel(0, 'A page of 1.46 M characters against aliases', points(/^exact (\d+)-exact$/u), floor)}
${drawPanel(width / 2, '50,000 aliases against the characters of the page', points(/^text (\d+)$/u))}
</svg>
`;
}

function drawPanel(shift: number, title: string, points: readonly Point[], floor?: number): string {
  if (points.length === 0) return '';
  const xs = bounds(points.map(({ x }) => x));
  const ys = bounds([...points.map(({ y }) => y), ...(floor === undefined ? [] : [floor])]);
  const place = (value: number, [low, high]: readonly [number, number], size: number): number => ((Math.log10(value) - low) / (high - low)) * size;
  const x = (value: number): number => round(shift + panel.left + place(value, xs, panel.width));
  const y = (value: number): number => round(panel.top + panel.height - place(value, ys, panel.height));
  const decades = ([low, high]: readonly [number, number]): number[] => Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  const right = shift + panel.left + panel.width;
  const bottom = panel.top + panel.height;
  const parts = [
    `<text x="${shift + panel.left}" y="${panel.top - 20}" font-size="13">${title}</text>`,
    ...decades(ys).map((value) => `<path d="M${shift + panel.left} ${y(value)}H${right}" stroke="${ink}" stroke-opacity=".25"/><text x="${shift + panel.left - 6}" y="${y(value) + 4}" text-anchor="end">${label(value)} ms</text>`),
    ...decades(xs).map((value) => `<path d="M${x(value)} ${panel.top}V${bottom}" stroke="${ink}" stroke-opacity=".25"/><text x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${label(value)}</text>`),
    `<polyline fill="none" stroke="${line}" stroke-width="2" points="${points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}"/>`,
    ...points.map((point) => `<circle cx="${x(point.x)}" cy="${y(point.y)}" r="3.5" fill="${line}"/><text x="${x(point.x)}" y="${y(point.y) - 9}" text-anchor="middle">${Number(point.y.toPrecision(2))}</text>`),
  ];
  if (floor !== undefined) parts.push(`<path d="M${shift + panel.left} ${y(floor)}H${right}" stroke="${ink}" stroke-dasharray="5 4"/><text x="${right}" y="${y(floor) + 15}" text-anchor="end">reading every character: ${Number(floor.toPrecision(2))} ms</text>`);
  return parts.join('\n');
}

/** The powers of ten around all values. */
const bounds = (values: readonly number[]): readonly [number, number] => {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
};
const round = (value: number): number => Math.round(value * 10) / 10;
const label = (value: number): string => (value >= 1e6 ? `${value / 1e6} M` : value >= 1e3 ? `${value / 1e3} k` : String(value));
