/** Puts the sections of a gazetteer one after another into its one buffer, each on a boundary of four bytes. */
import { gazetteerLayout, gazetteerMagic, sections, type SectionName } from './gazetteer.ts';
import type { BuildStep } from './run-steps.ts';

/** @param head the JSON head as text. */
export function* layOut(head: string, parts: Readonly<Record<SectionName, ArrayLike<number>>>): Generator<BuildStep, ArrayBuffer> {
  const names = Object.keys(sections) as SectionName[];
  // JSON may name any character by its number, and so be one byte a character
  const json = Uint8Array.from(head.replace(/[^\x20-\x7e]/gu, (letter) => [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')), (letter) => letter.charCodeAt(0));
  const align = (offset: number): number => (offset + 3) & ~3;
  const jsonStart = 4 * (4 + 2 * names.length);
  let offset = align(jsonStart + json.length);
  const places = names.map((name) => {
    const start = offset;
    offset = align(start + parts[name].length * sections[name].BYTES_PER_ELEMENT);
    return start;
  });
  const buffer = new ArrayBuffer(offset);
  new Uint32Array(buffer, 0, 4).set([gazetteerMagic, gazetteerLayout, jsonStart, json.length]);
  new Uint8Array(buffer, jsonStart, json.length).set(json);
  for (const [i, name] of names.entries()) {
    yield { phase: 'bytes', done: i, total: names.length };
    const section = sections[name];
    new Uint32Array(buffer, 16 + 8 * i, 2).set([places[i]!, parts[name].length]);
    new section(buffer, places[i]!, parts[name].length).set(parts[name]);
  }
  yield { phase: 'bytes', done: names.length, total: names.length };
  return buffer;
}
