/** A folded word -> the words of names that it is, exactly or inflected: every cut of it into a stem and an ending that the stem takes. */
import type { FoldedWord } from './folded-word.ts';
import { anyEnding, COMMON, findChild, findStem, type Gazetteer } from './gazetteer.ts';
import { mayBeStem, type StemFilter } from './stem-filter.ts';

/** One word of a name that a word of the text can be. */
export interface WordOption {
  readonly lemma: number;
  /** The trie node reached when a name begins with this word, or -1. */
  readonly root: number;
  /** In another form than the base form. */
  readonly inflected: boolean;
  /** Edits between the word and the name's (0 unless fuzzy). Half an edit: a letter of another alphabet that looks the same, or a digit for a letter. */
  readonly distance: number;
}

export interface LookedUp {
  /** Whether some name, cue or other helper is spelled so. */
  readonly known: boolean;
  readonly options: readonly WordOption[];
}

/** The shared empty list. */
export const nothing: readonly WordOption[] = [];
const unknown: LookedUp = { known: false, options: nothing };

/**
 * @param filter that of the gazetteer's stems
 * @param distance what the word cost so far, in edits; its options carry it
 */
export function lookUp(gazetteer: Gazetteer, filter: StemFilter, word: FoldedWord, distance: number): LookedUp {
  let found: { known: boolean; options: WordOption[] } | undefined;
  const { letters, hashes } = word;
  const shortest = Math.max(1, word.length - filter.reach);
  for (let length = word.length; length >= shortest; length--) {
    const hash = hashes[length - 1]!;
    if (!mayBeStem(filter, hash)) continue;
    const stem = findStem(gazetteer, letters, length, hash);
    if (stem >= 0) addStem(gazetteer, stem, word.slice(length), distance, found ??= { known: false, options: [] });
  }
  return found && (found.known || found.options.length > 0) ? { known: found.known, options: found.options.length > 0 ? found.options : nothing } : unknown;
}

function addStem(gazetteer: Gazetteer, stem: number, ending: string, distance: number, found: { known: boolean; options: WordOption[] }): void {
  const { stemEntries, entryLemma, entryEndings, endingSets, entryIsBase, lemmaEnding, lemmaFlags, endings } = gazetteer;
  for (let entry = stemEntries[stem]!; entry < stemEntries[stem + 1]!; entry++) {
    const set = endingSets[entryEndings[entry]!];
    if (set ? !set.has(ending) : ending.length > anyEnding) continue;
    const lemma = entryLemma[entry]!;
    // a declared stem ("rus*") is no spelling, and a common word may be part of a longer name misspelled: "Dmitry Pskov"
    if (set && (lemmaFlags[lemma]! & COMMON) === 0) found.known = true;
    const isBase = !set || (entryIsBase[entry] === 1 && endings[entryEndings[entry]!]![lemmaEnding[lemma]!] === ending);
    found.options.push({ lemma, root: findChild(gazetteer, 0, lemma), inflected: !isBase, distance });
  }
}
