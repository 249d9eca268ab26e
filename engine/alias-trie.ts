/** Sequences of lemmas -> the trie of a gazetteer, as flat sections (build time). Plain numbers instead of a tree of objects: a million aliases must fit. */
import type { AliasProfile } from './gazetteer.ts';
import { Interned } from './interned.ts';

export interface Alias {
  readonly entity: number;
  profile: AliasProfile;
  text: string;
  /** The next alias of the same words. */
  next: Alias | undefined;
}

/** More lemmas than any pack has; makes a pair of node and lemma one number. */
const lemmaLimit = 2 ** 24;

export class AliasTrie {
  /** For each node but the root (0): where it hangs and by which word. */
  readonly #parents = [0];
  readonly #lemmas = [0];
  readonly #children = new Map<number, number>();
  readonly #aliases: (Alias | undefined)[] = [undefined];
  /** Profiles that differ only in their languages and in who made the spelling have one number. */
  readonly #alike = new Interned<Omit<AliasProfile, 'langs' | 'made'>>('kinds of names');

  /** Same words, entity and meaning in several languages are one alias with several languages; a spelling that the pack writes itself is not a made one. */
  add(lemmas: readonly number[], entity: number, profile: Omit<AliasProfile, 'langs'>, lang: string, text: string): void {
    let node = 0;
    for (const lemma of lemmas) {
      const key = node * lemmaLimit + lemma;
      let child = this.#children.get(key);
      if (child === undefined) {
        this.#children.set(key, (child = this.#parents.push(node) - 1));
        this.#lemmas.push(lemma);
        this.#aliases.push(undefined);
      }
      node = child;
    }
    let last: Alias | undefined;
    for (let known = this.#aliases[node]; known; last = known, known = known.next) {
      if (known.entity !== entity || this.#kindOf(known.profile) !== this.#kindOf(profile)) continue;
      const langs = known.profile.langs.includes(lang) ? known.profile.langs : [...known.profile.langs, lang];
      const isOwn = known.profile.made && !profile.made;
      if (isOwn) known.text = text;
      known.profile = { ...(isOwn ? profile : known.profile), langs };
      return;
    }
    const alias: Alias = { entity, profile: { ...profile, langs: [lang] }, text, next: undefined };
    if (last) last.next = alias;
    else this.#aliases[node] = alias;
  }

  #kindOf({ made: _made, langs: _langs, ...rest }: Omit<AliasProfile, 'langs'> & { readonly langs?: readonly string[] }): number {
    return this.#alike.indexOf(rest);
  }

  /** Numbers nodes breadth first with their edges sorted by lemma, and aliases by their node, so that both need one offset a node. */
  layOut(lemmaCount: number): { nodeEdges: Uint32Array; edgeLemma: Uint32Array; nodeAliases: Uint32Array; aliases: Alias[] } {
    const count = this.#parents.length;
    const byLemma = sortByCounting(this.#lemmas, lemmaCount, Uint32Array.from({ length: count - 1 }, (_, i) => i + 1));
    const children = sortByCounting(this.#parents, count, byLemma.order);
    const nodeEdges = new Uint32Array(count + 1);
    const edgeLemma = new Uint32Array(count - 1);
    const nodeAliases = new Uint32Array(count + 1);
    const aliases: Alias[] = [];
    const queue = new Uint32Array(count);
    let edges = 0;
    for (let at = 0; at < count; at++) {
      const node = queue[at]!;
      nodeEdges[at] = edges;
      nodeAliases[at] = aliases.length;
      for (let alias = this.#aliases[node]; alias; alias = alias.next) aliases.push(alias);
      for (let i = children.starts[node]!; i < children.starts[node + 1]!; i++) {
        const child = children.order[i]!;
        edgeLemma[edges++] = this.#lemmas[child]!;
        queue[edges] = child;
      }
    }
    nodeEdges[count] = edges;
    nodeAliases[count] = aliases.length;
    return { nodeEdges, edgeLemma, nodeAliases, aliases };
  }
}

/** Orders items by their key, items of one key as they came; starts[key] is where those of a key begin. */
function sortByCounting(keys: readonly number[], keyCount: number, items: Uint32Array): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(keyCount + 1);
  for (const item of items) starts[keys[item]! + 1]!++;
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const order = new Uint32Array(items.length);
  for (const item of items) order[next[keys[item]!]!++] = item;
  return { order, starts };
}
