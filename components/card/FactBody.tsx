import type { VNode } from 'preact';
import type { CardFact } from '../../packs/index.ts';
import { inLanguage } from '../in-language.ts';
import { StatusLabel } from '../StatusLabel.tsx';
import { directionOf, useTexts } from '../texts.ts';
import { Quotation } from './Quotation.tsx';
import { SourceList } from './SourceList.tsx';

/** A fact in the order the eye takes it: status, sentence, quotation, caution, sources. Claim and answer alike. */
export function FactBody({ fact }: { fact: CardFact }): VNode {
  const { t, lang } = useTexts();
  const statement = inLanguage(fact.statement, lang);
  return (
    <>
      <StatusLabel status={fact.status} by={fact.attributedTo} />
      <p class="statement" lang={statement.lang} dir={directionOf(statement.lang)}>{statement.text}</p>
      {fact.quotations.map((quotation) => <Quotation key={quotation.exact} quotation={quotation} sources={fact.sources} />)}
      {fact.note && <p class="note small quiet"><b>{t('card_note')}</b> <span lang="en" dir="ltr">{fact.note}</span></p>}
      <SourceList sources={fact.sources} quotations={fact.quotations} />
    </>
  );
}
