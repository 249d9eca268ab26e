import { splitName } from '../split-name.ts';
import { spellings } from './apply.ts';
import { cyrillic } from './cyrillic.ts';
import { english } from './english.ts';
import { establishedGivenName } from './given-names.ts';
import { slavicLatin } from './slavic-latin.ts';
import type { System } from './types.ts';
import { west } from './west.ts';

const systems: readonly System[] = [...english, ...west, ...slavicLatin, ...cyrillic];

/** A spelling, and the tag of the language that writes so: it inflects there. */
export interface Transliteration {
  readonly text: string;
  readonly lang: string;
}

/**
 * Spellings of a Cyrillic name (ru, uk, be, bg) in the Latin press of other languages and in the other Cyrillic languages, the name itself
 * excluded. First names take their established equivalents beside the transliteration. Meant for names of persons: places have
 * names of their own in each language.
 */
export function transliterations(text: string, lang: string): readonly Transliteration[] {
  const from = lang.toLowerCase().split('-')[0] ?? '';
  const found = new Map<string, Transliteration>();
  for (const system of systems) {
    if (!system.of.includes(from)) continue;
    for (const spelled of spellName(text, from, system)) found.set(`${system.to} ${spelled}`, { text: spelled, lang: system.to });
  }
  return [...found.values()];
}

/** Every word by every habit of the system, words combined: a press that writes Dmitriy may write Zelensky. */
function spellName(text: string, from: string, system: System): string[] {
  const words = splitName(text);
  let names = [''];
  for (const [place, word] of words.entries()) {
    const established = words.length > 1 && place < words.length - 1 ? establishedGivenName(word.text, from, system.to) : [];
    const spelled = [...new Set([...spellings(word.text, system), ...established])];
    names = names.flatMap((name) => spelled.map((one) => name + word.gap + one));
  }
  return names;
}
