import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CitationFormat } from '../../packs/index.ts';
import { NextIcon, PreviousIcon } from '../icons.tsx';
import { useTexts } from '../texts.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { CorrectMenu, type CorrectMenuProps } from './CorrectMenu.tsx';

/** Which mention of how many a card stands on; n counts from 1, 0 when it is not in the row. */
export interface CardPosition { readonly n: number; readonly of: number }

export interface CardFooterProps {
  /** null: the card belongs to no mention. */
  readonly position: CardPosition | null;
  readonly canCopy: boolean;
  /** What was last done or found, shown for who looks and said for who listens. */
  readonly notice: ComponentChildren;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onCopy: (format: CitationFormat) => void;
  /** Absent: there is no mention to take back. */
  readonly correcting?: Omit<CorrectMenuProps, 'open' | 'onOpen'> | undefined;
  /** Absent: the panel is not offered. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** What can be done: step through the mentions, copy, take the mention back, go on in the panel. It stays while the facts scroll. */
export function CardFooter({ position, canCopy, notice, onStep, onCopy, correcting, onOpenPanel }: CardFooterProps): VNode {
  const { t, lang } = useTexts();
  const [unfolded, setUnfolded] = useState<'copy' | 'correct' | null>(null);
  const unfold = (which: 'copy' | 'correct') => (open: boolean) => setUnfolded(open ? which : null);
  const number = new Intl.NumberFormat(lang);
  return (
    <footer>
      {position && position.of > 0 && (
        <div class="steps">
          <button type="button" aria-label={t('card_previous')} title={t('card_previous')} onClick={() => onStep(-1)}><PreviousIcon /></button>
          {position.n > 0 && <span class="number">{t('card_position', number.format(position.n), number.format(position.of))}</span>}
          <button type="button" aria-label={t('card_next')} title={t('card_next')} onClick={() => onStep(1)}><NextIcon /></button>
        </div>
      )}
      <output class="notice small quiet">{notice}</output>
      {canCopy && <CopyMenu open={unfolded === 'copy'} onOpen={unfold('copy')} onCopy={(format) => { setUnfolded(null); onCopy(format); }} />}
      {onOpenPanel && <button type="button" class="to-panel" onClick={onOpenPanel}>{t('panel_open')}</button>}
      {correcting && <CorrectMenu {...correcting} open={unfolded === 'correct'} onOpen={unfold('correct')} />}
    </footer>
  );
}
