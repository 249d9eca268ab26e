import type { Rule } from '../problem.ts';
import { walkStrings } from '../walk-strings.ts';

/**
 * Control characters (line breaks too), line and paragraph separators, bidirectional controls, zero-width and other invisible
 * format characters, private-use and unassigned ones, lone surrogates.
 */
const unclean = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{FFFC}\u{FFFD}]/gu;
/** Scripts in which the zero-width (non-)joiner is spelling, when it stands between two letters. */
const joined = /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}]\p{M}*)[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])/gu;

export const cleanText: Rule = {
  id: 'clean-text',
  why: 'Characters that nobody sees can turn a name, a quotation or an address into another one than the reader takes it for.',
  *check(pack) {
    for (const { path, text, key } of walkStrings(pack)) {
      if (text.search(unclean) < 0) continue; // nearly all texts, spared the slower look
      const found = new Set(text.replace(joined, '').match(unclean));
      if (found.size === 0) continue;
      const names = [...found].slice(0, 5).map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
      yield { path, reason: `The ${key ? 'key' : 'text'} holds invisible or unassigned characters: ${names.join(', ')}.`, cure: 'Delete them; write the text on one line.' };
    }
  },
};
