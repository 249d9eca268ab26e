/** What the benchmark runs inside a made page, as functions on one global; scripts/bench calls them and keeps the figures. */
import { decideMentions, gatherEvidence, namesOf, openGazetteer, readText, type Gazetteer, type Mention } from '../../engine/index.ts';
import { scan } from '../../engine/scan.ts';
import { newTokens, tokenize } from '../../engine/tokenize.ts';
import { WordFinder } from '../../engine/words.ts';
import { rangeOf, type TextBlock } from '../../page/text-block.ts';
import { markWithMarkJs } from '../rivals/mark-js.ts';
import { touchEveryCharacter } from './floor.ts';
import { slicesOfSession } from './longest-slice.ts';
import { pageBlocks } from './page-blocks.ts';
import { remoteReader } from './remote-reader.ts';

const buffers = new Map<string, ArrayBuffer>();
const warm = new Map<string, Gazetteer>();
const tokens = newTokens();

const bufferOf = (name: string): ArrayBuffer => {
  const buffer = buffers.get(name);
  if (!buffer) throw new Error(`${name} was not loaded.`);
  return buffer;
};
/** A gazetteer that has read nothing: its memory of words is empty. */
const fresh = (name: string): Gazetteer => openGazetteer(bufferOf(name));

/** What is timed. Each returns the number of things found; `prepare` is not timed. */
const cases: Readonly<Record<string, (gazetteer: string) => () => unknown>> = {
  floor: () => touchEveryCharacter,
  walk: () => () => {
    let length = 0;
    for (const { text } of pageBlocks()) length += text.length;
    return length;
  },
  tokenize: () => {
    const texts = [...pageBlocks()].map(({ text }) => text);
    return () => {
      let count = 0;
      for (const text of texts) {
        tokenize(text, tokens);
        count += tokens.count;
      }
      return count;
    };
  },
  exact: (name) => {
    const gazetteer = fresh(name);
    return () => {
      const words = new WordFinder(gazetteer, true);
      let hits = 0;
      for (const { text } of pageBlocks()) {
        tokenize(text, tokens);
        hits += scan(gazetteer, words, text, tokens).length;
      }
      return hits;
    };
  },
  cold: (name) => {
    const gazetteer = fresh(name);
    return () => find(gazetteer).length;
  },
  warm: (name) => {
    const gazetteer = warm.get(name) ?? fresh(name);
    if (!warm.has(name)) find(gazetteer);
    warm.set(name, gazetteer);
    return () => find(gazetteer).length;
  },
  // one batch of ranges for the whole page, more than the extension ever registers at once
  mark: (name) => {
    const gazetteer = fresh(name);
    return () => {
      const highlight = new Highlight();
      for (const { block, mention } of find(gazetteer)) {
        const range = rangeOf(block, mention);
        if (range) highlight.add(new StaticRange(range));
      }
      CSS.highlights.set('bench', highlight);
      return highlight.size;
    };
  },
};

function find(gazetteer: Gazetteer): { block: TextBlock; mention: Mention }[] {
  const blocks = [...pageBlocks()];
  const readings = blocks.map(({ text, lang }) => readText(gazetteer, text, lang));
  const names = namesOf(gazetteer);
  const evidence = gatherEvidence(names, readings, { date: null });
  return blocks.flatMap((block, i) => decideMentions(names, readings[i]!, evidence).map((mention) => ({ block, mention })));
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

export const bench = {
  async load(name: string, address: string): Promise<number> {
    const response = await fetch(address);
    buffers.set(name, await response.arrayBuffer());
    return bufferOf(name).byteLength;
  },
  unload: (name: string): void => {
    buffers.delete(name);
    warm.delete(name);
  },
  /** Milliseconds of one run of a case, and what it found. */
  async time(name: string, gazetteer: string): Promise<{ ms: number; found: number }> {
    const run = cases[name]!(gazetteer);
    await nextTask();
    const start = performance.now();
    const found = run();
    const ms = performance.now() - start;
    CSS.highlights.delete('bench');
    return { ms, found: Number(found) };
  },
  /** Milliseconds from bytes to a gazetteer that can be asked, each time for a copy of the bytes nobody has touched. */
  opening(name: string): number {
    const copy = bufferOf(name).slice(0);
    const start = performance.now();
    openGazetteer(copy);
    return performance.now() - start;
  },
  markJs: (aliases: readonly string[]) => markWithMarkJs(aliases),
  /** @param script of the reading worker */
  slices: (name: string, script: string) => slicesOfSession(remoteReader(script, bufferOf(name))),
};
export type PageBench = typeof bench;

Object.assign(globalThis, { bench });
