/** Regions -> kept blocks: reads what changed in slices, in batches, and keeps what it knew of blocks that stayed the same. */
import type { BlockStore, KeptBlock } from './block-store.ts';
import { LostPlace, readBlocks, type ReadingAids, type Region } from './read-blocks.ts';
import { safeDom } from './safe-dom.ts';
import { startSlices } from './slices.ts';
import { isSameBlock, type TextBlock } from './text-block.ts';
import type { PageReader } from './types.ts';

/** UTF-16 code units in one call of the reader: about a millisecond of its work. */
const batchSize = 4_096;
/** Of more text than this that comes at once only a part is read, and the status says so. */
const mostText = 4_000_000;

export interface PageReading {
  /** Reads the regions into the store. Returns the milliseconds of main thread it took. */
  read(regions: readonly Region[]): Promise<number>;
  /** True once text was left out. */
  partial(): boolean;
  /** Forgets that text was left out, before all is read again. */
  restart(): void;
}

export function createPageReading(
  store: BlockStore, reader: PageReader, aids: ReadingAids, again: (region: Region) => void, signal: AbortSignal,
): PageReading {
  let partial = false;

  /** Takes blocks that the regions will bring again out of the store; they are put back if nothing about them changed. */
  const setAside = (regions: readonly Region[]): ((block: TextBlock) => KeptBlock | undefined) => {
    const aside = new Map<Node, Map<number, KeptBlock>>();
    const owners = new Set<Node>();
    const whole = new Set<Node>();
    for (const { owner, added } of regions) {
      owners.add(owner);
      if (added === 'all') whole.add(owner);
      else for (const node of added) whole.add(node);
    }
    for (const block of store.blocks) {
      const { node, from } = block.pieces[0]!;
      const isStale = block.pieces.some((piece) => !safeDom.isConnected(piece.node)) || owners.has(block.element) || isBelow(node, whole);
      if (!isStale) continue;
      store.remove(block);
      if (safeDom.isConnected(node)) aside.set(node, (aside.get(node) ?? new Map<number, KeptBlock>()).set(from, block));
    }
    return ({ pieces: [first] }) => aside.get(first!.node)?.get(first!.from);
  };

  return {
    async read(regions) {
      const slices = startSlices(signal);
      const before = setAside(regions);
      let length = 0;
      /** In reading order; a block that was known before needs no reading. */
      let batch: { readonly block: TextBlock; readonly known?: KeptBlock }[] = [];
      let size = 0;
      const flush = async (): Promise<void> => {
        const blocks = batch;
        batch = [];
        size = 0;
        const unknown = blocks.filter(({ known }) => !known).map(({ block }) => block);
        const answer = unknown.length > 0 ? reader.read(unknown) : [];
        const readings = (answer instanceof Promise ? await slices.waitFor(answer) : answer).values();
        for (const { block, known } of blocks) {
          const reading = known?.reading ?? readings.next().value!;
          if (known) store.add(known);
          else if (reading.candidates.length > 0 || reading.namesakes.length > 0) store.add({ ...block, reading, mentions: [] });
        }
      };
      for (const region of regions) {
        store.beginRun();
        try {
          for (const block of readBlocks(region, aids)) {
            const known = before(block);
            if (known && isSameBlock(known, block)) batch.push({ block, known });
            else {
              if (length + block.text.length > mostText) {
                partial = true;
                break;
              }
              length += block.text.length;
              batch.push({ block });
              size += block.text.length;
              if (size >= batchSize) await flush();
            }
            const breath = slices.pause();
            if (breath) await breath;
          }
        } catch (error) {
          if (!(error instanceof LostPlace)) throw error;
          again(region);
        }
        await flush();
      }
      return slices.spent();
    },
    partial: () => partial,
    restart() {
      partial = false;
    },
  };
}

const isBelow = (node: Node, tops: ReadonlySet<Node>): boolean => {
  for (let at: Node | null = node; at; at = safeDom.parentNode(at)) if (tops.has(at)) return true;
  return false;
};
