/** Lists of numbers without a box around each (build time): a million of them are a few megabytes, and what they leave behind is given back at once. */
export type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
interface NumbersOf<T extends Numbers> {
  new (buffer: ArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** A typed array that grows at its end. */
export class Growing<T extends Numbers = Uint32Array<ArrayBuffer>> {
  length = 0;
  /** The numbers, with room after them; another array once it has grown. */
  all: T;
  readonly #of: NumbersOf<T>;

  constructor(of: NumbersOf<T>) {
    this.#of = of;
    this.all = new of(new ArrayBuffer(64 * of.BYTES_PER_ELEMENT));
  }

  /** @returns where it stands. */
  push(value: number): number {
    if (this.length === this.all.length) this.#grow();
    this.all[this.length] = value;
    return this.length++;
  }

  at(index: number): number {
    return this.all[index]!;
  }

  /** What was pushed, as a view. */
  values(): T {
    return this.all.subarray(0, this.length) as T;
  }

  /** By half, and the old room is freed now, not when the collector comes round. */
  #grow(): void {
    const { buffer, length } = this.all;
    this.all = new this.#of(buffer.transfer((length + (length >> 1)) * this.#of.BYTES_PER_ELEMENT));
  }
}

export const bytes = (): Growing<Uint8Array<ArrayBuffer>> => new Growing(Uint8Array);
export const shorts = (): Growing<Uint16Array<ArrayBuffer>> => new Growing(Uint16Array);
export const integers = (): Growing => new Growing(Uint32Array);
