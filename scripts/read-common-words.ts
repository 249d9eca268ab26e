/** Reads data/common-words: words that lie near a name and are none, by language. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Files are named after a language tag ("mul": of several languages) and hold one word a line; of by-hand.txt each line is "tag: words".
 * What follows a # is a remark.
 * @returns words by language tag, in the order of the files, no word twice in one language.
 */
export function readCommonWords(directory: string): Record<string, readonly string[]> {
  const byLang = new Map<string, Set<string>>();
  const add = (lang: string, words: readonly string[]): void => {
    const known = byLang.get(lang) ?? new Set();
    for (const word of words) known.add(word);
    byLang.set(lang, known);
  };
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.txt')).sort()) {
    const lines = readFileSync(path.join(directory, name), 'utf8').split('\n').map((line) => line.replace(/#.*$/u, '').trim()).filter((line) => line !== '');
    const lang = path.basename(name, '.txt');
    if (lang !== 'by-hand') {
      add(lang, lines);
      continue;
    }
    for (const line of lines) {
      const [, tag, words] = /^([a-z]{2,3}):\s*(\S.*)$/u.exec(line) ?? [];
      if (tag === undefined || words === undefined) throw new Error(`${path.join(directory, name)}: "${line}" is not "language tag: words".`);
      add(tag, words.split(/[\s,]+/u));
    }
  }
  return Object.fromEntries([...byLang].map(([lang, words]) => [lang, [...words]]));
}
