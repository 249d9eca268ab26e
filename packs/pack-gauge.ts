/** What a pack may measure. A packed file of some hundred kilobytes can unpack to half a gigabyte, and a short one be nested millions deep. */
export interface PackLimits {
  /** Of the JSON, unpacked. */
  readonly bytes: number;
  /** Lists and objects around a value. The deepest of the format is 8. */
  readonly depth: number;
  /** Values, keys not counted: each costs memory whatever it is. A million names with their languages are 4 million. */
  readonly values: number;
}

export const packLimits: PackLimits = { bytes: 128 * 2 ** 20, depth: 32, values: 12_000_000 };

/** Said as problems are: what is wrong, and what to do. */
export class PackTooLarge extends Error {
  override readonly name = 'PackTooLarge';
  readonly cure: string;

  constructor(reason: string, cure: string) {
    super(reason);
    this.cure = cure;
  }
}

export interface PackGauge {
  /** @throws {PackTooLarge} in the piece that is too much; what came before can be forgotten. */
  add(bytes: Uint8Array): void;
}

const quote = 0x22, backslash = 0x5c, comma = 0x2c;
const openList = 0x5b, closeList = 0x5d, openObject = 0x7b, closeObject = 0x7d;

/**
 * Measures a pack while it is being read, before anything is made of it: give it every piece of the UTF-8 text in turn, unpacked.
 * It knows strings from structure and nothing else of JSON; that is checked later, on what is known to be small enough.
 */
export function createPackGauge(limits: PackLimits = packLimits): PackGauge {
  let size = 0;
  let depth = 0;
  let values = 1;
  let inString = false;
  let isEscaped = false;
  return {
    add(bytes) {
      size += bytes.length;
      if (size > limits.bytes) throw new PackTooLarge(`The pack is larger than ${limits.bytes / 2 ** 20} MiB.`, 'Split it into packs that readers can switch.');
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at]!;
        if (inString) {
          if (isEscaped) isEscaped = false;
          else if (byte === backslash) isEscaped = true;
          else if (byte === quote) inString = false;
        } else if (byte === quote) inString = true;
        else if (byte === openList || byte === openObject) {
          values++;
          if (++depth > limits.depth) throw new PackTooLarge(`The pack is nested more than ${limits.depth} deep.`, 'Write it in the format of packs/pack.schema.json, whose deepest value is 8 deep.');
        } else if (byte === closeList || byte === closeObject) depth--;
        else if (byte === comma) values++;
      }
      if (values > limits.values) throw new PackTooLarge(`The pack has more than ${limits.values} values.`, 'Split it into packs that readers can switch.');
    },
  };
}
