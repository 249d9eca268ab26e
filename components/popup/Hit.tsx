import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { makeCard, type CardIndex, type SearchHit } from '../../packs/index.ts';
import { RecognitionLine } from '../card/RecognitionLine.tsx';
import { PartialDate } from '../PartialDate.tsx';
import { StatusShape } from '../StatusShape.tsx';
import { inLanguage } from '../in-language.ts';
import { useTexts } from '../texts.ts';
import { HitCard } from './HitCard.tsx';
import type { PopupActions } from './types.ts';

export interface HitProps extends Pick<PopupActions, 'copy'> {
  readonly hit: SearchHit;
  readonly index: CardIndex;
}

/** One thing that the search found: a line that unfolds to its card. */
export function Hit({ hit, index, copy }: HitProps): VNode {
  const { lang } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [first, ...others] = hit.kind === 'entity' ? [hit.entity.id] : hit.fact.about;
  const entity = hit.kind === 'entity' ? hit.entity : index.entities.get(first ?? '');
  const statement = hit.kind === 'fact' ? inLanguage(hit.fact.statement, lang) : null;
  return (
    <li class="hit">
      <h2><button type="button" class="hit-line" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span class="hit-head">
          <b><bdi>{entity?.label ?? first}</bdi></b>
          {hit.kind === 'fact' && <span class="small quiet"><PartialDate date={hit.fact.date} /></span>}
        </span>
        {hit.kind === 'fact'
          ? <span class="hit-text" hidden={open}><StatusShape status={hit.fact.status} /><span lang={statement!.lang} dir="auto">{statement!.text}</span></span>
          : <span class="hit-text small quiet" hidden={open}><span dir="auto">{hit.entity.description}</span></span>}
      </button></h2>
      <div id={id} hidden={!open}>
        {open && (
          <HitCard card={makeCard(index, { entity: first ?? '', together: others })} factId={hit.kind === 'fact' ? hit.fact.id : null} copy={copy}>
            {hit.kind === 'entity' && <><p class="description" dir="auto">{hit.entity.description}</p><RecognitionLine entity={hit.entity} recognition={null} /></>}
          </HitCard>
        )}
      </div>
    </li>
  );
}
