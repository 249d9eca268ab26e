/**
 * FlashText's algorithm, ported from its paper: V. Singh, "Replace or Retrieve Keywords In Documents at Scale", arXiv:1711.00046 (2017).
 * A trie of characters in Maps; only where a word begins does a walk begin, and after the longest find it goes on behind it.
 */
type Node = Map<number, Node>;
/** The key under which a node says that a name ends here: no code unit. */
const END = -1;

const isWordPart = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || (code >= 0xc0 && code < 0x2000);

export function buildFlashText(aliases: readonly string[]): (text: string) => number {
  const root: Node = new Map();
  for (const alias of aliases) {
    let node = root;
    const small = alias.toLowerCase();
    for (let i = 0; i < small.length; i++) {
      let next = node.get(small.charCodeAt(i));
      if (!next) node.set(small.charCodeAt(i), (next = new Map()));
      node = next;
    }
    node.set(END, root);
  }
  return (text) => {
    const small = text.toLowerCase();
    let found = 0;
    for (let at = 0; at < small.length;) {
      if (!isWordPart(small.charCodeAt(at))) {
        at++;
        continue;
      }
      let node: Node | undefined = root;
      let longest = -1;
      let i = at;
      for (; i < small.length && (node = node.get(small.charCodeAt(i))); i++) {
        if (node.has(END) && !(i + 1 < small.length && isWordPart(small.charCodeAt(i + 1)))) longest = i + 1;
      }
      if (longest >= 0) {
        found++;
        at = longest;
      }
      while (at < small.length && isWordPart(small.charCodeAt(at))) at++;
    }
    return found;
  };
}
