import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { scopeTexts } from '../../card/correction.ts';
import { CorrectionWords } from '../../CorrectionWords.tsx';
import { DownIcon } from '../../icons.tsx';
import { counted, useTexts } from '../../texts.ts';
import type { PanelCorrection, PanelMention } from '../types.ts';
import { MentionList, type MentionListProps } from './MentionList.tsx';

export interface CorrectedProps extends Omit<MentionListProps, 'label'> {
  readonly corrections: readonly PanelCorrection[];
  readonly onRevoke: (id: string) => void;
}

/** What the reader took back on this page: countable, and on asking listed under the corrections that did it, each of which can be taken back itself. */
export function Corrected({ mentions, corrections, onRevoke, ...list }: CorrectedProps): VNode {
  const texts = useTexts();
  const { t } = texts;
  const [open, setOpen] = useState(false);
  const id = useId();
  const byCorrection = useMemo(() => Map.groupBy(mentions, ({ correction }) => correction ?? ''), [mentions]);
  return (
    <section class="held by-reader">
      <h2><button type="button" class="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}><span>{counted(texts, 'panel_corrected', mentions.length)}</span><DownIcon /></button></h2>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <p class="small quiet about">{t('panel_corrected_about')}</p>
            {[...byCorrection].map(([of, some]) => (
              <CorrectionGroup key={of} id={of} correction={corrections.find((one) => one.id === of)} mentions={some} onRevoke={onRevoke} {...list} />
            ))}
          </>
        )}
      </div>
    </section>
  );
}

function CorrectionGroup({ id, correction, mentions, onRevoke, ...list }: Omit<CorrectedProps, 'corrections'> & { readonly id: string; readonly correction: PanelCorrection | undefined; readonly mentions: readonly PanelMention[] }): VNode {
  const { t } = useTexts();
  const words = useId();
  return (
    <div class="of-correction">
      {correction && (
        <div class="which">
          <p id={words} class="small"><CorrectionWords surface={correction.surface} label={correction.label} allNames={correction.names === null} /> <span class="quiet">{t(scopeTexts[correction.scope])}</span></p>
          <button type="button" class="link small" aria-describedby={words} onClick={() => onRevoke(id)}>{t('corrections_revoke')}</button>
        </div>
      )}
      <MentionList {...list} mentions={mentions} grouped={false} label={t('panel_corrected_about')} />
    </div>
  );
}
