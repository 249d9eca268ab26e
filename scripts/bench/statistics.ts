export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? NaN : sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of what two series say of each other run by run: a slow moment of the machine hits both. */
export const medianRatio = (above: readonly number[], below: readonly number[]): number => median(above.map((value, run) => value / below[run]!));
