import type { Ref, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Card, CitationFormat, Edtf, Recognition } from '../../packs/index.ts';
import { counted, directionOf, useTexts } from '../texts.ts';
import { CardFooter, type CardPosition } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { Correcting } from './correction.ts';
import { FactList } from './FactList.tsx';
import { RecognitionLine } from './RecognitionLine.tsx';

/** What there is to show. 'ready' with null: the name is covered, but no pack in use says anything of it. */
export type CardContent =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly card: Card | null };

export interface FactCardProps {
  readonly content: CardContent;
  /** How the mention was recognised; null for a card opened from search. */
  readonly recognition: Recognition | null;
  /** Names of other things that the same words could mean, likeliest first. @default none */
  readonly alternatives?: readonly string[];
  readonly pageDate: Edtf | null;
  readonly position: CardPosition | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly pinned: boolean;
  /** What was just done ("Copied …"); '' when nothing was, and then the facts are counted. */
  readonly notice: string;
  /** Absent where nothing else would close the card. */
  readonly onPin?: ((pinned: boolean) => void) | undefined;
  readonly onClose: () => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onCopy: (format: CitationFormat) => void;
  /** Absent where the card belongs to no mention. */
  readonly correcting?: Correcting | undefined;
  /** Absent in the panel itself. */
  readonly onOpenPanel?: (() => void) | undefined;
  /** The outermost element, to give it the focus. */
  readonly cardRef?: Ref<HTMLDialogElement>;
}

/** The margin note: who or what, what is on record with dates, statuses and sources, and what can be done. Not modal: the page stays in use. */
export function FactCard({ content, recognition, alternatives = [], pageDate, position, theme, pinned, notice, onPin, onClose, onStep, onCopy, correcting, onOpenPanel, cardRef = null }: FactCardProps): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  const titleId = useId();
  const card = content.state === 'ready' ? content.card : null;
  const count = card?.facts.length ?? 0;
  return (
    <dialog open ref={cardRef} class="glossator card" aria-labelledby={titleId} aria-busy={content.state === 'loading'} tabIndex={-1}
      lang={lang} dir={directionOf(lang)} data-theme={theme} data-state={content.state}>
      <CardHeader titleId={titleId} title={card?.entity.label ?? recognition?.surface ?? ''} description={card?.entity.description ?? ''} pinned={pinned} onPin={onPin} onClose={onClose}>
        {/* not before the description that will stand above it: nothing moves when that comes */}
        {content.state !== 'loading' && <RecognitionLine entity={card?.entity ?? null} recognition={recognition} alternatives={alternatives} />}
      </CardHeader>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard, also between links (WCAG 2.1.1) */}
      <section class="facts" aria-label={t('card_facts')} tabIndex={0}>
        {content.state === 'loading' && <p class="state quiet">{t('card_loading')}</p>}
        {content.state === 'failed' && <State says={t('card_error')} more={t('card_error_cure')} />}
        {content.state === 'ready' && (card && count > 0
          ? <FactList facts={card.facts} pageDate={pageDate} />
          : <State says={t('card_empty')} more={t('card_empty_why')} />)}
      </section>
      <CardFooter position={position} canCopy={count > 0} onStep={onStep} onCopy={onCopy} onOpenPanel={onOpenPanel} correcting={correcting && card ? { ...correcting, label: card.entity.label } : undefined}
        notice={notice || (card && count > 0 && <><span class="unseen">{card.entity.label}: </span><span class="count">{counted(texts, 'card_count', count)}</span></>)} />
    </dialog>
  );
}

const State = ({ says, more }: { says: string; more: string }): VNode => (
  <div class="state"><p>{says}</p><p class="small quiet">{more}</p></div>
);
