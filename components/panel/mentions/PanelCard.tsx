import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CitationFormat, Edtf } from '../../../packs/index.ts';
import type { CardPosition } from '../../card/CardFooter.tsx';
import { citeCard } from '../../card/cite-card.ts';
import type { CorrectionChoice } from '../../card/correction.ts';
import { formatTexts } from '../../card/CopyMenu.tsx';
import { FactCard, type CardContent } from '../../card/FactCard.tsx';
import { PreviousIcon } from '../../icons.tsx';
import { directionOf, useTexts } from '../../texts.ts';
import { cardIn, entityIn, type PanelPacks } from '../labels.ts';
import type { PanelActions, PanelMention, PanelSettings } from '../types.ts';

export interface PanelCardProps {
  readonly mention: PanelMention;
  readonly packs: PanelPacks;
  readonly pageDate: Edtf | null;
  readonly position: CardPosition;
  readonly theme: PanelSettings['theme'];
  readonly copy: PanelActions['copy'];
  readonly private: boolean;
  /** Answers why nothing came of it, or ''. */
  readonly onCorrect: (mention: PanelMention, label: string, choice: CorrectionChoice) => Promise<string>;
  readonly onShow: () => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The card of a mention, as on the page, below the sentence it was found in: read without leaving the panel. */
export function PanelCard({ mention, packs, pageDate, position, theme, copy, private: isPrivate, onCorrect, onShow, onStep, onClose }: PanelCardProps): VNode {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [notice, setNotice] = useState('');
  useLayoutEffect(() => {
    setNotice('');
    dialog.current?.focus({ preventScroll: true });
  }, [mention.key]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  const card = cardIn(packs, { entity: mention.entity, together: mention.together, ...(pageDate !== null && { pageDate }) });
  const content: CardContent = packs === null ? { state: 'loading' } : packs === 'failed' ? { state: 'failed' } : { state: 'ready', card };
  const onCopy = (format: CitationFormat) => {
    if (card) void copy(citeCard(card, format)).then((copied) => setNotice(copied ? t('card_copied', t(formatTexts[format])) : t('card_not_copied')));
  };
  const onChoice = (choice: CorrectionChoice): void => {
    if (card) void onCorrect(mention, card.entity.label, choice).then(setNotice);
  };
  const { sentence: { text, start, end }, sentenceLang, kind, surface, heldBack, alternatives } = mention;
  return (
    <div class="reading">
      <div class="bar">
        <button type="button" class="back small" onClick={onClose}><PreviousIcon />{t('panel_back')}</button>
        <button type="button" class="link small" onClick={onShow}>{t('panel_show')}</button>
      </div>
      <p class="sentence" lang={sentenceLang || undefined} dir={sentenceLang ? directionOf(sentenceLang) : 'auto'}>{text.slice(0, start)}<b>{text.slice(start, end)}</b>{text.slice(end)}</p>
      <FactCard content={content} recognition={mention} pageDate={pageDate} position={position} theme={theme} pinned={false} notice={notice}
        alternatives={alternatives.map(({ entity }) => entityIn(packs, entity)?.label ?? entity)} correcting={heldBack === 'corrected' ? undefined : { kind, surface, private: isPrivate, onCorrect: onChoice }}
        onClose={onClose} onStep={onStep} onCopy={onCopy} cardRef={dialog} />
    </div>
  );
}
