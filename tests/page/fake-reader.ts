/** A tiny engine for tests of the page floor: whole words from a list, one of which needs the page to have named somebody in full. */
import type { EntityKind, Mention, Reading } from '../../engine/index.ts';
import type { PageCallbacks, PageOptions, PageReader, SessionStatus } from '../../page/index.ts';

const names: readonly (readonly [string, string, EntityKind])[] = [
  ['Alexander Lukashenko', 'lukashenko', 'person'], ['Lukashenko', 'lukashenko', 'person'],
  ['Minsk', 'minsk', 'state'], ['Kyiv', 'kyiv', 'state'], ['non-aggression pact', 'pact', 'event'],
];
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(([name]) => name.replace(' ', '\\s')).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

export interface FakeReader extends PageReader {
  readonly texts: string[];
  /** How often it was asked. */
  calls(): number;
}

export function fakeReader({ gated = false, late = false } = {}): FakeReader {
  const texts: string[] = [];
  let calls = 0;
  const read = (text: string): Reading => ({
    text, lang: '', namesakes: [],
    candidates: [...text.matchAll(pattern)].map(({ index, 0: surface }) => ({
      start: index, end: index + surface.length, how: 'exact', distance: 0, evidence: [],
      alias: names.findIndex(([name]) => name === surface.replace(/\s/, ' ')),
    })),
  });
  return {
    texts,
    calls: () => calls,
    read: (blocks) => {
      calls++;
      texts.push(...blocks.map(({ text }) => text));
      const readings = blocks.map(({ text }) => read(text));
      return late ? new Promise((resolve) => { setTimeout(() => resolve(readings), 5); }) : readings;
    },
    says: ({ candidates }) => ({ namesakes: [], company: [], inFull: candidates.some(({ alias }) => alias === 0) ? [['lukashenko', 'Alexander Lukashenko']] : [] }),
    decide: (reading, evidence) => reading.candidates.filter(({ alias }) => !gated || alias !== 1 || evidence.namedInFull.has('lukashenko')).map(({ start, end, alias }): Mention => ({
      start, end, entity: names[alias]![1], kind: names[alias]![2], surface: reading.text.slice(start, end), how: 'exact', alias: names[alias]![0],
      lang: 'en', distance: 0, certainty: 1, alternatives: [],
    })),
    passes: () => true,
  };
}

export const showAll: PageOptions = { shows: () => true, strictness: 'inflected', density: 'every' };

export function fakeCallbacks(): PageCallbacks & { readonly statuses: SessionStatus[]; readonly gone: Mention[]; styles: number } {
  const calls = {
    statuses: [] as SessionStatus[], gone: [] as Mention[], styles: 0,
    statusChanged: (status: SessionStatus) => void calls.statuses.push(status),
    styleNeeded: () => void calls.styles++,
    mentionGone: (mention: Mention) => void calls.gone.push(mention),
  };
  return calls;
}
