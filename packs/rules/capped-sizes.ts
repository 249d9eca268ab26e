import type { Rule } from '../problem.ts';
import { walkStrings } from '../walk-strings.ts';

/** Largest pack that the gazetteer's layout and a browser's memory were measured with. */
const mostNames = 1_000_000;
/** UTF-16 code units of all texts together. */
const mostText = 64 * 2 ** 20;

export const cappedSizes: Rule = {
  id: 'capped-sizes',
  why: 'Each list may be within its own cap and the whole still large enough to fill the memory of every open page.',
  *check(pack) {
    const names = pack.entities.reduce((sum, { names: own, titles, not }) => sum + own.length + (titles?.length ?? 0) + (not?.length ?? 0), 0);
    if (names > mostNames) yield { path: '/entities', reason: `The pack has ${names} names; at most ${mostNames} can be held.`, cure: 'Split it into packs that readers can switch.' };
    let text = 0;
    for (const string of walkStrings(pack)) text += string.text.length;
    if (text > mostText) yield { path: '', reason: `The texts of the pack are ${text} characters long; at most ${mostText} can be held.`, cure: 'Split it into packs that readers can switch.' };
  },
};
