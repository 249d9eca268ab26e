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
    const counts = new Map<number, number>();
    for (const [x, y] of this.within(box)) counts.set(this.at(x, y), (counts.get(this.at(x, y)) ?? 0) + 1);
    return hex([...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]);
  }

  /** The part of the box (0 to 1) that has this colour, give or take `slack` a channel. */
  share(box: Box, colour: string, slack = 8): number {
    const wanted = parseInt(colour.slice(1), 16);
    let same = 0, all = 0;
    for (const [x, y] of this.within(box)) {
      all++;
      if (distance(this.at(x, y), wanted) <= slack) same++;
    }
    return all === 0 ? 0 : same / all;
  }

  /** How many pixels of the box are not as in the other picture. */
  changed(other: Picture, box: Box = { x: 0, y: 0, width: this.width, height: this.height }): number {
    let count = 0;
    for (const [x, y] of this.within(box)) if (distance(this.at(x, y), other.at(x, y)) > 8) count++;
    return count;
  }

  private *within({ x, y, width, height }: Box): Generator<readonly [number, number]> {
    for (let row = Math.max(0, Math.floor(y)); row < Math.min(this.height, y + height); row++) {
      for (let column = Math.max(0, Math.floor(x)); column < Math.min(this.width, x + width); column++) yield [column, row];
    }
  }
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
const channels = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];
const distance = (a: number, b: number): number => Math.max(...channels(a).map((one, i) => Math.abs(one - channels(b)[i]!)));

/** Undoes the filters of the PNG standard, line by line. */
function unfiltered(raw: Buffer, width: number, height: number, size: number): Uint32Array {
  const pixels = new Uint32Array(width * height);
  const stride = width * size;
  let above = new Uint8Array(stride);
  for (let y = 0, from = 0; y < height; y++, from += stride + 1) {
    const line = new Uint8Array(stride);
    const filter = raw[from]!;
    for (let i = 0; i < stride; i++) {
      const left = i < size ? 0 : line[i - size]!, up = above[i]!, corner = i < size ? 0 : above[i - size]!;
      line[i] = raw[from + 1 + i]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    }
    for (let x = 0; x < width; x++) pixels[y * width + x] = (line[x * size]! << 16) | (line[x * size + 1]! << 8) | line[x * size + 2]!;
    above = line;
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
