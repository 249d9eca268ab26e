import type { VNode } from 'preact';
import type { CardFact, Edtf } from '../../packs/index.ts';
import { PartialDate } from '../PartialDate.tsx';
import { Answers } from './Answers.tsx';
import { FactBody } from './FactBody.tsx';

export interface FactEntryProps {
  readonly fact: CardFact;
  /** The page's date where it is known with confidence, else null. */
  readonly pageDate: Edtf | null;
}

/** One fact with everything that belongs to it; its date stands in a column of its own. */
export function FactEntry({ fact, pageDate }: FactEntryProps): VNode {
  return (
    <li class="fact" data-fact={fact.id}>
      <p class="when quiet"><PartialDate date={fact.date} /></p>
      <div class="what">
        <FactBody fact={fact} />
        {fact.replies.length > 0 && <Answers replies={fact.replies} claimed={fact.date} pageDate={pageDate} />}
      </div>
    </li>
  );
}
