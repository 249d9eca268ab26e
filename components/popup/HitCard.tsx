import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Card, CardFact, CitationFormat } from '../../packs/index.ts';
import { CardFooter } from '../card/CardFooter.tsx';
import { formatTexts } from '../card/CopyMenu.tsx';
import { FactList } from '../card/FactList.tsx';
import { counted, useTexts } from '../texts.ts';
import type { PopupActions } from './types.ts';

/** How many facts of a found entity are shown before the reader asks for all. */
const firstFacts = 3;

export interface HitCardProps extends Pick<PopupActions, 'copy'> {
  readonly card: Card | null;
  /** The fact that was found; it stands first, inside its claim where it is an answer. null when the entity itself was found. */
  readonly factId: string | null;
  readonly children?: ComponentChildren;
}

/** The card of something found: what was looked for first, the rest on asking, and the same copying as on a page. */
export function HitCard({ card, factId, copy, children }: HitCardProps): VNode {
  const texts = useTexts();
  const { t } = texts;
  const [all, setAll] = useState(false);
  const [notice, setNotice] = useState('');
  if (!card || card.facts.length === 0) return <div class="card inset"><div class="state">{children}<p>{t('card_empty')}</p><p class="small quiet">{t('card_empty_why')}</p></div></div>;

  const isFound = (fact: CardFact) => fact.id === factId || fact.replies.some(({ id }) => id === factId);
  const facts = card.facts.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a)));
  const shown = all ? facts : facts.slice(0, facts.some(isFound) ? 1 : firstFacts);
  const onCopy = (format: CitationFormat) => void copy({ ...card, facts: shown }, format)
    .then((copied) => setNotice(copied ? t('card_copied', t(formatTexts[format])) : t('card_not_copied')));
  return (
    <div class="card inset">
      {children && <div class="about">{children}</div>}
      <FactList facts={shown} pageDate={null} />
      {shown.length < facts.length && (
        <p class="rest"><button type="button" class="link" onClick={() => setAll(true)}>{counted(texts, 'popup_hit_more', facts.length - shown.length)}</button></p>
      )}
      <CardFooter position={null} canCopy notice={notice} onStep={() => {}} onCopy={onCopy} />
    </div>
  );
}
