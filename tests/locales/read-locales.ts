/** The interface texts as they stand on the disk. English is the master; every other language translates it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../public/_locales');

export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

export const languages: readonly string[] = readdirSync(folder).sort();

export const readMessages = (lang: string): Messages => JSON.parse(readFileSync(path.join(folder, lang, 'messages.json'), 'utf8')) as Messages;

export const english = readMessages('en');

/** What counted texts are called by: 'card_count' of 'card_count_one' and 'card_count_other'. */
export const families: readonly string[] = Object.keys(english).filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length)).filter((family) => `${family}_one` in english);

const pluralForm = /_(?:zero|one|two|few|many|other)$/u;

/** The English key whose text a key translates: the form that a language adds stands for English's 'other'. */
export const masterOf = (key: string): string => {
  const family = key.replace(pluralForm, '');
  return families.includes(family) && !(key in english) ? `${family}_other` : key;
};

/** The plural forms that a language tells apart. */
export const formsOf = (lang: string): readonly string[] => new Intl.PluralRules(lang).resolvedOptions().pluralCategories;

/** Every key that a language must have, and no other. */
export const keysOf = (lang: string): string[] => [
  ...Object.keys(english).filter((key) => !families.includes(key.replace(pluralForm, ''))),
  ...families.flatMap((family) => formsOf(lang).map((form) => `${family}_${form}`)),
].sort();

/** The places of a text: $1, $2 …, and the browser's own %s. */
export const placesOf = (message: string): string[] => (message.match(/\$\d|%s/gu) ?? []).sort();
