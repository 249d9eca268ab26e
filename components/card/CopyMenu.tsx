import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { citationFormats, type CitationFormat } from '../../packs/index.ts';
import { DownIcon } from '../icons.tsx';
import { useTexts, type TextKey } from '../texts.ts';

/** The names of the formats, for the buttons and for what is said afterwards. */
export const formatTexts: Readonly<Record<CitationFormat, TextKey>> = {
  'text': 'card_format_text', 'markdown': 'card_format_markdown', 'bibtex': 'card_format_bibtex', 'ris': 'card_format_ris', 'csl-json': 'card_format_csl_json',
};

export interface CopyMenuProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onCopy: (format: CitationFormat) => void;
}

/** A button that unfolds a row of formats: plain buttons in the order of Tab, no menu to learn. */
export function CopyMenu({ open, onOpen, onCopy }: CopyMenuProps): VNode {
  const { t } = useTexts();
  const id = useId();
  return (
    <>
      <button type="button" class="copy" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>{t('card_copy')}<DownIcon /></button>
      <ul id={id} class="formats" aria-label={t('card_copy_as')} hidden={!open}>
        {citationFormats.map((format) => <li key={format}><button type="button" onClick={() => onCopy(format)}>{t(formatTexts[format])}</button></li>)}
      </ul>
    </>
  );
}
