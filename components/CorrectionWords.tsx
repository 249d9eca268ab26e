import type { VNode } from 'preact';
import { fill } from './fill.tsx';
import { useTexts } from './texts.ts';

export interface CorrectionWordsProps {
  /** The words on the page. */
  readonly surface: string;
  /** The name of what they were taken for. */
  readonly label: string;
  readonly allNames: boolean;
}

/** A correction as one sentence: “Lukashenko” does not mean Alexander Lukashenko. */
export function CorrectionWords({ surface, label, allNames }: CorrectionWordsProps): VNode {
  const { t } = useTexts();
  return allNames ? fill(t, 'correct_says_all', <b><bdi>{label}</bdi></b>) : fill(t, 'correct_says', <b><bdi>{surface}</bdi></b>, <bdi>{label}</bdi>);
}
