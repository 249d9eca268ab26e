import type { VNode } from 'preact';
import type { CardFact } from '../../packs/index.ts';
import { useTexts } from '../texts.ts';
import { Quotation } from './Quotation.tsx';
import { SourceList } from './SourceList.tsx';

/** What a sentence rests on: the words themselves, what to be careful about, and the sources. */
export function Evidence({ fact: { quotations, note, sources } }: { fact: CardFact }): VNode {
  const { t } = useTexts();
  return (
    <>
      {quotations.map((quotation) => <Quotation key={quotation.exact} quotation={quotation} sources={sources} />)}
      {note && <p class="note small quiet"><b>{t('card_note')}</b> <span lang="en" dir="ltr">{note}</span></p>}
      <SourceList sources={sources} quotations={quotations} />
    </>
  );
}
