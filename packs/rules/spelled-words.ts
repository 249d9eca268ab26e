import { foldWord } from '../../engine/index.ts';
import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';
import type { PackEntity } from '../types.ts';

/** Every text of an entity by which something is to be recognised, with its pointer inside the entity. */
function* wordsOf({ names, titles = [], not = [], event }: PackEntity): Generator<readonly [path: string, text: string]> {
  for (const [part, items] of [['names', names], ['titles', titles], ['not', not]] as const) {
    for (const [at, { text }] of items.entries()) yield [pointer(part, at, 'text'), text];
  }
  for (const [at, { head, with: groups }] of (event?.wordings ?? []).entries()) {
    const path = pointer('event', 'wordings', at);
    for (const [place, text] of head.entries()) yield [path + pointer('head', place), text];
    for (const [group, words] of groups.entries()) for (const [place, text] of words.entries()) yield [path + pointer('with', group, place), text];
  }
  for (const [at, { head }] of (event?.short ?? []).entries()) {
    for (const [place, text] of head.entries()) yield [pointer('event', 'short', at, 'head', place), text];
  }
}

export const spelledWords: Rule = {
  id: 'spelled-words',
  why: 'A text is recognised by its letters and digits; one without any (signs, emoji, letters that only mathematics uses) can never be, and no gazetteer can be built with it.',
  *check({ entities }) {
    for (const [at, entity] of entities.entries()) {
      for (const [path, text] of wordsOf(entity)) {
        if (foldWord(text) === '') yield { path: pointer('entities', at) + path, reason: `"${text}" has no letter or digit of a script that texts are written in.`, cure: 'Write it in letters, or take it out.' };
      }
    }
  },
};
