import type { VNode } from 'preact';
import { NextIcon, PreviousIcon } from '../../icons.tsx';
import { useTexts } from '../../texts.ts';

export interface StepsProps {
  /** Counts from 1; 0 when no mention is the current one. */
  readonly n: number;
  readonly of: number;
  readonly onStep: (direction: 1 | -1) => void;
}

/** From mention to mention on the page, without opening anything. */
export function Steps({ n, of, onStep }: StepsProps): VNode {
  const { t, lang } = useTexts();
  const number = new Intl.NumberFormat(lang);
  return (
    <fieldset class="steps small" aria-label={t('panel_steps')}>
      <button type="button" aria-label={t('card_previous')} title={t('card_previous')} onClick={() => onStep(-1)}><PreviousIcon /></button>
      <output class="number quiet">{n > 0 ? t('card_position', number.format(n), number.format(of)) : number.format(of)}</output>
      <button type="button" aria-label={t('card_next')} title={t('card_next')} onClick={() => onStep(1)}><NextIcon /></button>
    </fieldset>
  );
}
