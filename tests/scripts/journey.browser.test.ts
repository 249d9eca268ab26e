/** The first stage of the journey: the page's own reader makes of the page's markup the block that the script goes on with. */
import { expect, test } from 'vitest';
import { elementRoles } from '../../page/element-role.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { journeyBlock, journeyPage } from '../../scripts/journey/sentence.ts';

test('the sentence of the README is read from its markup as the block that the README prints', () => {
  const main = document.createElement('main');
  document.body.append(main);
  main.innerHTML = journeyPage;
  const blocks = [...readBlocks({ owner: main, added: 'all' }, { roleOf: elementRoles(document), shadowRootOf: () => null, foundRoot: () => {}, pageLang: 'en' })];
  main.remove();
  expect(blocks.map(({ text, lang }) => ({ text, lang }))).toEqual([journeyBlock]);
});
