import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { DownIcon } from '../../icons.tsx';
import { counted, useTexts } from '../../texts.ts';
import { MentionList, type MentionListProps } from './MentionList.tsx';

/** What was found and is not shown on the page: countable, and on asking listed with why each is held back. */
export function HeldBack({ mentions, ...list }: Omit<MentionListProps, 'label'>): VNode {
  const texts = useTexts();
  const { t } = texts;
  const [open, setOpen] = useState(false);
  const id = useId();
  const label = counted(texts, 'panel_held', mentions.length);
  return (
    <section class="held">
      <h2><button type="button" class="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}><span>{label}</span><DownIcon /></button></h2>
      <div id={id} hidden={!open}>
        {open && <><p class="small quiet about">{t('panel_held_about')}</p><MentionList {...list} mentions={mentions} label={label} /></>}
      </div>
    </section>
  );
}
