/**
 * Log-odds by kind of evidence, fitted by logistic regression: the weights under which the candidates that are right were most likely to be so.
 * The penalty draws each weight to the present one, so that what the texts do not show stays as it is; and evidence never changes sides.
 */
import type { ReadGold, WeighedCandidate } from './run-engine.ts';
import type { GoldText } from './gold-text.ts';
import { layerOf, overlaps } from './judge-text.ts';

/** Candidates with the same kinds of evidence, counted. */
interface Group { readonly kinds: readonly string[]; count: number; right: number }

export interface FittedWeight { readonly kind: string; readonly now: number; readonly fitted: number; readonly count: number; readonly right: number }

const isRight = ({ gold }: GoldText, { start, end, entity }: WeighedCandidate): boolean =>
  gold.some((mention) => mention.kind !== 'demonym' && mention.entity === entity && overlaps(mention, { start, end }));

/** Open words, adjectives, entities not looked for, and names inside the longer name that is meant: neither right nor wrong. */
function isJudged(text: GoldText, candidate: WeighedCandidate): boolean {
  const layer = layerOf(candidate);
  if (!(text.scope?.has(candidate.entity) ?? true) || (layer === 'event' && !text.hasAllEvents)) return false;
  if (text.gold.some((mention) => mention.layer === layer && mention.entity !== candidate.entity && overlaps(mention, candidate) && mention.end - mention.start > candidate.end - candidate.start)) return false;
  if (text.traps.some((trap) => trap.layer === layer && overlaps(trap, candidate))) return true;
  return !text.open.some((span) => span.layer === layer && overlaps(span, candidate)) &&
    !text.gold.some((mention) => mention.kind === 'demonym' && mention.entity === candidate.entity && overlaps(mention, candidate));
}

/** @param weights the present ones; other kinds are no part of the sum. @param vetoes kinds that are never outweighed: what has one is left out. */
export function groupCandidates(read: readonly ReadGold[], candidatesOf: (read: ReadGold) => readonly WeighedCandidate[], weights: Readonly<Record<string, number>>, vetoes: ReadonlySet<string>): Group[] {
  const groups = new Map<string, Group>();
  for (const each of read) {
    for (const candidate of candidatesOf(each)) {
      if (candidate.evidence.some(({ kind }) => vetoes.has(kind)) || !isJudged(each.text, candidate)) continue;
      const kinds = [...new Set(candidate.evidence.map(({ kind }) => kind))].filter((kind) => kind in weights).sort();
      const key = kinds.join(' ');
      const group = groups.get(key) ?? { kinds, count: 0, right: 0 };
      groups.set(key, group);
      group.count++;
      if (isRight(each.text, candidate)) group.right++;
    }
  }
  return [...groups.values()];
}

/** @param pull how strongly a weight is drawn to the present one (the ridge penalty is pull/2 times the square of the way it went). */
export function fitWeights(groups: readonly Group[], weights: Readonly<Record<string, number>>, pull = 0.4, steps = 3000): FittedWeight[] {
  const kinds = Object.keys(weights);
  const fitted = kinds.map((kind) => weights[kind]!);
  const rows = groups.map(({ kinds: present, count, right }) => ({ columns: present.map((kind) => kinds.indexOf(kind)), count, right }));
  // Adam: each weight moves by the size of its own gradients, however rare its evidence is
  const first = kinds.map(() => 0);
  const second = kinds.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = kinds.map((kind, i) => pull * (fitted[i]! - weights[kind]!));
    for (const { columns, count, right } of rows) {
      const sum = columns.reduce((all, column) => all + fitted[column]!, 0);
      const miss = count / (1 + Math.exp(-sum)) - right;
      for (const column of columns) gradient[column] = gradient[column]! + miss;
    }
    for (const [i, slope] of gradient.entries()) {
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.999 * second[i]! + 0.001 * slope * slope;
      fitted[i] = fitted[i]! - (0.02 * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
      const sign = Math.sign(weights[kinds[i]!]!);
      if (!kinds[i]!.startsWith('use:') && fitted[i]! * sign < 0) fitted[i] = 0;
    }
  }
  return kinds.map((kind, i) => {
    const having = groups.filter((group) => group.kinds.includes(kind));
    return { kind, now: weights[kind]!, fitted: Math.round(fitted[i]! * 10) / 10, count: having.reduce((sum, { count }) => sum + count, 0), right: having.reduce((sum, { right }) => sum + right, 0) };
  });
}
