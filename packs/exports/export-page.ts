import { citePage } from './cite-page.ts';
import type { ExportedPage } from './exported-page.ts';
import { toCsv } from './to-csv.ts';
import { toWebAnnotations, type ExportStamp } from './to-web-annotations.ts';

/** What a page is exported as, in the order of the menu: its mentions, then its facts and sources. */
export const exportFormats = ['web-annotation', 'csv', 'markdown', 'csl-json', 'bibtex', 'ris'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly text: string;
  /** Media type of the file. */
  readonly type: string;
  /** Ending of its name, with the full stop. */
  readonly extension: string;
}

/** A page in one of the formats, ready to be saved. */
export function exportPage(page: ExportedPage, format: ExportFormat, stamp: ExportStamp): ExportedFile {
  switch (format) {
    case 'web-annotation': return { text: toWebAnnotations(page, stamp), type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', extension: '.jsonld' };
    case 'csv': return { text: toCsv(page), type: 'text/csv; charset=utf-8; header=present', extension: '.csv' };
    case 'markdown': return { text: citePage(page, format), type: 'text/markdown; charset=utf-8', extension: '.md' };
    case 'csl-json': return { text: citePage(page, format), type: 'application/vnd.citationstyles.csl+json', extension: '.json' };
    case 'bibtex': return { text: citePage(page, format), type: 'application/x-bibtex; charset=utf-8', extension: '.bib' };
    case 'ris': return { text: citePage(page, format), type: 'application/x-research-info-systems; charset=utf-8', extension: '.ris' };
  }
}
