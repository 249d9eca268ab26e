import { median } from '../bench/statistics.ts';

/** How much a series grows from its first to its last sample, by the median of all slopes between two of them (Theil and Sen): one odd sample moves nothing. */
export function drift(samples: readonly (readonly [at: number, value: number])[]): number {
  const slopes = samples.flatMap(([at, value], i) => samples.slice(i + 1).map(([later, next]) => (next - value) / (later - at)));
  return median(slopes) * (samples.at(-1)![0] - samples[0]![0]);
}
