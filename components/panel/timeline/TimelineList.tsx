import type { VNode } from 'preact';
import type { TimelineEntry } from '../../../packs/index.ts';
import { StatusLabel } from '../../StatusLabel.tsx';
import { directionOf, useTexts } from '../../texts.ts';

export interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  /** The page's date in words; '' when it is unknown. */
  readonly page: string;
}

/** Everything that the drawing shows, in words and in order, with the page's own date where it belongs. */
export function TimelineList({ entries, page }: TimelineListProps): VNode {
  const { t } = useTexts();
  const firstAfter = page === '' ? -1 : entries.findIndex(({ side }) => side === 'after');
  return (
    <ol class="entries">
      {entries.flatMap(({ key, kind, when, text, lang, status, attributedTo, group, onPage }, index) => [
          index === firstAfter && <li key="page" class="here"><b>{page}</b></li>,
          <li key={key} class="entry" data-on-page={onPage}>
            <p class="small quiet"><span class="date">{when}</span>{kind === 'event' && <> · {t('kind_event')}</>}{!onPage && <> · {t('timeline_also')}</>}{group && <> · <bdi>{group}</bdi></>}</p>
            {status && <StatusLabel status={status} by={attributedTo ?? ''} />}
            <p lang={lang} dir={directionOf(lang)}>{kind === 'event' ? <b>{text}</b> : text}</p>
          </li>,
      ])}
    </ol>
  );
}
