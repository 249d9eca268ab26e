/** Contrast as it comes to the eye: the ground is taken from the picture, the ink from the style that drew it and from the picture again. */
import type { Box, Picture } from '../harness/picture.ts';
import type { DrawnText } from './examine.ts';

const channel = (one: number): number => (one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4);

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(colour: number): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((one) => channel(one / 255)) as [number, number, number];
  return .2126 * red + .7152 * green + .0722 * blue;
}

/** WCAG contrast, 1 to 21. */
export function contrast(a: number, b: number): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((one, other) => one - other) as [number, number];
  return (light + .05) / (dark + .05);
}

export const parse = (hex: string): number => parseInt(hex.slice(1), 16);

/** What WCAG 1.4.3 asks for. */
const least = ({ large }: DrawnText): number => (large ? 3 : 4.5);
/** Thin strokes are drawn lighter than their ink; text of which not even this much is seen is not there (covered, transparent, of the ground's colour). */
const leastDrawn = 2.5;

/** Sentences about text that cannot be read; empty when all can. */
export function illegible(texts: readonly DrawnText[], picture: Picture): string[] {
  return texts.flatMap((text) => {
    const ground = parse(picture.ground(text.box));
    const ratio = contrast(ground, parse(text.colour));
    if (ratio < least(text)) return [`"${text.text}" has a contrast of ${ratio.toFixed(2)}: ${text.colour} on #${ground.toString(16).padStart(6, '0')}`];
    if (text.narrow) return [];
    const drawn = strongest(picture, text.box, ground);
    return drawn < leastDrawn ? [`"${text.text}" is not to be seen: ${drawn.toFixed(2)} at most, though its style says ${ratio.toFixed(2)}`] : [];
  });
}

const strongest = (picture: Picture, box: Box, ground: number): number =>
  [...picture.colours(box).keys()].reduce((most, colour) => Math.max(most, contrast(ground, colour)), 1);
