/** The drawing as a file: an SVG that stands alone, and the PNG of it. */
import { render } from 'preact';
import type { Drawing } from './draw-timeline.ts';
import { picturePalette } from './palette.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

/** Device pixels for each CSS pixel of a PNG; fewer where the picture would be larger than a canvas can be. */
const density = 2;
const mostPixels = 16_000;

/** The drawing as an SVG document with its own colours. */
export function svgOf(drawing: Drawing, label: string, heading: readonly string[], direction: 'ltr' | 'rtl'): string {
  const box = document.createElement('div');
  render(<TimelineDrawing drawing={drawing} palette={picturePalette} label={label} heading={heading} direction={direction} />, box);
  const text = new XMLSerializer().serializeToString(box.firstElementChild!);
  render(null, box);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** A PNG of an SVG document. @throws where the browser cannot draw it */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = image;
    const scale = Math.min(density, mostPixels / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture could not be made.'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
