import type { Citation } from './citation.ts';
import { sourceNote } from './source-note.ts';

/** The sources as the pack has them, which is CSL-JSON already; what was cited goes into each one's note. Unknown titles and dates stay absent. */
export function toCslJson(citation: Citation): string {
  const items = citation.sources.map((source) => {
    const note = sourceNote(source, citation);
    return note === '' ? source : { ...source, note };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
