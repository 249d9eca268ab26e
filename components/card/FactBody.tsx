import type { VNode } from 'preact';
import type { CardFact } from '../../packs/index.ts';
import { inLanguage } from '../in-language.ts';
import { StatusLabel } from '../StatusLabel.tsx';
import { directionOf, useTexts } from '../texts.ts';
import { Evidence } from './Evidence.tsx';
import { FoldedEvidence } from './FoldedEvidence.tsx';

export interface FactBodyProps {
  readonly fact: CardFact;
  /** True to keep words, caution and sources behind a disclosure. @default false */
  readonly folded?: boolean;
}

/** A fact in the order the eye takes it: status, sentence, and what they rest on. Claim and answer alike. */
export function FactBody({ fact, folded = false }: FactBodyProps): VNode {
  const { lang } = useTexts();
  const statement = inLanguage(fact.statement, lang);
  return (
    <>
      <StatusLabel status={fact.status} by={fact.attributedTo} />
      <p class="statement" lang={statement.lang} dir={directionOf(statement.lang)}>{statement.text}</p>
      {folded ? <FoldedEvidence fact={fact} /> : <Evidence fact={fact} />}
    </>
  );
}
