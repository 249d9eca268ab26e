/** Orders items by their key, items of one key as they came; starts[key] is where those of a key begin. */
export function sortByCounting(keys: Uint32Array, keyCount: number, items: Uint32Array): { order: Uint32Array<ArrayBuffer>; starts: Uint32Array<ArrayBuffer> } {
  const starts = new Uint32Array(keyCount + 1);
  for (const item of items) starts[keys[item]! + 1]!++;
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const order = new Uint32Array(items.length);
  for (const item of items) order[next[keys[item]!]!++] = item;
  return { order, starts };
}
