import type { VNode } from 'preact';
import { knownThen, type CardFact, type Edtf } from '../../packs/index.ts';
import { PartialDate } from '../PartialDate.tsx';
import { useTexts } from '../texts.ts';
import { FactBody } from './FactBody.tsx';

export interface AnswersProps {
  readonly replies: readonly CardFact[];
  /** The date of the claim: replies of another day show theirs. */
  readonly claimed: Edtf | null;
  readonly pageDate: Edtf | null;
}

/** What was said to a claim: it belongs to the claim and stands in its block, whenever it was said. */
export function Answers({ replies, claimed, pageDate }: AnswersProps): VNode {
  const { t } = useTexts();
  const since = new Set(knownThen(replies, pageDate ?? undefined).since);
  const sameDay = replies.every(({ date }) => date !== null && date === claimed);
  return (
    <section class="answers">
      <h3 class="small quiet">{t(sameDay ? 'card_answers_same_day' : 'card_answers')}</h3>
      <ul>
        {replies.map((reply) => (
          <li key={reply.id}>
            {!sameDay && (
              <p class="small quiet">
                <PartialDate date={reply.date} />
                {since.has(reply) && <> · {t('card_since_then')}</>}
              </p>
            )}
            <FactBody fact={reply} />
          </li>
        ))}
      </ul>
    </section>
  );
}
