/** The segments that names are indexed by, and where in a word each must be looked for (Pass-Join; see fuzzy-index.ts). */

/** Edits allowed for a name of this many letters. */
export const allowedEdits = (length: number): number => (length <= 8 ? 1 : 2);

/** Longest name indexed; longer ones are only found exactly. */
export const longestIndexed = 31;

/** The k + 1 segments of a name, as evenly as they go. */
export function segmentsOf(length: number): readonly (readonly [start: number, end: number])[] {
  const count = allowedEdits(length) + 1;
  return (segments[length] ??= Array.from({ length: count }, (_, i) => [Math.floor((i * length) / count), Math.floor(((i + 1) * length) / count)] as const));
}
const segments: (readonly (readonly [number, number])[] | undefined)[] = [];

/** Tells segments of other places and of names of other lengths apart. */
export const saltOf = (nameLength: number, number: number): number => Math.imul(nameLength * 4 + number, 0x85ebca6b);

/** @param salted hash of the letters + saltOf the place. Never 0: that marks a free slot. */
export function segmentKey(salted: number): number {
  const mixed = Math.imul(salted, 0x9e3779b1);
  return mixed ^ (mixed >>> 15) || 1;
}

/** What is looked for among the names of one length. */
export interface Plan {
  readonly nameLength: number;
  readonly limit: number;
  /** Fours: where the part begins and ends in the word, its salt, and 1 if its first letter may have been swapped with the one before. */
  readonly steps: Int32Array;
}

const plans: (readonly Plan[] | undefined)[] = [];

/**
 * All that a word of this length must be asked for, worked out once for each length. Of a name's k + 1 segments one is whole, with no more edits before it
 * than segments before it, and no more after it than segments after it: the first up to which there are fewer edits than segments (the "multi-match-aware"
 * selection of Pass-Join). An edit belongs to the segment where it happens; a swap across a border, to the one on the left, so that the whole one may
 * have its first letter swapped and never its last.
 */
export const plansFor = (length: number): readonly Plan[] => (plans[length] ??= makePlans(length));

function makePlans(length: number): Plan[] {
  const made: Plan[] = [];
  for (let nameLength = Math.max(1, length - 2); nameLength <= Math.min(length + 2, longestIndexed); nameLength++) {
    const limit = allowedEdits(nameLength);
    const longer = length - nameLength;
    if (Math.abs(longer) > limit) continue;
    const steps: number[] = [];
    segmentsOf(nameLength).forEach(([start, end], number) => {
      for (let moved = Math.max(-number, -start); moved <= number && end + moved <= length; moved++) {
        // what is moved by so much has cost at least so many edits before it, and as many after it as put that right
        const after = Math.abs(longer - moved);
        if (after > limit - number) continue;
        const mayBeSwapped = Math.abs(moved) < number && start + moved > 0 && Math.abs(moved) + after < limit;
        steps.push(start + moved, end + moved, saltOf(nameLength, number), Number(mayBeSwapped));
      }
    });
    made.push({ nameLength, limit, steps: Int32Array.from(steps) });
  }
  return made;
}
