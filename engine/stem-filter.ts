/**
 * Which hashes may be those of a stem: two bits for each stem in a table small enough to stay near the processor (B. Bloom, CACM 13, 1970, with both
 * bits in one word). Nearly every beginning of a word that no name has is dismissed here, without a look at the stems; it never dismisses a stem.
 */
import { anyEnding, type Gazetteer } from './gazetteer.ts';
import { hashEncoded } from './letters.ts';

export interface StemFilter {
  readonly bits: Int32Array;
  /** Letters of the longest ending that any of its words takes. */
  readonly reach: number;
}

/** Stems for one word of 32 bits, at most. */
const crowd = 2;
/** Words of the smallest table: that of a small pack dismisses all but one word in thousands. */
const leastSize = 1 << 10;

const filters = new WeakMap<Gazetteer, StemFilter>();

/** The filter of a gazetteer, made when it is first asked for. */
export function stemFilterOf(gazetteer: Gazetteer): StemFilter {
  let filter = filters.get(gazetteer);
  if (!filter) filters.set(gazetteer, (filter = makeFilter(gazetteer)));
  return filter;
}

function makeFilter({ pool, stemStarts, endings, entryEndings }: Gazetteer): StemFilter {
  const stems = stemStarts.length - 1;
  let size = leastSize;
  while (size * crowd < stems) size *= 2;
  const bits = new Int32Array(size);
  for (let stem = 0; stem < stems; stem++) {
    const hash = hashEncoded(pool, stemStarts[stem]!, stemStarts[stem + 1]!);
    bits[placeOf(bits, hash)]! |= bitsOf(hash);
  }
  // what the tokeniser writes where it knows nothing
  bits[placeOf(bits, 0)]! |= bitsOf(0);
  const least = entryEndings.includes(0) ? anyEnding : 0;
  return { bits, reach: endings.reduce((most, set) => set.reduce((longest, { length }) => Math.max(longest, length), most), least) };
}

export function mayBeStem({ bits }: StemFilter, hash: number): boolean {
  const mask = bitsOf(hash);
  return (bits[placeOf(bits, hash)]! & mask) === mask;
}

/** Whether the word in text[start, end) may begin with a stem and end with an ending. */
export function mayHaveStem({ bits, reach }: StemFilter, trail: Int32Array, start: number, end: number): boolean {
  const first = Math.max(start, end - 1 - reach);
  for (let at = end - 1; at >= first; at--) {
    const hash = trail[at]!;
    const mask = bitsOf(hash);
    if ((bits[placeOf(bits, hash)]! & mask) === mask) return true;
  }
  return false;
}

const placeOf = (bits: Int32Array, hash: number): number => (hash ^ (hash >>> 15)) & (bits.length - 1);
const bitsOf = (hash: number): number => (1 << (hash >>> 27)) | (1 << (hash >>> 22));
