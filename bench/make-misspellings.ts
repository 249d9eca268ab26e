import { Chance } from './random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстухцчшюя';

/** Words with one or two typing errors: a letter more, less, another, or two swapped. */
export function makeMisspellings(words: readonly string[], count: number, seed: number): string[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => {
    let word = chance.pick(words);
    for (let edits = 1 + chance.below(2); edits > 0; edits--) {
      const at = chance.below(word.length - 1);
      const kind = chance.below(4);
      if (kind === 0) word = word.slice(0, at) + chance.pick([...letters]) + word.slice(at);
      else if (kind === 1) word = word.slice(0, at) + word.slice(at + 1);
      else if (kind === 2) word = word.slice(0, at) + chance.pick([...letters]) + word.slice(at + 1);
      else word = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
    }
    return word;
  });
}
