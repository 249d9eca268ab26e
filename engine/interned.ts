/** Most values that a section of 16-bit numbers can point to. */
const most = 0x10000;

/** Equal plain objects kept once, and pointed to by number. */
export class Interned<T> {
  readonly values: T[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #what: string;

  /** @param what the values, in the plural, for the error */
  constructor(what: string) {
    this.#what = what;
  }

  /** @throws {RangeError} when there are too many different ones. */
  indexOf(value: T): number {
    const key = JSON.stringify(value);
    let index = this.#byKey.get(key);
    if (index === undefined) {
      if (this.values.length === most) throw new RangeError(`A pack may have ${most} ${this.#what}; this one has more. Split it.`);
      this.#byKey.set(key, (index = this.values.push(value) - 1));
    }
    return index;
  }
}
