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

/** Whether words and name are written alike: that "Minsk" does not mean Minsk says nothing. */
export const areAlike = (surface: string, label: string): boolean => surface.toLowerCase() === label.toLowerCase();

/** A correction as one sentence: “Lukashenko” does not mean Alexander Lukashenko. */
export function CorrectionWords({ surface, label, allNames }: CorrectionWordsProps): VNode {
  const { t } = useTexts();
  if (!allNames && areAlike(surface, label)) return fill(t, 'correct_says_same', <b><bdi>{surface}</bdi></b>);
  return allNames ? fill(t, 'correct_says_all', <b><bdi>{label}</bdi></b>) : fill(t, 'correct_says', <b><bdi>{surface}</bdi></b>, <bdi>{label}</bdi>);
}
