import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { pageTimeline, type ExportFormat } from '../../../packs/index.ts';
import { counted, useTexts, type TextKey } from '../../texts.ts';
import { fileName } from '../file-name.ts';
import { entityIn, openedPacks, type PanelPacks } from '../labels.ts';
import { pageMentions } from '../page-mentions.ts';
import type { FoundQuotation } from '../quotations/use-findings.ts';
import type { PanelActions, PanelPage } from '../types.ts';
import { makeFiles } from './make-files.ts';
import { pageFacts } from './page-facts.ts';

export interface ExportTabProps extends Pick<PanelActions, 'copy' | 'save' | 'documents'> {
  readonly page: PanelPage;
  readonly packs: PanelPacks;
  readonly found: readonly FoundQuotation[] | null;
  /** Of the extension. */
  readonly version: string;
}

interface Row { readonly format: ExportFormat; readonly name: TextKey; readonly about: TextKey }
const mentionRows: readonly Row[] = [
  { format: 'web-annotation', name: 'export_web_annotation', about: 'export_web_annotation_about' },
  { format: 'csv', name: 'export_csv', about: 'export_csv_about' },
];
const factRows: readonly Row[] = [
  { format: 'markdown', name: 'card_format_markdown', about: 'export_markdown_about' },
  { format: 'csl-json', name: 'card_format_csl_json', about: 'export_csl_json_about' },
  { format: 'bibtex', name: 'card_format_bibtex', about: 'export_bibtex_about' },
  { format: 'ris', name: 'card_format_ris', about: 'export_ris_about' },
];

/** Everything on the page to be taken away: its mentions for other tools, its facts and sources for a notebook or a reference manager. */
export function ExportTab({ page, packs, found, version, copy, save, documents }: ExportTabProps): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  const [notice, setNotice] = useState('');
  const shown = page.mentions.filter(({ heldBack }) => heldBack === null);
  const { mentions } = page;
  const facts = useMemo(() => pageFacts(pageTimeline(openedPacks(packs), pageMentions({ mentions }, found), { lang }), packs), [packs, mentions, found, lang]);
  const frames = new Set(shown.flatMap(({ frame }) => frame ?? [])).size;

  const make = (format: ExportFormat) => makeFiles(format, { page, facts, version, documents, labelOf: (entity) => entityIn(packs, entity)?.label ?? entity });
  const onSave = async ({ format, name }: Row): Promise<void> => {
    const files = await make(format);
    files.forEach(({ text, type, extension }, index) => save({ name: fileName(page, t('export_file'), `${index > 0 ? `${index + 1}.` : ''}${extension.slice(1)}`), type, content: text }));
    setNotice(files.length > 0 ? t('export_saved', t(name)) : t('export_failed'));
  };
  const onCopy = async ({ format, name }: Row): Promise<void> => {
    const [file] = await make(format);
    setNotice(file && await copy(file.text) ? t('card_copied', t(name)) : t('export_failed'));
  };
  const rows = (some: readonly Row[]): VNode => (
    <ul>
      {some.map((row) => (
        <li key={row.format} class="export-row">
          <p><b>{t(row.name)}</b> <span class="small quiet">{t(row.about)}</span></p>
          <span class="actions">
            <button type="button" class="button" onClick={() => void onSave(row)}>{t('export_save')}<span class="unseen"> {t(row.name)}</span></button>
            <button type="button" class="button" onClick={() => void onCopy(row)}>{t('card_copy')}<span class="unseen"> {t(row.name)}</span></button>
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="export">
      <output class="small">{notice}</output>
      <section>
        <h2>{counted(texts, 'popup_mentions', shown.length)}</h2>
        <p class="small quiet">{t('export_mentions_about')}{frames > 0 && ` ${counted(texts, 'export_frames', frames)}`}</p>
        {rows(mentionRows)}
      </section>
      <section>
        <h2>{counted(texts, 'card_count', facts.length)}</h2>
        <p class="small quiet">{t('export_facts_about')}</p>
        {rows(factRows)}
      </section>
    </div>
  );
}
