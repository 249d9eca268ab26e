import type { VNode } from 'preact';
import { knownThen, type CardFact, type Edtf } from '../../packs/index.ts';
import { fill } from '../fill.tsx';
import { PartialDate } from '../PartialDate.tsx';
import { useTexts } from '../texts.ts';
import { FactEntry } from './FactEntry.tsx';

export interface FactListProps {
  readonly facts: readonly CardFact[];
  /** null: unknown or unsure, and then nothing is parted. */
  readonly pageDate: Edtf | null;
}

/** The facts in their given order; where the page's date is known, what came after it stands below a quiet band. */
export function FactList({ facts, pageDate }: FactListProps): VNode {
  const { known, since } = knownThen(facts, pageDate ?? undefined);
  const entries = (some: readonly CardFact[]) => some.map((fact) => <FactEntry key={fact.id} fact={fact} pageDate={pageDate} />);
  return (
    <>
      {known.length > 0 && <ol class="list">{entries(known)}</ol>}
      {pageDate !== null && since.length > 0 && (
        <section class="since">
          <SinceThen pageDate={pageDate} />
          <ol class="list">{entries(since)}</ol>
        </section>
      )}
    </>
  );
}

/** The band above what the page could not know. */
function SinceThen({ pageDate }: { pageDate: Edtf }): VNode {
  const { t } = useTexts();
  return (
    <h3 class="band small">
      <b>{t('card_since_then')}</b> <span class="quiet">{fill(t, 'card_since_then_date', <PartialDate date={pageDate} />)}</span>
    </h3>
  );
}
