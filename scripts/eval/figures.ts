/** The few figures that say how good the engine is, by which days are compared. */
import type { Verdict } from './judge-text.ts';
import { largestGap, leastInBin, reliability } from './reliability.ts';
import { number, percent } from './table.ts';
import { falsePerThousand, recallOf, sharesOf, tally, trappedOf, type Shares } from './tally.ts';

interface SetFigures extends Shares {
  readonly texts: number;
  readonly events: number;
  readonly falsePerThousand: number;
  readonly largestGap: number;
  /** Share of misspelled names found, and of near misses taken for a name. */
  readonly typoRecall: number;
  readonly nearMiss: number;
}

export interface Figures {
  readonly own: SetFigures & {
    readonly languages: Readonly<Record<string, Shares>>;
    /** Wrong mentions per 1,000 words of texts in which nothing covered occurs. */
    readonly silent: number;
  };
  /** By set; empty where there are no development texts. */
  readonly dev: Readonly<Record<string, SetFigures>>;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function sharesRounded(verdicts: readonly Verdict[]): Shares {
  const { precision, recall, f1, strictF1 } = sharesOf(tally(verdicts, 'actor'));
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), strictF1: rounded(strictF1) };
}

const figuresOfSet = (verdicts: readonly Verdict[]): SetFigures => ({
  texts: verdicts.length, ...sharesRounded(verdicts), events: rounded(sharesOf(tally(verdicts, 'event')).f1),
  falsePerThousand: rounded(falsePerThousand(verdicts)), largestGap: rounded(largestGap(reliability(verdicts))),
  typoRecall: rounded(recallOf(verdicts, ['fuzzy', 'typo'])), nearMiss: rounded(trappedOf(verdicts, 'near-miss')),
});

export function figuresOf(own: readonly Verdict[], dev: readonly Verdict[]): Figures {
  return {
    own: {
      ...figuresOfSet(own),
      languages: Object.fromEntries([...Map.groupBy(own, ({ text }) => text.lang)].map(([lang, verdicts]) => [lang, sharesRounded(verdicts)])),
      silent: rounded(falsePerThousand(own.filter(({ text }) => text.gold.length === 0))),
    },
    dev: Object.fromEntries([...Map.groupBy(dev, ({ text }) => text.set)].toSorted(([a], [b]) => a.localeCompare(b)).map(([set, verdicts]) => [set, figuresOfSet(verdicts)])),
  };
}

const row = (name: string, { texts, precision, recall, f1, strictF1, events, falsePerThousand: wrong, typoRecall, nearMiss }: SetFigures): string =>
  `| ${[name, texts, percent(precision), percent(recall), percent(f1), percent(strictF1), percent(events), percent(typoRecall), percent(nearMiss), number(wrong)].join(' | ')} |`;

/** The block that the README holds between its marks. */
export function summary({ own, dev }: Figures): string {
  return [
    '<!-- figures:start -->',
    '| texts | how many | precision | recall | F1 | strict F1 | events F1 | misspelled found | near misses marked | wrong per 1,000 words |', '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    row('own sentences, eleven languages', own),
    ...Object.entries(dev).map(([set, figures]) => row(set, figures)),
    '',
    `Where nothing covered occurs, ${number(own.silent)} marks per 1,000 words of our own look-alikes are wrong. The largest gap between certainty and truth in any bin of at least ${leastInBin} mentions: ${[['own sentences', own] as const, ...Object.entries(dev)].filter(([, { largestGap: gap }]) => !Number.isNaN(gap)).map(([set, { largestGap: gap }]) => `${number(gap)} (${set})`).join(', ')}.`,
    '<!-- figures:end -->',
  ].join('\n');
}
