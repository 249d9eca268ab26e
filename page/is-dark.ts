/** Whether text is light on dark, for the theme of the card. */
import { safeDom } from './safe-dom.ts';

/** Told by the computed colour of the text itself: a page's backgrounds may be pictures, gradients or an ancestor's. Light text means a dark page. */
export function isDark(element: Element): boolean {
  const color = safeDom.view(safeDom.ownerDocument(element)!)?.getComputedStyle(element).color ?? '';
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)/.exec(color);
  // other colour spaces come as "oklch(0.8 …)", "lab(80 …)" or "color(srgb 0.8 0.8 0.8)": the first number, put between 0 and 1
  if (!parts) return lightness(color) > 0.6;
  const [red, green, blue] = parts.slice(1).map(Number) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}

function lightness(color: string): number {
  const value = Number(/[\d.]+/.exec(color.replace(/^color\(\S+/, ''))?.[0] ?? 0);
  return value > 1 ? value / 100 : value;
}
