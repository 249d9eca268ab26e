/** The blocks that hold a candidate or say something about others, and the way to them from a text node. Everything else that was read is forgotten: it costs no memory. */
import type { BlockEvidence, Mention, PageEvidence, Reading } from '../engine/index.ts';
import { safeDom } from './safe-dom.ts';
import type { TextBlock } from './text-block.ts';

export interface KeptBlock extends TextBlock {
  readonly reading: Reading;
  /** As decided last, in order of appearance; replaced as a whole. */
  mentions: readonly Mention[];
  /** What it says for the names of others, once that was asked. */
  says?: BlockEvidence;
  /** What the page as a whole said when its mentions were decided. */
  decidedBy?: PageEvidence;
}

export interface BlockStore {
  readonly blocks: ReadonlySet<KeptBlock>;
  /** What is added from now on comes in reading order, whatever came before. */
  beginRun(): void;
  add(block: KeptBlock): void;
  remove(block: KeptBlock): void;
  clear(): void;
  /** The kept blocks with a piece of this text node (several where a long text was cut). */
  at(node: Node): Iterable<KeptBlock>;
  /** All kept blocks in reading order. */
  ordered(): readonly KeptBlock[];
}

export function createBlockStore(): BlockStore {
  const blocks = new Set<KeptBlock>();
  /** Mostly one block a node: several where a long text was cut. */
  const byNode = new Map<Node, readonly KeptBlock[]>();
  let order: readonly KeptBlock[] = [];
  /** What was added since the order was made, as runs that are in reading order by themselves. */
  let runs: KeptBlock[][] = [];
  let isInOrder = true;
  const remove = (block: KeptBlock): void => {
    if (!blocks.delete(block)) return;
    isInOrder = false;
    for (const { node } of block.pieces) {
      const left = byNode.get(node)?.filter((other) => other !== block) ?? [];
      if (left.length > 0) byNode.set(node, left);
      else byNode.delete(node);
    }
  };
  return {
    blocks,
    beginRun: () => void runs.push([]),
    add(block) {
      if (blocks.has(block)) return;
      blocks.add(block);
      isInOrder = false;
      if (runs.length === 0) runs.push([]);
      runs.at(-1)!.push(block);
      for (const { node, from } of block.pieces) {
        const there = byNode.get(node);
        if (!there) {
          byNode.set(node, [block]);
          continue;
        }
        for (const other of there) if (other !== block && other.pieces.some((piece) => piece.node === node && piece.from === from)) remove(other);
        byNode.set(node, [...(byNode.get(node) ?? []).filter((other) => other !== block), block]);
      }
    },
    remove,
    clear() {
      blocks.clear();
      byNode.clear();
      order = [];
      runs = [];
      isInOrder = true;
    },
    at: (node) => byNode.get(node) ?? [],
    ordered() {
      if (isInOrder) return order;
      const added = runs.reduce((sum, { length }) => sum + length, 0);
      // where nothing was removed, nothing was added twice: a whole page comes so
      if (blocks.size === order.length + added) for (const run of runs) order = insertRun(order, run);
      else {
        const isNew = new Set(runs.flat());
        let all: readonly KeptBlock[] = order.filter((block) => blocks.has(block) && !isNew.has(block));
        for (const run of runs) all = insertRun(all, [...new Set(run)].filter((block) => blocks.has(block)));
        order = [...new Set(all)];
      }
      runs = [];
      isInOrder = true;
      return order;
    },
  };
}

/** Puts a run into the order at one place where it fits there whole, else block by block: asking the browser for positions is dear. */
function insertRun(all: readonly KeptBlock[], run: readonly KeptBlock[]): readonly KeptBlock[] {
  if (run.length === 0) return all;
  const place = placeOf(all, run[0]!);
  const next = all[place];
  if (!next || compare(run.at(-1)!, next) < 0) return [...all.slice(0, place), ...run, ...all.slice(place)];
  const mixed = [...all];
  for (const block of run) mixed.splice(placeOf(mixed, block), 0, block);
  return mixed;
}

function placeOf(all: readonly KeptBlock[], block: KeptBlock): number {
  // most of a page arrives in order
  if (all.length === 0 || compare(all.at(-1)!, block) <= 0) return all.length;
  let low = 0, high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(all[middle]!, block) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A shadow tree is read where its host begins, before the host's own children. */
function compare(a: KeptBlock, b: KeptBlock): number {
  const pathOfA = hosts(a.pieces[0]!.node), pathOfB = hosts(b.pieces[0]!.node);
  for (let i = 0; ; i++) {
    const inA = pathOfA[i], inB = pathOfB[i];
    if (!inA || !inB) return inA ? 1 : inB ? -1 : a.pieces[0]!.from - b.pieces[0]!.from;
    if (inA !== inB) return safeDom.compare(inA, inB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

/** The node preceded by the hosts of the shadow trees it stands in, outermost first. */
function hosts(node: Node): Node[] {
  const path = [node];
  for (let host = safeDom.host(safeDom.rootNode(node)); host; host = safeDom.host(safeDom.rootNode(host))) path.unshift(host);
  return path;
}
