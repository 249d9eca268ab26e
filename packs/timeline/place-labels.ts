/** A label along the axis: where it would like its middle to be, and its size (px). */
export interface LabelToPlace {
  readonly anchor: number;
  readonly size: number;
}

/**
 * Where each label begins, in the order given (ascending anchors): none overlaps another, none begins before 0, the order stays, and together they
 * stand as near to their anchors as that lets them (least squares; pooled neighbours share the way they have to move).
 */
export function placeLabels(labels: readonly LabelToPlace[], gap: number): number[] {
  /** Runs of labels that touch: how many, and the mean place of their common beginning, free of what stands before it. */
  const runs: { count: number; mean: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { anchor, size } of labels) {
    offsets.push(offset);
    let run = { count: 1, mean: anchor - size / 2 - offset };
    offset += size + gap;
    for (let before = runs.at(-1); before && before.mean > run.mean; before = runs.at(-1)) {
      runs.pop();
      const count = before.count + run.count;
      run = { count, mean: (before.mean * before.count + run.mean * run.count) / count };
    }
    runs.push(run);
  }
  return runs.flatMap(({ count, mean }) => Array.from({ length: count }, () => Math.max(0, mean))).map((place, n) => place + offsets[n]!);
}
