import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { scopeTexts, type CorrectionChoice } from '../../card/correction.ts';
import { CorrectionWords } from '../../CorrectionWords.tsx';
import { CloseIcon } from '../../icons.tsx';
import { useTexts } from '../../texts.ts';

/** What a reader has just taken back. */
export interface JustCorrected {
  readonly id: string;
  readonly surface: string;
  readonly label: string;
  readonly choice: CorrectionChoice;
}

export interface CorrectedNoticeProps {
  readonly corrected: JustCorrected | null;
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
}

/** Above the list: what was understood, and the way back. It stays until it is closed or another takes its place. */
export function CorrectedNotice({ corrected, onUndo, onClose }: CorrectedNoticeProps): VNode {
  const { t } = useTexts();
  const undo = useRef<HTMLButtonElement>(null);
  // The card from which it was said is gone: the focus goes to what undoes it.
  useEffect(() => { if (corrected) undo.current?.focus(); }, [corrected]);
  return (
    <div class="just-corrected" hidden={corrected === null}>
      <output>
        {corrected && <><CorrectionWords surface={corrected.surface} label={corrected.label} allNames={corrected.choice.allNames} /> <span class="small quiet">{t(scopeTexts[corrected.choice.scope])}</span></>}
      </output>
      {corrected && (
        <div>
          <button ref={undo} type="button" class="button" onClick={() => onUndo(corrected.id)}>{t('correct_undo')}</button>
          <button type="button" class="dismiss" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}><CloseIcon /></button>
        </div>
      )}
    </div>
  );
}
