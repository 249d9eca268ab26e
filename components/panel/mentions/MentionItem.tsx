import type { VNode } from 'preact';
import { RecognitionLine } from '../../card/RecognitionLine.tsx';
import { directionOf, useTexts } from '../../texts.ts';
import type { PanelMention } from '../types.ts';
import { moveByArrow } from './move-by-arrow.ts';

export interface MentionItemProps {
  readonly mention: PanelMention;
  /** The entity's name, where the mention does not stand under it. */
  readonly label: string | null;
  readonly onShow: (mention: PanelMention) => void;
  readonly onFacts: (mention: PanelMention) => void;
}

/** One mention: its sentence, which leads to its place on the page; why it was recognised and how surely; and the way to its facts. */
export function MentionItem({ mention, label, onShow, onFacts }: MentionItemProps): VNode {
  const { t } = useTexts();
  const { sentence: { text, start, end }, sentenceLang, heldBack, frame, surface } = mention;
  return (
    <>
      {label !== null && <p class="whose small"><bdi>{label}</bdi></p>}
      <button type="button" class="sentence" data-show={mention.key} title={t('panel_show')} onClick={() => onShow(mention)} onKeyDown={moveByArrow}>
        <span lang={sentenceLang || undefined} dir={sentenceLang ? directionOf(sentenceLang) : 'auto'}>
          {text.slice(0, start)}<b>{text.slice(start, end)}</b>{text.slice(end)}
        </span>
      </button>
      <div class="why">
        <div>
          <RecognitionLine entity={null} recognition={mention} brief />
          {heldBack && heldBack !== 'corrected' && <p class="small quiet">{t(`panel_held_${heldBack}`)}</p>}
          {frame !== null && <p class="small quiet">{t('panel_in_frame', frame)}</p>}
        </div>
        <button type="button" class="link small" data-facts={mention.key} onClick={() => onFacts(mention)} onKeyDown={moveByArrow}>{t('panel_facts')}<span class="unseen"> {t('panel_facts_about', label ?? surface)}</span></button>
      </div>
    </>
  );
}
