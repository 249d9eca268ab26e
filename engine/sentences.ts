/** Where sentences end: near enough for "in the same sentence", in the alphabets of our languages. */
import type { Tokens } from './tokenize.ts';

/** Words after which a full stop ends nothing: initials and the commonest abbreviations, folded. */
const abbreviation = /^(?:\p{L}|mr|mrs|ms|dr|st|vs|gen|lt|col|sen|rep|gov|prof|no|etc|jan|feb|mar|apr|aug|sept|oct|nov|dec|ст|гл|тыс|млн|млрд|руб|им|ул|обл|тис|вул|грн|ред|нар|ul|tzw|tys|mln|mld|bzw|ca|dr|inz|prez|min)$/iu;

/** For each word, the number of its sentence, counted from 0. */
export function sentenceNumbers(text: string, tokens: Tokens): Int32Array {
  const numbers = new Int32Array(tokens.count);
  let sentence = 0;
  const { starts, ends, count } = tokens;
  for (let n = 1; n < count; n++) {
    const end = ends[n - 1]!;
    const start = starts[n]!;
    if (start - end > 1 && endsSentence(text.slice(end, start), text.slice(starts[n - 1], end), text.slice(start, start + 1))) sentence++;
    numbers[n] = sentence;
  }
  return numbers;
}

function endsSentence(gap: string, before: string, next: string): boolean {
  if (/\n\s*\n|[\u2028\u2029]/u.test(gap)) return true;
  if (!/[.!?…。][\s"'»”’)\]]|[.!?…。]["»”’]/u.test(gap)) return false;
  if (next !== next.toUpperCase()) return false;
  return !(/^\.\s/u.test(gap) && abbreviation.test(before));
}
