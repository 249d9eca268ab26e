/** Does a thing in the browser without and in the one with the extension, again and again: a machine shared with others has its bad seconds, and they fall on both. */
export async function inTurns<T>(turns: number, without: () => Promise<T>, ours: () => Promise<T>): Promise<{ readonly without: readonly T[]; readonly with: readonly T[] }> {
  const done = { without: [] as T[], with: [] as T[] };
  for (let turn = 0; turn < turns; turn++) {
    // who comes first changes, so that neither is always the one that finds warm caches
    for (const side of turn % 2 === 0 ? ['without', 'with'] as const : ['with', 'without'] as const) done[side].push(await (side === 'without' ? without() : ours()));
  }
  return done;
}
