/** The words a scout looks for: for every covered name one of its words, the rarest by length, as few in all as will do (build time). */
import { inflectedForms, type WordPattern } from './collect-aliases.ts';
import { factorForms } from './factor-forms.ts';
import { standsAlone } from './fold.ts';
import { integers } from './growing.ts';
import { runSteps, type BuildStep } from './run-steps.ts';
import { shortestBeginning } from './scout.ts';
import type { EntitySource, NameSource } from './source.ts';

/**
 * @param entities those of the pack; events are left out, since an event needs a covered actor near it.
 * @returns the list for openScout().
 */
export function scoutWords(entities: readonly EntitySource[]): string {
  return runSteps(scoutSteps(entities));
}

/** Names between two steps. */
const stride = 64;

/** The same a step at a time; the forms of a million names are never in memory together. */
export function* scoutSteps(entities: readonly EntitySource[]): Generator<BuildStep, string> {
  const total = entities.reduce((sum, { kind, names, titles = [] }) => sum + (kind === 'event' ? 0 : names.length + titles.length), 0);
  const words = new Set<string>();
  /** Words of each name, in the order of entities. */
  const lengths = integers();
  let done = 0;
  // names of one word first: most longer names hold one of them
  for (const [name, entity] of namesOf(entities)) {
    if (lengths.length % stride === 0) yield { phase: 'scout', done, total };
    const pattern = inflectedForms(name, entity);
    lengths.push(pattern.length);
    if (pattern.length > 1) continue;
    done++;
    if (pattern.length === 1) cover(pattern, name.text, words);
  }
  for (const length of new Set(lengths.values().filter((count) => count > 1).sort())) {
    let at = 0;
    for (const [name, entity] of namesOf(entities)) {
      if (lengths.at(at++) !== length) continue;
      if (done++ % stride === 0) yield { phase: 'scout', done, total };
      cover(inflectedForms(name, entity), name.text, words);
    }
  }
  yield { phase: 'scout', done, total };
  return [...words].filter((word) => !shorterOf(word).some((other) => other !== word && words.has(other))).sort().join(' ');
}

function* namesOf(entities: readonly EntitySource[]): Generator<readonly [NameSource, Pick<EntitySource, 'kind' | 'gender'>]> {
  for (const entity of entities) {
    if (entity.kind === 'event') continue;
    for (const name of entity.names) yield [name, entity];
    for (const { text, lang } of entity.titles ?? []) yield [{ text, lang }, { kind: 'institution' }];
  }
}

/** Adds what of a name must be looked for, unless something is already. */
function cover(pattern: readonly WordPattern[], text: string, words: Set<string>): void {
  if (pattern.every(({ base }) => standsAlone(base.charCodeAt(0)))) {
    words.add(`~${longestRun(text)}`);
    return;
  }
  const isCovered = (word: string): boolean => words.has(word) || shorterOf(word).some((other) => words.has(other));
  const candidates = pattern.map(beginningsOf);
  if (candidates.some((list) => list.every(isCovered))) return;
  const rarest = pattern.reduce((best, { base }, i) => (base.length > pattern[best]!.base.length ? i : best), 0);
  for (const word of candidates[rarest]!) if (!isCovered(word)) words.add(word);
}

/** Of a name whose characters are words by themselves: the most that stand together (亚历山大·卢卡申科). */
function longestRun(text: string): string {
  let longest = '', run = '';
  for (const letter of text) {
    run = standsAlone(letter.charCodeAt(0)) ? run + letter : '';
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** A word in all its forms, as beginnings where they are long enough to mean something. */
function beginningsOf({ base, forms }: WordPattern): string[] {
  if (forms === 'any') return base.length >= shortestBeginning ? [base] : [];
  return factorForms(base, forms).stems.flatMap(({ stem, endings }) =>
    stem.length >= shortestBeginning ? [stem] : endings.map((ending) => (stem + ending).length > shortestBeginning ? stem + ending : `=${stem}${ending}`));
}

/** The beginnings that find a word too. */
function shorterOf(word: string): string[] {
  const letters = word.startsWith('=') ? word.slice(1) : word;
  return Array.from({ length: Math.max(0, letters.length - shortestBeginning + 1) }, (_, i) => letters.slice(0, letters.length - i));
}
