import { pointer } from '../pointer.ts';
import type { Finding, Rule } from '../problem.ts';

/** Letters that must stand before '*'. With fewer, "any ending of up to four letters" means too many words. */
const shortestStem = 3;

function* checkWord(text: string, path: string): Generator<Finding> {
  for (const word of text.split(/\s+/u)) {
    const star = word.indexOf('*');
    if (star < 0) continue;
    if (star < word.length - 1) yield { path, reason: `"${word}": '*' may only stand at the end of a word.`, cure: 'Write the stem and one "*" after it.' };
    else if ([...word.normalize('NFC')].length - 1 < shortestStem) yield { path, reason: `The stem "${word}" is shorter than ${shortestStem} letters and fits too many words.`, cure: 'Lengthen it, or list the forms.' };
  }
}

function* checkWords(words: readonly string[], path: string): Generator<Finding> {
  for (const [at, text] of words.entries()) yield* checkWord(text, path + pointer(at));
}

export const longStems: Rule = {
  id: 'long-stems',
  why: 'A stem of a letter or two is a cue that any text gives, and so none.',
  *check({ entities, cues }) {
    for (const [name, langs] of Object.entries(cues)) {
      for (const [lang, words] of Object.entries(langs)) yield* checkWords(words, pointer('cues', name, lang));
    }
    for (const [at, { names, titles, not, event }] of entities.entries()) {
      const path = pointer('entities', at);
      for (const [part, items] of [['names', names], ['titles', titles]] as const) {
        for (const [place, { text }] of (items ?? []).entries()) {
          if (text.includes('*')) yield { path: path + pointer(part, place, 'text'), reason: `"${text}": a name holds no '*'.`, cure: 'Write the base form; the engine makes the others.' };
        }
      }
      for (const [place, { text }] of (not ?? []).entries()) yield* checkWord(text, path + pointer('not', place, 'text'));
      for (const [place, wording] of (event?.wordings ?? []).entries()) {
        const inside = path + pointer('event', 'wordings', place);
        yield* checkWords(wording.head, `${inside}/head`);
        for (const [group, words] of wording.with.entries()) yield* checkWords(words, inside + pointer('with', group));
      }
      for (const [place, { head }] of (event?.short ?? []).entries()) yield* checkWords(head, path + pointer('event', 'short', place, 'head'));
    }
  },
};
