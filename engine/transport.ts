/**
 * A gazetteer packed for the way: the same sections as small differences in variable-length bytes, the hash table left out. What compresses well
 * is worth a fraction of a millisecond at the other end for a small gazetteer that travels in a script; large ones travel as they are.
 */
import { gazetteerLayout, gazetteerMagic, mixHash, openGazetteer, sections, type SectionName } from './gazetteer.ts';
import { decodeText, encodeText, hashEncoded } from './letters.ts';
import { layOut } from './lay-out.ts';

/** Neighbours in these sections lie close together: their differences are small. */
const byDifference: ReadonlySet<SectionName> = new Set([
  'stemStarts', 'stemEntries', 'entryLemma', 'lemmaEntry', 'nodeEdges', 'edgeLemma', 'nodeAliases', 'aliasEntity', 'aliasProfile', 'textMarks',
]);

/** @returns the bytes for unpackGazetteer; compress them before they travel. */
export function packGazetteer(buffer: ArrayBuffer): Uint8Array {
  const gazetteer = openGazetteer(buffer);
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  };
  const head = headOf(buffer);
  put(head.length);
  head.forEach(put);
  for (const name of Object.keys(sections) as SectionName[]) {
    const section = gazetteer[name];
    put(section.length);
    if (name === 'slots') continue;
    let before = 0;
    for (const value of section) {
      // zigzag: a small step back is a small number too
      if (byDifference.has(name)) put(value >= before ? (value - before) * 2 : (before - value) * 2 - 1);
      else put(value);
      before = value;
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * @returns the gazetteer's bytes, as buildGazetteer made them.
 * @throws {RangeError} when the bytes end too early.
 */
export function unpackGazetteer(packed: Uint8Array): ArrayBuffer {
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = packed[at++];
      if (byte === undefined) throw new RangeError('These packed names end too early. Build them again with "npm run packs:build".');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  const head = Uint16Array.from({ length: take() }, take);
  const parts = {} as Record<SectionName, ArrayLike<number>>;
  for (const name of Object.keys(sections) as SectionName[]) {
    const section = new sections[name](take());
    parts[name] = section;
    if (name === 'slots') continue;
    let before = 0;
    for (let i = 0; i < section.length; i++) {
      const value = take();
      if (byDifference.has(name)) before += value & 1 ? -((value + 1) / 2) : value / 2;
      else before = value;
      section[i] = before;
    }
  }
  const { pool, stemStarts } = parts as unknown as { pool: Uint8Array; stemStarts: Uint32Array };
  fillSlots(parts.slots as Uint32Array, pool, stemStarts);
  return layOut(decodeText(head), parts);
}

/** Puts every stem into the open-addressed table, in order, so that the same stems always give the same table. */
export function fillSlots(slots: Uint32Array, pool: ArrayLike<number>, stemStarts: ArrayLike<number>): void {
  const mask = slots.length - 1;
  for (let stem = 0; stem < stemStarts.length - 1; stem++) {
    let slot = mixHash(hashEncoded(pool, stemStarts[stem]!, stemStarts[stem + 1]!)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = stem + 1;
  }
}

function headOf(buffer: ArrayBuffer): Uint16Array {
  const [magic, layout, start, length] = new Uint32Array(buffer, 0, 4);
  if (magic !== gazetteerMagic || layout !== gazetteerLayout) throw new RangeError('These bytes are no gazetteer of this layout.');
  return encodeText(decodeText(new Uint16Array(buffer, start!, length!)));
}
