/** The measurements as tables, one function a table. */
import { rungs } from '../../engine/index.ts';
import type { Ablation } from './ablate.ts';
import type { FittedWeight } from './fit-weights.ts';
import type { Verdict } from './judge-text.ts';
import { leastInBin, type Bin } from './reliability.ts';
import { number, percent, type Table } from './table.ts';
import { falsePerThousand, share, sharesOf, tally } from './tally.ts';
import type { WorstError } from './worst-errors.ts';

const resultHead = ['', 'gold', 'precision', 'recall', 'F1', 'strict F1'] as const;

function resultRow(name: string, verdicts: readonly Verdict[], layer: 'actor' | 'event'): string[] {
  const counts = tally(verdicts, layer);
  const { precision, recall, f1, strictF1 } = sharesOf(counts);
  return [name, String(counts.gold), percent(precision), percent(recall), percent(f1), percent(strictF1)];
}

const groupBy = (verdicts: readonly Verdict[], key: (verdict: Verdict) => string): [string, Verdict[]][] =>
  [...Map.groupBy(verdicts, key)].toSorted(([a], [b]) => a.localeCompare(b));

export const byLanguage = (title: string, verdicts: readonly Verdict[]): Table => ({
  title, head: [...resultHead, 'events F1'],
  rows: [...groupBy(verdicts, ({ text }) => text.lang), ['all', verdicts] as const].map(([lang, some]) => [...resultRow(lang, some, 'actor'), percent(sharesOf(tally(some, 'event')).f1)]),
});

/** Recall by the rung a reader would name, precision by the rung on which the engine found it. */
export const byRung = (title: string, verdicts: readonly Verdict[]): Table => ({
  title, head: ['', 'gold', 'recall', 'found so', 'precision'],
  rows: rungs.map((rung) => {
    const gold = verdicts.flatMap((verdict) => verdict.gold.filter(({ wanted }) => wanted.kind === rung));
    const claims = verdicts.flatMap((verdict) => verdict.claims.filter(({ claim }) => claim.how === rung));
    return [rung, String(gold.length), percent(share(gold.filter(({ by }) => by).length, gold.length)), String(claims.length), percent(share(claims.filter(({ isRight }) => isRight).length, claims.length))];
  }),
});

/** @param kindOf the kind of an entity, as the pack has it. */
export function byKind(title: string, verdicts: readonly Verdict[], kindOf: (entity: string) => string): Table {
  const kinds = [...new Set(verdicts.flatMap(({ gold, claims }) => [...gold.map(({ wanted }) => wanted.entity), ...claims.map(({ claim }) => claim.entity)]))];
  return {
    title, head: resultHead,
    rows: [...new Set(kinds.map(kindOf))].sort().map((kind) => {
      const some = verdicts.map((verdict) => ({ ...verdict, gold: verdict.gold.filter(({ wanted }) => kindOf(wanted.entity) === kind), claims: verdict.claims.filter(({ claim }) => kindOf(claim.entity) === kind) }));
      return resultRow(kind, some, kind === 'event' ? 'event' : 'actor');
    }),
  };
}

export const bySet = (title: string, verdicts: readonly Verdict[]): Table => ({
  title, head: [...resultHead, 'events F1', 'texts', 'wrong per 1,000 words'],
  rows: groupBy(verdicts, ({ text }) => text.set).map(([set, some]) => [...resultRow(set, some, 'actor'), percent(sharesOf(tally(some, 'event')).f1), String(some.length), number(falsePerThousand(some))]),
});

export const reliabilityTable = (title: string, bins: readonly Bin[]): Table => ({
  title, head: ['certainty', 'mentions', 'said', 'right', 'gap'],
  rows: bins.map(({ from, to, count, certainty, right, gap }) =>
    [`${from.toFixed(2)} – ${to.toFixed(2)}`, String(count), number(certainty), number(right), `${number(gap)}${count < leastInBin ? ' (few)' : ''}`]),
});

export function ablationTable(title: string, ablations: readonly Ablation[]): Table {
  const whole = ablations[0]!;
  const change = (now: number, before: number): string => (now === before ? '·' : `${now > before ? '+' : '−'}${Math.abs(100 * (now - before)).toFixed(1)}`);
  return {
    title, head: ['without', 'F1', 'change', 'events F1', 'change', 'wrong per 1,000 words of silent texts'],
    rows: ablations.map(({ without, actors, events, silent }) => [without, percent(actors), change(actors, whole.actors), percent(events), change(events, whole.events), number(silent)]),
  };
}

export const fitTable = (title: string, fitted: readonly FittedWeight[]): Table => ({
  title, head: ['evidence', 'now', 'fitted', 'candidates', 'of them right'],
  rows: fitted.map((weight) => [weight.kind, weight.now.toFixed(1), weight.fitted.toFixed(1), String(weight.count), percent(share(weight.right, weight.count))]),
});

export const errorTable = (title: string, errors: readonly WorstError[]): Table => ({
  title, head: ['where', 'words', 'entity', 'what', 'around'],
  rows: errors.map(({ where, words, entity, what, around }) => [where, words, entity, what, around]),
});
