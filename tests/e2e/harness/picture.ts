/** A screenshot as pixels: what a person sees, whatever the page's DOM says. Reads the PNG files that browsers write: 8 bits, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export class Picture {
  readonly width: number;
  readonly height: number;
  /** One number a pixel: 0xRRGGBB. */
  private readonly pixels: Uint32Array;

  constructor(png: Buffer) {
    const parts: Buffer[] = [];
    let width = 0, height = 0, channels = 0;
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      const data = png.subarray(at + 8, at + 8 + length);
      const type = png.toString('latin1', at + 4, at + 8);
      if (type === 'IHDR') {
        width = data.readUInt32BE(0);
        height = data.readUInt32BE(4);
        channels = { 2: 3, 6: 4 }[data[9]!] ?? 0;
        if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('A PNG of a kind that no browser writes.');
      } else if (type === 'IDAT') parts.push(data);
      at += length + 12;
    }
    this.width = width;
    this.height = height;
    this.pixels = unfiltered(inflateSync(Buffer.concat(parts)), width, height, channels);
  }

  at(x: number, y: number): number {
    return this.pixels[y * this.width + x]!;
  }

  /** The colour of most pixels in the box. */
  ground(box: Box): string {
    return hex([...this.colours(box)].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]);
  }

  /** How many pixels of the box have which colour. */
  colours(box: Box): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    const { left, right, top, bottom } = this.within(box);
    for (let y = top; y < bottom; y++) {
      // runs of one colour are long, and counted at once
      for (let x = left; x < right;) {
        const colour = this.at(x, y), from = x;
        while (x < right && this.at(x, y) === colour) x++;
        counts.set(colour, (counts.get(colour) ?? 0) + x - from);
      }
    }
    return counts;
  }

  /** The part of the box (0 to 1) that has this colour, give or take `slack` a channel. */
  share(box: Box, colour: string, slack = 8): number {
    const wanted = parseInt(colour.slice(1), 16);
    let same = 0, all = 0;
    for (const [one, count] of this.colours(box)) {
      all += count;
      if (distance(one, wanted) <= slack) same += count;
    }
    return all === 0 ? 0 : same / all;
  }

  /** How many pixels of the box are not as in the other picture. */
  changed(other: Picture, box: Box = { x: 0, y: 0, width: this.width, height: this.height }): number {
    let count = 0;
    const { left, right, top, bottom } = this.within(box);
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) if (this.at(x, y) !== other.at(x, y) && distance(this.at(x, y), other.at(x, y)) > 8) count++;
    }
    return count;
  }

  /** The whole pixels of a box, as far as they lie in the picture; half-open. */
  private within({ x, y, width, height }: Box): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
    return { left: Math.max(0, Math.floor(x)), right: Math.min(this.width, x + width), top: Math.max(0, Math.floor(y)), bottom: Math.min(this.height, y + height) };
  }
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
const channels = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];
const distance = (a: number, b: number): number => Math.max(...channels(a).map((one, i) => Math.abs(one - channels(b)[i]!)));

/** Undoes the filters of the PNG standard, line by line. A line by itself: a filter that is chosen anew for each byte takes most of a test's time. */
function unfiltered(raw: Buffer, width: number, height: number, size: number): Uint32Array {
  const pixels = new Uint32Array(width * height);
  const stride = width * size;
  let above = new Uint8Array(stride);
  for (let y = 0, from = 0; y < height; y++, from += stride + 1) {
    const line = new Uint8Array(raw.subarray(from + 1, from + 1 + stride));
    switch (raw[from]) {
      case 1:
        for (let i = size; i < stride; i++) line[i]! += line[i - size]!;
        break;
      case 2:
        for (let i = 0; i < stride; i++) line[i]! += above[i]!;
        break;
      case 3:
        for (let i = 0; i < stride; i++) line[i]! += ((i < size ? 0 : line[i - size]!) + above[i]!) >> 1;
        break;
      case 4:
        for (let i = 0; i < stride; i++) line[i]! += i < size ? above[i]! : paeth(line[i - size]!, above[i]!, above[i - size]!);
        break;
    }
    for (let x = 0, i = 0; x < width; x++, i += size) pixels[y * width + x] = (line[i]! << 16) | (line[i + 1]! << 8) | line[i + 2]!;
    above = line;
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
