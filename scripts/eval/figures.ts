/** The few figures that say how good the engine is, by which days are compared. */
import type { Verdict } from './judge-text.ts';
import { largestGap, reliability } from './reliability.ts';
import { number, percent } from './table.ts';
import { falsePerThousand, recallOf, sharesOf, tally, trappedOf, type Shares } from './tally.ts';

interface SetFigures extends Shares { readonly texts: number; readonly events: number; readonly falsePerThousand: number; readonly largestGap: number }

export interface Figures {
  readonly own: SetFigures & {
    readonly languages: Readonly<Record<string, Shares>>;
    readonly typoRecall: number;
    readonly nearMiss: number;
    /** Wrong mentions per 1,000 words of texts in which nothing covered occurs. */
    readonly silent: number;
  };
  /** By set; empty where there are no development texts. */
  readonly dev: Readonly<Record<string, SetFigures>>;
}

const figuresOfSet = (verdicts: readonly Verdict[]): SetFigures => ({
  texts: verdicts.length, ...sharesOf(tally(verdicts, 'actor')), events: sharesOf(tally(verdicts, 'event')).f1,
  falsePerThousand: falsePerThousand(verdicts), largestGap: largestGap(reliability(verdicts)),
});

export function figuresOf(own: readonly Verdict[], dev: readonly Verdict[]): Figures {
  return {
    own: {
      ...figuresOfSet(own),
      languages: Object.fromEntries([...Map.groupBy(own, ({ text }) => text.lang)].map(([lang, verdicts]) => [lang, sharesOf(tally(verdicts, 'actor'))])),
      typoRecall: recallOf(own, 'fuzzy').share, nearMiss: trappedOf(own, 'near-miss').share, silent: falsePerThousand(own.filter(({ text }) => text.gold.length === 0)),
    },
    dev: Object.fromEntries([...Map.groupBy(dev, ({ text }) => text.set)].map(([set, verdicts]) => [set, figuresOfSet(verdicts)])),
  };
}

const row = (name: string, { texts, precision, recall, f1, strictF1, events, falsePerThousand: wrong }: SetFigures): string =>
  `| ${[name, texts, percent(precision), percent(recall), percent(f1), percent(strictF1), percent(events), number(wrong)].join(' | ')} |`;

/** The block that the README holds between its marks. */
export function summary({ own, dev }: Figures): string {
  return [
    '<!-- figures:start -->',
    '| texts | how many | precision | recall | F1 | strict F1 | events F1 | wrong per 1,000 words |', '|---|--:|--:|--:|--:|--:|--:|--:|',
    row('own sentences, eleven languages', own),
    ...Object.entries(dev).map(([set, figures]) => row(set, figures)),
    '',
    `Own sentences: ${percent(own.typoRecall)} % of misspelled names found, ${percent(own.nearMiss)} % of near misses taken for one, ${number(own.silent)} wrong mentions per 1,000 words where nothing covered occurs; the largest gap between certainty and truth in any bin of at least 30 mentions is ${number(own.largestGap)}.`,
    '<!-- figures:end -->',
  ].join('\n');
}
