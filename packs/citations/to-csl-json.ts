import type { Citation } from './citation.ts';
import { citedWords } from './cited-words.ts';

/** The sources as the pack has them, which is CSL-JSON already; what was cited goes into each one's note. Unknown titles and dates stay absent. */
export function toCslJson(citation: Citation): string {
  const note = citedWords(citation);
  return `${JSON.stringify(citation.sources.map((source) => (note === '' ? source : { ...source, note })), null, 2)}\n`;
}
