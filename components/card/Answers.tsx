import type { VNode } from 'preact';
import { knownThen, type CardFact, type Edtf } from '../../packs/index.ts';
import { fill } from '../fill.tsx';
import { PartialDate } from '../PartialDate.tsx';
import { useTexts } from '../texts.ts';
import { FactBody } from './FactBody.tsx';

/** So many answers are shown whole; of more, each shows status and sentence, so that all can be taken in at a glance. */
const whole = 3;

export interface AnswersProps {
  readonly replies: readonly CardFact[];
  /** The date of the claim: replies of another day show theirs. */
  readonly claimed: Edtf | null;
  readonly pageDate: Edtf | null;
}

/** What was said to a claim: it belongs to the claim and stands in its block, whenever it was said. One heading a day. */
export function Answers({ replies, claimed, pageDate }: AnswersProps): VNode {
  const { t } = useTexts();
  const since = new Set(knownThen(replies, pageDate ?? undefined).since);
  return (
    <div class="answers">
      {days(replies).map((day) => {
        const [{ id, date }] = day;
        return (
          <section key={id}>
            <h3 class="small quiet">
              {date !== null && date === claimed ? t('card_answers_same_day') : fill(t, 'card_answers_on', <PartialDate date={date} />)}
              {since.has(day[0]) && <> · {t('card_since_then')}</>}
            </h3>
            <ul>{day.map((reply) => <li key={reply.id}><FactBody fact={reply} folded={replies.length > whole} /></li>)}</ul>
          </section>
        );
      })}
    </div>
  );
}

/** Runs of replies of one date, in the given order. */
function days(replies: readonly CardFact[]): (readonly [CardFact, ...CardFact[]])[] {
  const runs: [CardFact, ...CardFact[]][] = [];
  for (const reply of replies) {
    const run = runs.at(-1);
    if (run?.[0].date === reply.date) run.push(reply);
    else runs.push([reply]);
  }
  return runs;
}
