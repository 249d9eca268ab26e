import type { Source } from '../types.ts';
import { citedWords } from './cited-words.ts';
import type { Citation } from './citation.ts';

/** The note that goes with a source into a reference manager: what was cited, then what the pack notes about the source. '' for none. */
export function sourceNote(source: Source, citation: Citation): string {
  return [citedWords(citation), source.note ?? ''].filter((part) => part !== '').join(' ');
}
