/** Sequences of lemmas -> the trie of a gazetteer, as flat sections (build time). Typed arrays instead of a tree of objects: a million aliases must fit. */
import { bytes, integers } from './growing.ts';
import { encodeLetters } from './letters.ts';
import { ProfileTable, type OwnProfile } from './profile-table.ts';
import { sortByCounting } from './sort-by-counting.ts';
import { mixHash, textMarkEvery, type AliasProfile } from './gazetteer.ts';
import type { BuildStep } from './run-steps.ts';

/** Bytes that a shown name may take. */
const longestText = 255;
/** Nodes or aliases between two steps: some milliseconds of work. */
const stride = 0x4000;

interface TrieSections {
  readonly nodeEdges: Uint32Array;
  readonly edgeLemma: Uint32Array;
  readonly nodeAliases: Uint32Array;
  readonly aliasEntity: Uint32Array;
  readonly aliasProfile: Uint16Array;
  readonly textLengths: Uint8Array;
  readonly textMarks: Uint32Array;
  readonly texts: Uint8Array;
}

export class AliasTrie {
  readonly #profiles = new ProfileTable();
  /** For each node: where it hangs and by which word, and the first of its aliases + 1, or 0. The node 0 is the root. */
  readonly #parents = integers();
  readonly #lemmas = integers();
  readonly #firstAlias = integers();
  /** Nodes by parent and lemma: a hash table of numbers, at most half full; 0 is free. */
  #slots = new Uint32Array(64);
  /** For each alias: the next of the same words + 1, or 0; its entity; its number in #profiles; where the bytes of its text begin, and how many there are. */
  readonly #next = integers();
  readonly #entity = integers();
  readonly #profile = integers();
  readonly #textStart = integers();
  readonly #textLength = bytes();
  readonly #texts = bytes();

  constructor() {
    this.#addNode(0, 0);
  }

  /**
   * Same words, entity and meaning in several languages are one alias with several languages; a spelling that the pack writes itself is not a made one.
   * @param text to be shown; '' where that is the label of the entity
   */
  add(lemmas: readonly number[], entity: number, own: OwnProfile, lang: string, text: string): void {
    let node = 0;
    for (const lemma of lemmas) node = this.#child(node, lemma);
    const profile = this.#profiles.indexOf(own, lang);
    let last = 0;
    for (let at = this.#firstAlias.at(node); at !== 0; last = at, at = this.#next.at(at - 1)) {
      const known = at - 1;
      const before = this.#profile.at(known);
      if (this.#entity.at(known) !== entity || this.#profiles.kindOf(before) !== this.#profiles.kindOf(profile)) continue;
      if (this.#profiles.isOwned(before, profile)) this.#setText(known, text);
      this.#profile.all[known] = this.#profiles.merge(before, profile);
      return;
    }
    const alias = this.#next.push(0);
    this.#entity.push(entity);
    this.#profile.push(profile);
    this.#textStart.push(0);
    this.#textLength.push(0);
    this.#setText(alias, text);
    if (last === 0) this.#firstAlias.all[node] = alias + 1;
    else this.#next.all[last - 1] = alias + 1;
  }

  /** Numbers nodes breadth first with their edges sorted by lemma, and aliases by their node, so that both need one offset a node. */
  *layOut(lemmaCount: number): Generator<BuildStep, { readonly profiles: readonly AliasProfile[]; readonly sections: TrieSections }> {
    const count = this.#parents.length;
    yield { phase: 'tree', done: 0, total: count };
    const byLemma = sortByCounting(this.#lemmas.all, lemmaCount, Uint32Array.from({ length: count - 1 }, (_, i) => i + 1));
    const children = sortByCounting(this.#parents.all, count, byLemma.order);
    const nodeEdges = new Uint32Array(count + 1);
    const edgeLemma = new Uint32Array(count - 1);
    const nodeAliases = new Uint32Array(count + 1);
    const order = new Uint32Array(this.#next.length);
    const queue = new Uint32Array(count);
    let edges = 0;
    let aliases = 0;
    for (let at = 0; at < count; at++) {
      if (at % stride === 0) yield { phase: 'tree', done: at, total: count };
      const node = queue[at]!;
      nodeEdges[at] = edges;
      nodeAliases[at] = aliases;
      for (let alias = this.#firstAlias.at(node); alias !== 0; alias = this.#next.at(alias - 1)) order[aliases++] = alias - 1;
      for (let i = children.starts[node]!; i < children.starts[node + 1]!; i++) {
        const child = children.order[i]!;
        edgeLemma[edges++] = this.#lemmas.at(child);
        queue[edges] = child;
      }
    }
    nodeEdges[count] = edges;
    nodeAliases[count] = aliases;
    yield { phase: 'tree', done: count, total: count };
    const { profiles, aliasProfile } = this.#profiles.layOut(order.map((alias) => this.#profile.at(alias)));
    const aliasEntity = order.map((alias) => this.#entity.at(alias));
    return { profiles, sections: { nodeEdges, edgeLemma, nodeAliases, aliasEntity, aliasProfile, ...(yield* this.#layOutTexts(order)) } };
  }

  *#layOutTexts(order: Uint32Array) {
    const textLengths = Uint8Array.from(order, (alias) => this.#textLength.at(alias));
    const texts = new Uint8Array(textLengths.reduce((sum, length) => sum + length, 0));
    const textMarks = new Uint32Array(Math.ceil(order.length / textMarkEvery));
    let length = 0;
    for (let i = 0; i < order.length; i++) {
      if (i % stride === 0) yield { phase: 'texts', done: i, total: order.length } as const;
      if (i % textMarkEvery === 0) textMarks[i / textMarkEvery] = length;
      const start = this.#textStart.at(order[i]!);
      for (let at = start; at < start + textLengths[i]!; at++) texts[length++] = this.#texts.all[at]!;
    }
    yield { phase: 'texts', done: order.length, total: order.length } as const;
    return { textLengths, textMarks, texts };
  }

  #setText(alias: number, text: string): void {
    const start = this.#texts.length;
    for (const letter of text) {
      const before = this.#texts.length;
      encodeLetters(letter, this.#texts);
      if (this.#texts.length - start <= longestText) continue;
      this.#texts.length = before;
      break;
    }
    this.#textStart.all[alias] = start;
    this.#textLength.all[alias] = this.#texts.length - start;
  }

  #child(parent: number, lemma: number): number {
    let slot = this.#slotOf(parent, lemma);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const node = this.#slots[slot]!;
      if (this.#parents.at(node) === parent && this.#lemmas.at(node) === lemma) return node;
    }
    const node = this.#addNode(parent, lemma);
    this.#slots[slot] = node;
    if (node * 2 > this.#slots.length) this.#growSlots();
    return node;
  }

  #addNode(parent: number, lemma: number): number {
    this.#lemmas.push(lemma);
    this.#firstAlias.push(0);
    return this.#parents.push(parent);
  }

  #slotOf(parent: number, lemma: number): number {
    return mixHash(Math.imul(parent, 0x9e3779b1) ^ Math.imul(lemma, 0x85ebca6b)) & (this.#slots.length - 1);
  }

  #growSlots(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let node = 1; node < this.#parents.length; node++) {
      let slot = this.#slotOf(this.#parents.at(node), this.#lemmas.at(node));
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = node;
    }
  }
}
