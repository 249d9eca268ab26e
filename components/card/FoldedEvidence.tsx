import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../../packs/index.ts';
import { DownIcon } from '../icons.tsx';
import { counted, useTexts } from '../texts.ts';
import { Evidence } from './Evidence.tsx';

/** The evidence behind a line that says how much of it there is. */
export function FoldedEvidence({ fact }: { fact: CardFact }): VNode {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p class="fold small">
        <button type="button" class="more quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {counted(texts, fact.quotations.length > 0 ? 'card_quoted_sources' : 'card_sources', fact.sources.length)}<DownIcon />
        </button>
      </p>
      <div id={id} hidden={!open}><Evidence fact={fact} /></div>
    </>
  );
}
