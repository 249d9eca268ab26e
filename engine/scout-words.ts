/** The words a scout looks for: for every covered name one of its words, the rarest by length, as few in all as will do (build time). */
import { inflectedForms, type WordPattern } from './collect-aliases.ts';
import { standsAlone } from './fold.ts';
import { shortestBeginning } from './scout.ts';
import type { EntitySource } from './source.ts';
import { StemTable } from './stem-table.ts';

/**
 * @param entities those of the pack; events are left out, since an event needs a covered actor near it.
 * @returns the list for openScout().
 */
export function scoutWords(entities: readonly EntitySource[]): string {
  const patterns = entities.filter(({ kind }) => kind !== 'event').flatMap((entity) => [
    ...entity.names.map((name) => inflectedForms(name, entity)),
    ...(entity.titles ?? []).map(({ text, lang }) => inflectedForms({ text, lang }, { kind: 'institution' })),
  ]);
  const words = new Set<string>();
  // names of one word first: most longer names hold one of them
  for (const pattern of patterns.toSorted((a, b) => a.length - b.length)) {
    if (pattern.every(({ base }) => standsAlone(base.charCodeAt(0)))) {
      words.add(`~${pattern.map(({ base }) => base).join('')}`);
      continue;
    }
    const candidates = pattern.map(beginningsOf);
    if (candidates.some((list) => list.every((word) => isCovered(word, words)))) continue;
    const rarest = candidates.reduce((best, list, i) => (pattern[i]!.base.length > pattern[candidates.indexOf(best)]!.base.length ? list : best));
    for (const word of rarest) if (!isCovered(word, words)) words.add(word);
  }
  return [...words].filter((word) => !isCovered(word, new Set([...words].filter((other) => other !== word)))).sort().join(' ');
}

/** A word in all its forms, as beginnings where they are long enough to mean something. */
function beginningsOf(pattern: WordPattern): string[] {
  const table = new StemTable();
  const { entries } = table.lemmas[table.lemma(pattern)]!;
  return entries.flatMap(({ stem, endings }) =>
    stem.length >= shortestBeginning ? [stem] : table.endings[endings]!.map((ending) => (stem + ending).length > shortestBeginning ? stem + ending : `=${stem}${ending}`));
}

function isCovered(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const letters = word.startsWith('=') ? word.slice(1) : word;
  for (let length = letters.length; length >= shortestBeginning; length--) if (words.has(letters.slice(0, length))) return true;
  return false;
}
