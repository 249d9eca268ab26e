/** Goes through the dictionaries and lists of names, and keeps the words that stand so near a name that they need saying. */
import { foldWord } from '../../engine/fold.ts';
import { nameForms, transliterations } from '../../engine/morphology/index.ts';
import { frequentWords, personNames, sources, townNames, wordForms, type PersonName } from './dictionaries.ts';
import type { PackNames } from './pack-names.ts';
import { Neighbours, type Reach } from './reach.ts';

/** Words of no one language: first names, surnames and towns (BCP 47's tag for several languages). */
export const manyLanguages = 'mul';
/** The engine searches no shorter word. */
const shortest = 4;
/** A short surname two edits away is believed under strong cues only; for a rare namesake of a longer one the list pays. In letters. */
const longName = 9;
/** A family name by its ending, in Cyrillic. */
const familyName = /(?:[оеєё]в|[иіїы]н|енко|[сц][ькк]*ий)$/u;

/** Languages whose names change at the end. */
const slavic: ReadonlySet<string> = new Set(['pl', 'cs', 'sl', 'ru', 'uk', 'be', 'bg']);
const finalVowels = 'aeiouyаеиоуыьэюя';

const capitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** @returns folded words by language, sorted; no word twice. */
export async function gatherCommonWords(directory: string, names: PackNames, tell: (line: string) => void): Promise<Map<string, string[]>> {
  const neighbours = new Neighbours(names.misspellable);
  const seen = new Set<string>();
  const kept = new Map<string, string[]>();
  const consider = (surface: string, lang: string, wanted: (any: Reach, folded: string) => boolean): boolean => {
    const folded = foldWord(surface);
    if (folded.length < shortest || seen.has(folded) || names.forms.has(folded)) return false;
    const any = neighbours.find(folded);
    if (!(any && wanted(any, folded)) && neighbours.repaired(surface, folded) === undefined) return false;
    seen.add(folded);
    const list = kept.get(lang);
    if (list) list.push(folded);
    else kept.set(lang, [folded]);
    return true;
  };
  const families: PersonName[] = personNames(directory);

  for (const source of sources) {
    const { lang } = source;
    const frequent = frequentWords(directory, source);
    let read = 0;
    for await (const word of wordForms(directory, source)) {
      read++;
      const isName = capitalised(word);
      const isKept = consider(word, lang, (any, folded) => {
        if (isName && slavic.has(lang) && isFormOfName(folded, names.bases)) return false;
        if (isNear(any) && (frequent.has(folded) || (isName && any.edits === 1))) return true;
        // a rarer word is in the way of its own language's names only; names of other languages stand among other words
        const own = neighbours.find(folded, lang);
        return own !== undefined && (frequent.has(folded) || (isNear(own) && (own.edits === 1 || (isName && (names.full.has(own.name) || own.name.length >= longName)))));
      });
      if (isKept && isName && familyName.test(word)) families.push({ text: word, lang, gender: 'm' });
    }
    tell(`${lang}: ${read} word forms read, ${kept.get(lang)?.length ?? 0} kept`);
  }
  for (const town of townNames(directory)) consider(town, manyLanguages, isNear);
  for (const name of families) {
    for (const { form, lang } of everySpelling(name)) {
      consider(form, manyLanguages, (_, folded) => {
        const own = neighbours.find(folded, lang);
        return own !== undefined && isNear(own) && (own.edits === 1 || (lang === name.lang && own.name.length >= longName)) && !isFormOfName(folded, names.bases);
      });
    }
  }
  tell(`${manyLanguages}: ${kept.get(manyLanguages)?.length ?? 0} kept`);
  return new Map([...kept].map(([lang, words]) => [lang, words.sort()]));
}

const isNear = ({ zone }: Reach): boolean => zone === 'near';

/** Україн, Lavrovy: a rare form of the name itself, whatever the paradigms make of it, and no other word. */
function isFormOfName(word: string, bases: ReadonlySet<string>): boolean {
  return [word, word.slice(0, -1)].some((stem) => bases.has(stem) || [...finalVowels].some((vowel) => bases.has(stem + vowel)));
}

/** A name and its forms, in its own spelling and in those of the other languages. */
function everySpelling({ text, lang, gender }: PersonName): { readonly form: string; readonly lang: string }[] {
  return [{ text, lang }, ...transliterations(text, lang)].flatMap((spelled) =>
    nameForms({ ...spelled, use: 'surname' }, 'person', gender).flatMap(({ base, forms }) => [base, ...forms].map((form) => ({ form, lang: spelled.lang }))));
}
