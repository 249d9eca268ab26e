import type { QuotedWord } from './quoted-words.ts';

/** Shorter words are mostly grammar in the languages of the packs (letters). */
const leastLetters = 6;
/** Letters by which two forms of one word are taken for one: sign, signed; Vertrag, Vertrags; пакт, пакта. */
const stemLetters = 5;
/** So many content words have to be shared … */
const leastShared = 2;
/** … and this share of the more. Two translations of one sentence share at least half of them; two sentences on one topic share its names. */
const leastShare = 0.5;
/** Texts of so different a length are not versions of one sentence. */
const mostLonger = 2;

/** True when two texts may be versions of one sentence, by their longer words without endings. */
export function sharedTopic(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  if (Math.max(a.length, b.length) > mostLonger * Math.min(a.length, b.length)) return false;
  const [ours, theirs] = [stems(a), stems(b)];
  const shared = [...ours].filter((stem) => theirs.has(stem)).length;
  return shared >= leastShared && shared >= leastShare * Math.max(ours.size, theirs.size);
}

function stems(words: readonly QuotedWord[]): Set<string> {
  return new Set(words.filter(({ form }) => form.length >= leastLetters).map(({ form }) => form.slice(0, stemLetters)));
}
