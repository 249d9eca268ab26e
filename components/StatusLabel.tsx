import type { VNode } from 'preact';
import type { ClaimStatus } from '../packs/index.ts';
import { fill } from './fill.tsx';
import { StatusShape } from './StatusShape.tsx';
import { useTexts, type TextKey } from './texts.ts';

/** Statuses whose words name whose they are: "claimed by …". The others only say what they rest on. */
const named: Partial<Record<ClaimStatus, TextKey>> = {
  claimed: 'status_claimed', attributed: 'status_attributed', admitted: 'status_admitted',
  assessment: 'status_assessment', inference: 'status_inference', denied: 'status_denied',
};
const bare: Partial<Record<ClaimStatus, TextKey>> = {
  'established': 'status_established', 'disputed': 'status_disputed', 'no comment': 'status_no_comment', 'unconfirmed': 'status_unconfirmed',
};

export interface StatusLabelProps {
  readonly status: ClaimStatus;
  /** Whose claim, denial …, or on whose report the status rests. */
  readonly by: string;
}

/** A status as a shape and words, never a colour. */
export function StatusLabel({ status, by }: StatusLabelProps): VNode {
  const { t } = useTexts();
  const sentence = named[status];
  return (
    <p class="status" data-status={status}>
      <StatusShape status={status} />
      <span>
        {sentence
          ? fill(t, sentence, <span class="by"><bdi>{by || t('status_nobody_named')}</bdi></span>)
          : <>{t(bare[status]!)}{by && <span class="by quiet"> · <bdi>{by}</bdi></span>}</>}
      </span>
    </p>
  );
}
