/** The blocks that hold a candidate or say something about others, and the way to them from a text node. Everything else that was read is forgotten: it costs no memory. */
import type { Mention, Reading } from '../engine/index.ts';
import { safeDom } from './safe-dom.ts';
import type { TextBlock } from './text-block.ts';

export interface KeptBlock extends TextBlock {
  readonly reading: Reading;
  /** As decided last, in order of appearance; replaced as a whole. */
  mentions: readonly Mention[];
}

export interface BlockStore {
  readonly blocks: ReadonlySet<KeptBlock>;
  add(block: KeptBlock): void;
  remove(block: KeptBlock): void;
  /** The kept blocks with a piece of this text node (several where a long text was cut). */
  at(node: Node): Iterable<KeptBlock>;
  /** All kept blocks in reading order. */
  ordered(): readonly KeptBlock[];
}

export function createBlockStore(): BlockStore {
  const blocks = new Set<KeptBlock>();
  const byNode = new WeakMap<Node, Map<number, KeptBlock>>();
  let order: readonly KeptBlock[] | null = [];
  const remove = (block: KeptBlock): void => {
    if (!blocks.delete(block)) return;
    order = null;
    for (const { node, from } of block.pieces) if (byNode.get(node)?.get(from) === block) byNode.get(node)!.delete(from);
  };
  return {
    blocks,
    add(block) {
      blocks.add(block);
      order = null;
      for (const { node, from } of block.pieces) {
        const there = byNode.get(node) ?? new Map<number, KeptBlock>();
        const before = there.get(from);
        if (before && before !== block) remove(before);
        byNode.set(node, there.set(from, block));
      }
    },
    remove,
    at: (node) => byNode.get(node)?.values() ?? [],
    ordered: () => (order ??= inReadingOrder(blocks)),
  };
}

function inReadingOrder(blocks: Iterable<KeptBlock>): KeptBlock[] {
  const paths = new Map<KeptBlock, readonly Node[]>();
  for (const block of blocks) paths.set(block, hosts(block.pieces[0]!.node));
  return [...paths.keys()].sort((a, b) => compare(a, paths.get(a)!, b, paths.get(b)!));
}

/** A shadow tree is read where its host begins, before the host's own children. */
function compare(a: KeptBlock, pathOfA: readonly Node[], b: KeptBlock, pathOfB: readonly Node[]): number {
  for (let i = 0; ; i++) {
    const inA = pathOfA[i], inB = pathOfB[i];
    if (!inA || !inB) return inA ? 1 : inB ? -1 : a.pieces[0]!.from - b.pieces[0]!.from;
    if (inA !== inB) return safeDom.compare(inA, inB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

/** The node preceded by the hosts of the shadow trees it stands in, outermost first. */
function hosts(node: Node): Node[] {
  const path = [node];
  for (let at: Node | null = node; at;) {
    const parent: Node | null = safeDom.parentNode(at);
    if (parent) at = parent;
    else {
      at = (at as Partial<ShadowRoot>).host ?? null;
      if (at) path.unshift(at);
    }
  }
  return path;
}
