import type { Rule } from '../problem.ts';
import { walkStrings } from '../walk-strings.ts';

const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u], ['Cyrillic', /\p{Script=Cyrillic}/u], ['Greek', /\p{Script=Greek}/u],
];

export const mixedScripts: Rule = {
  id: 'mixed-scripts',
  why: 'A Latin "a" in a Cyrillic word looks right and never matches; on purpose it is a disguise.',
  *check(pack) {
    for (const { path, text } of walkStrings(pack)) {
      if (scripts.filter(([, letters]) => letters.test(text)).length < 2) continue;
      for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
        const found = scripts.filter(([, letters]) => letters.test(word)).map(([name]) => name);
        if (found.length > 1) yield { severity: 'warning', path, reason: `The word "${word}" mixes ${found.join(' and ')} letters.`, cure: 'Type the word anew in its own script.' };
      }
    }
  },
};
