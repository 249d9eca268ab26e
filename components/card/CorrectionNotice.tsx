import type { Ref, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CorrectionWords } from '../CorrectionWords.tsx';
import { CloseIcon } from '../icons.tsx';
import { directionOf, useTexts } from '../texts.ts';
import { scopeTexts, type CorrectionChoice } from './correction.ts';

export interface CorrectionNoticeProps {
  readonly surface: string;
  readonly label: string;
  readonly choice: CorrectionChoice;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly onUndo: () => void;
  readonly onClose: () => void;
  /** The undo button, to give it the focus. */
  readonly undoRef?: Ref<HTMLButtonElement>;
}

/** In the card's place after a correction: what was understood, and a way back. No clock takes it away. */
export function CorrectionNotice({ surface, label, choice: { scope, allNames }, theme, onUndo, onClose, undoRef = null }: CorrectionNoticeProps): VNode {
  const { t, lang } = useTexts();
  // A live region speaks of what comes into it, not of what it is born with.
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <dialog open class="glossator card corrected" aria-label={t('correct_undo')} tabIndex={-1} lang={lang} dir={directionOf(lang)} data-theme={theme} data-state="corrected">
      <output>
        {isThere && <><span class="said"><CorrectionWords surface={surface} label={label} allNames={allNames} /></span> <span class="small quiet">{t(scopeTexts[scope])}</span></>}
      </output>
      <div class="tools">
        <button ref={undoRef} type="button" class="undo" onClick={(event) => { if (event.isTrusted) onUndo(); }}>{t('correct_undo')}</button>
        <button type="button" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}><CloseIcon /></button>
      </div>
    </dialog>
  );
}
