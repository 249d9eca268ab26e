/**
 * How many edits lie between two short words: insertions, deletions, substitutions and swaps of neighbours
 * (optimal string alignment distance), bounded and bit-parallel.
 * Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic J. Computing 10 (2003), after
 * G. Myers, J. ACM 46 (1999). Words longer than 31 code units are compared by their first 31; no name on our rungs is that long.
 */
const peq = new Map<number, number>();

/** @returns the distance, or limit + 1 when it is larger than `limit`. */
export function boundedDamerau(a: string, b: string, limit: number): number {
  const m = Math.min(a.length, 31);
  const n = Math.min(b.length, 31);
  if (Math.abs(m - n) > limit) return limit + 1;
  if (m === 0) return n;
  peq.clear();
  for (let i = 0; i < m; i++) {
    const code = a.charCodeAt(i);
    peq.set(code, (peq.get(code) ?? 0) | (1 << i));
  }
  const last = 1 << (m - 1);
  let vp = (1 << m) - 1;
  let vn = 0;
  let d0 = 0;
  let previous = 0;
  let distance = m;
  for (let j = 0; j < n; j++) {
    const eq = peq.get(b.charCodeAt(j)) ?? 0;
    const swap = ((~d0 & eq) << 1) & previous;
    d0 = (((eq & vp) + vp) ^ vp) | eq | vn | swap;
    const hp = vn | ~(d0 | vp);
    const hn = d0 & vp;
    if (hp & last) distance++;
    if (hn & last) distance--;
    if (distance - (n - 1 - j) > limit) return limit + 1;
    const shifted = (hp << 1) | 1;
    vp = (hn << 1) | ~(d0 | shifted);
    vn = shifted & d0;
    previous = eq;
  }
  return distance <= limit ? distance : limit + 1;
}
