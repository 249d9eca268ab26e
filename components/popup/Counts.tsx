import type { ComponentChildren, VNode } from 'preact';
import { counted, useTexts, type Texts } from '../texts.ts';
import type { Density, PopupCounts, PopupTab } from './types.ts';

export interface CountsProps {
  /** null while the page is being asked. */
  readonly tab: PopupTab | null;
  readonly enabled: boolean;
  /** When a pause ends (epoch milliseconds); null when none is on. */
  readonly pausedUntil: number | null;
  readonly density: Density;
  /** True when no kind and no entity is switched off: then only doubt holds a mention back. */
  readonly allKinds: boolean;
  readonly onRescan: () => void;
}

/** What was found on the page, what was held back and what could not be seen; or why nothing is. Said aloud when it changes. */
export function Counts({ tab, enabled, pausedUntil, density, allKinds, onRescan }: CountsProps): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  if (!enabled) return <Line lead={t('popup_off')} notes={[t('popup_off_everywhere')]} />;
  if (pausedUntil !== null) {
    const until = new Intl.DateTimeFormat(lang, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(pausedUntil);
    return <Line lead={t('popup_paused')} notes={[t('popup_paused_until', until)]} />;
  }
  if (tab?.offBy) return <Line lead={t('popup_off')} notes={[t('popup_off_site', tab.offBy === 'file:' ? t('popup_site_files') : tab.offBy)]} />;
  if (!tab?.status || (tab.status.reading && tab.status.mentions === 0)) return <Line lead="…" notes={[t('popup_looking')]} />;
  const { mentions, entities } = tab.status;
  return (
    <Line
      lead={mentions === 0 ? t('popup_no_mentions') : <>{counted(texts, 'popup_mentions', mentions)} <span class="of quiet">{counted(texts, 'popup_subjects', entities)}</span></>}
      notes={[
        ...notesOn(tab.status, density, allKinds, texts),
        <button key="rescan" type="button" class="link" onClick={onRescan}>{t('popup_rescan')}</button>,
      ]}
    />
  );
}

function notesOn({ mentions, uncertain, corrected = 0, unreadableFrames, partial, reading = false, blocked }: PopupCounts, density: Density, allKinds: boolean, texts: Texts): string[] {
  const { t } = texts;
  const notes = [
    blocked ? t('popup_blocked') : '',
    mentions > 0 && density === 'on-demand' ? t('popup_not_drawn') : '',
    uncertain > 0 ? counted(texts, allKinds ? 'popup_uncertain' : 'popup_held_back', uncertain) : '',
    unreadableFrames > 0 ? counted(texts, 'popup_unreadable', unreadableFrames) : '',
    corrected > 0 ? counted(texts, 'popup_corrected', corrected) : '',
    reading ? t('popup_looking') : partial ? t('popup_partial') : '',
  ].filter(Boolean);
  // Nothing covered is claimed only of a page that was read whole.
  return mentions === 0 && notes.length === 0 ? [t('popup_no_mentions_why')] : notes;
}

interface LineProps { readonly lead: ComponentChildren; readonly notes: readonly ComponentChildren[] }

/** What is said, above the room that the longest of it may need: counts come in while the reader's hand is on its way to what stands below. */
const Line = ({ lead, notes }: LineProps): VNode => (
  <div class="counts-room">
    <output class="counts">
      <span class="lead number">{lead}</span>
      <Notes notes={notes} />
    </output>
    <Room />
  </div>
);

/** The dot between two notes hangs on the one before it, by a space that does not break, so that no line begins with it. */
const Notes = ({ notes }: Pick<LineProps, 'notes'>): VNode => (
  <span class="small quiet notes">{notes.map((note, index) => <span key={index}>{note}{index < notes.length - 1 && '\u00A0· '}</span>)}</span>
);

/** As large as the numbers of a long page (99 of everything) with all that can be said of it, whatever is switched on, and never seen. */
function Room(): VNode {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div class="counts room" aria-hidden="true">
      <span class="lead number">{counted(texts, 'popup_mentions', 99)} <span class="of">{counted(texts, 'popup_subjects', 99)}</span></span>
      <Notes notes={[counted(texts, 'popup_held_back', 9), counted(texts, 'popup_unreadable', 9), counted(texts, 'popup_corrected', 9), t('popup_partial'), t('popup_rescan')]} />
    </div>
  );
}
