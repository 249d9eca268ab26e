/** Regions -> kept blocks: reads what changed in slices, in batches, and keeps what it knew of blocks that stayed the same. */
import type { Reading } from '../engine/index.ts';
import type { BlockStore, KeptBlock } from './block-store.ts';
import { LostPlace, readBlocks, type ReadingAids, type Region } from './read-blocks.ts';
import { safeDom } from './safe-dom.ts';
import type { Slices } from './slices.ts';
import { isSameBlock, type TextBlock } from './text-block.ts';
import type { PageReader } from './types.ts';

/** UTF-16 code units, and blocks, in one call of the reader: some milliseconds of its work, and no long message where that is done elsewhere. */
const batchSize = 30_000;
const batchBlocks = 1_000;
/** Calls of the reader that may be under way while the walk goes on. */
const mostUnderWay = 3;
/** Of more text than this that comes at once only a part is read, and the status says so. */
const mostText = 4_000_000;

export interface PageReading {
  /** Reads the regions into the store. */
  read(regions: readonly Region[], slices: Slices): Promise<void>;
  /** True once text was left out, because there was too much of it or because it could not be read. */
  partial(): boolean;
  /** Forgets that text was left out, before all is read again. */
  restart(): void;
}

interface Item {
  readonly block: TextBlock;
  /** As it was known before: it needs no reading. */
  readonly known?: KeptBlock;
  /** It is the first of its region. */
  readonly begins: boolean;
}
type Batch = readonly Item[];
type Answer = readonly Reading[] | Promise<readonly Reading[] | null>;

export function createPageReading(
  store: BlockStore, reader: PageReader, aids: ReadingAids, again: (region: Region) => void,
): PageReading {
  let partial = false;

  /** Takes blocks that the regions will bring again out of the store; they are put back if nothing about them changed. */
  const setAside = async (regions: readonly Region[], slices: Slices): Promise<{ take(block: TextBlock): KeptBlock | undefined; left(): readonly KeptBlock[] }> => {
    const aside = new Map<Node, Map<number, KeptBlock>>();
    const owners = new Set<Node>();
    const whole = new Set<Node>();
    for (const { owner, added } of regions) {
      owners.add(owner);
      if (added === 'all') whole.add(owner);
      else for (const node of added) whole.add(node);
    }
    const isBelow = rememberBelow(whole);
    const stale: KeptBlock[] = [];
    for (const block of store.blocks) {
      if (block.pieces.some(({ node }) => !safeDom.isConnected(node)) || owners.has(holderOf(block)) || isBelow(block.pieces[0]!.node)) stale.push(block);
      const breath = slices.pause();
      if (breath) await breath;
    }
    // all at once: what is asked in a breath is answered by what was known before
    for (const block of stale) {
      if (!store.blocks.has(block)) continue;
      const { node, from } = block.pieces[0]!;
      store.remove(block);
      if (safeDom.isConnected(node)) aside.set(node, (aside.get(node) ?? new Map<number, KeptBlock>()).set(from, block));
    }
    return {
      take(block) {
        if (aside.size === 0) return undefined;
        const [first] = block.pieces;
        const there = first && aside.get(first.node);
        const known = there?.get(first!.from);
        there?.delete(first!.from);
        return known;
      },
      left: () => [...aside.values()].flatMap((blocks) => [...blocks.values()]),
    };
  };

  /** @param readings of those blocks that were not known before; null when they could not be had */
  const keep = async (blocks: Batch, readings: readonly Reading[] | null, slices: Slices): Promise<void> => {
    const next = readings?.values();
    for (const { block, known, begins } of blocks) {
      const breath = slices.pause();
      if (breath) await breath;
      if (begins) store.beginRun();
      if (known) store.add(known);
      else {
        const reading = next?.next().value;
        if (!reading || (reading.candidates.length === 0 && reading.namesakes.length === 0)) continue;
        const { text, pieces, element, lang, section } = block;
        // none where the page has changed meanwhile
        if (pieces.length > 0) store.add({ text, pieces, element, lang, section, reading, mentions: [] });
      }
    }
  };
  const giveUp = (): null => {
    partial = true;
    return null;
  };

  return {
    async read(regions, slices) {
      const before = await setAside(regions, slices);
      let length = 0;
      let brokeOff = false;
      const sections = new Map<Node, Node>();
      let batch: Item[] = [];
      let size = 0;
      /** In reading order. */
      const underWay: { readonly blocks: Batch; readonly answer: Answer }[] = [];
      const takeIn = async (most: number): Promise<void> => {
        while (underWay.length > most) {
          const { blocks, answer } = underWay.shift()!;
          const readings = answer instanceof Promise ? await slices.waitFor(answer) : answer;
          await keep(blocks, readings, slices);
        }
      };
      const flush = (): Promise<void> => {
        const blocks = batch;
        batch = [];
        size = 0;
        const unknown = blocks.filter(({ known }) => !known).map(({ block: { text, lang } }) => ({ text, lang }));
        const answer = unknown.length > 0 ? reader.read(unknown) : [];
        underWay.push({ blocks, answer: answer instanceof Promise ? answer.catch(giveUp) : answer });
        return takeIn(answer instanceof Promise ? mostUnderWay : 0);
      };
      // a page that stirs brings hundreds of small regions: they share their batches
      for (const region of regions) {
        let begins = true;
        try {
          for (const block of readBlocks(region, aids, sections)) {
            const known = before.take(block);
            if (known && isSameBlock(known, block)) batch.push({ block, known, begins });
            else {
              if (length + block.text.length > mostText) {
                partial = brokeOff = true;
                break;
              }
              length += block.text.length;
              batch.push({ block, begins });
              size += block.text.length;
              if (size >= batchSize || batch.length >= batchBlocks) await flush();
            }
            begins = false;
            const breath = slices.pause();
            if (breath) await breath;
          }
        } catch (error) {
          if (!(error instanceof LostPlace)) throw error;
          again(region);
        }
      }
      await flush();
      await takeIn(0);
      // where the reading broke off, what was known of the rest is not forgotten
      for (const block of brokeOff ? before.left() : []) {
        store.beginRun();
        store.add(block);
      }
    },
    partial: () => partial,
    restart() {
      partial = false;
    },
  };
}

/** What holds a block's text directly: its element, or the shadow root of which that is the host. */
function holderOf({ element, pieces: [first] }: TextBlock): Node {
  const root = safeDom.rootNode(first!.node);
  return safeDom.host(root) === element ? root : element;
}

/** Whether a node is one of these or stands in one. Each ancestor is asked once: a page may nest its paragraphs thousands deep. */
function rememberBelow(tops: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const path: Node[] = [];
    let at: Node | null = node;
    for (; at && !known.has(at) && !tops.has(at); at = safeDom.parentNode(at)) path.push(at);
    const isIt = at !== null && (known.get(at) ?? true);
    for (const one of path) known.set(one, isIt);
    return isIt;
  };
}
