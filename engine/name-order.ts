/** Words of a text, in another order than they stand in: are they a name of this entity? "Lukashenko, Alexander" is one, "Lukashenko, Viktor" is not. */
import { findChild, profileOf, type Gazetteer } from './gazetteer.ts';

/** Which words of names a word of the text may be, by its number. */
export type WordLemmas = (word: number) => readonly number[];

/**
 * @param entity its number in the gazetteer
 * @param order numbers of words, a handful
 */
export function isNameInOrder(gazetteer: Gazetteer, lemmas: WordLemmas, entity: number, order: readonly number[]): boolean {
  const { nodeAliases, aliasEntity } = gazetteer;
  const follow = (node: number, at: number): boolean => {
    if (at < order.length) {
      return lemmas(order[at]!).some((lemma) => {
        const child = findChild(gazetteer, node, lemma);
        return child >= 0 && follow(child, at + 1);
      });
    }
    for (let alias = nodeAliases[node]!; alias < nodeAliases[node + 1]!; alias++) if (aliasEntity[alias] === entity && profileOf(gazetteer, alias).role === 'name') return true;
    return false;
  };
  return follow(0, 0);
}
