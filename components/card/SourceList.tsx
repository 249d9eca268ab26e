import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { sourceLink, type Quotation, type Source } from '../../packs/index.ts';
import { DownIcon } from '../icons.tsx';
import { PartialDate } from '../PartialDate.tsx';
import { sourceDate } from '../source-date.ts';
import { SourceLink } from '../SourceLink.tsx';
import { counted, directionOf, useTexts } from '../texts.ts';

export interface SourceListProps {
  /** Best first. */
  readonly sources: readonly Source[];
  /** A link to a source of one of these leads to the quoted words. */
  readonly quotations: readonly Quotation[];
}

/** Every source of a fact: the best one in sight, the others behind a disclosure that counts them. */
export function SourceList({ sources, quotations }: SourceListProps): VNode {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [first, ...others] = sources;
  return (
    <div class="sources small">
      {first && <SourceLine source={first} quotations={quotations} />}{' '}
      {others.length > 0 && (
        <button type="button" class="more quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {counted(texts, 'card_more_sources', others.length)}<DownIcon />
        </button>
      )}
      {others.length > 0 && (
        <ul id={id} hidden={!open}>
          {others.map((source) => <li key={source.id}><SourceLine source={source} quotations={quotations} /></li>)}
        </ul>
      )}
    </div>
  );
}

function SourceLine({ source, quotations }: { source: Source; quotations: readonly Quotation[] }): VNode {
  const { t } = useTexts();
  const quoted = quotations.find(({ source: page, original }) => page === source.id || original?.source === source.id);
  return (
    <span class="source">
      <SourceLink href={sourceLink(source, quoted)}><bdi>{source.publisher}</bdi></SourceLink>
      <span class="quiet">
        {', '}
        {source.title ? <cite lang={source.language} dir={directionOf(source.language)}>{source.title}</cite> : t('card_title_unknown')}
        {', '}
        <span title={source.note}><PartialDate date={sourceDate(source)} /></span>
      </span>
    </span>
  );
}
