import { exportPage, type CardFact, type ExportedFile, type ExportFormat } from '../../../packs/index.ts';
import type { PanelDocument, PanelPage } from '../types.ts';
import { exportedPage } from './exported-page.ts';

export interface FilesOptions {
  readonly page: PanelPage;
  readonly facts: readonly CardFact[];
  readonly labelOf: (entity: string) => string;
  /** Of the extension. */
  readonly version: string;
  readonly documents: () => Promise<readonly PanelDocument[]>;
}

/** The formats that say where mentions stand; the others say what is on record, for which no text is asked. */
export const isOfMentions = (format: ExportFormat): boolean => format === 'web-annotation' || format === 'csv';

/** One file, and for mentions one more for each frame that has any: a position means nothing but in its own document. */
export async function makeFiles(format: ExportFormat, { page, facts, labelOf, version, documents }: FilesOptions): Promise<readonly ExportedFile[]> {
  const stamp = { version, created: new Date().toISOString(), newId: () => crypto.randomUUID() };
  if (!isOfMentions(format)) {
    const { address, title, date } = page;
    return [exportPage({ address, title, lang: '', date, text: '', mentions: [], facts }, format, stamp)];
  }
  return (await documents())
    .map((document) => exportedPage(document, page.mentions, labelOf, facts))
    .filter(({ mentions }, index) => index === 0 || mentions.length > 0)
    .map((one) => exportPage(one, format, stamp));
}
