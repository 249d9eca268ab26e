/** One word of a name, and what stands between it and the word before ('' before the first). */
export interface NameWord {
  readonly text: string;
  readonly gap: string;
}

const words = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{Script=Cyrillic}\p{M}*)['’ʼ`′](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;

/** Splits a name as the engine splits a text: runs of letters and digits, an apostrophe between Cyrillic letters being one of them. */
export function splitName(text: string): NameWord[] {
  const name = text.normalize('NFC');
  let end = 0;
  return [...name.matchAll(words)].map((match, place) => {
    const gap = place === 0 ? '' : name.slice(end, match.index);
    end = match.index + match[0].length;
    return { text: match[0], gap };
  });
}

/** True when a hyphen joins the word to the one before. */
export const isJoined = (word: NameWord | undefined): boolean => /^[-‐‑]$/.test(word?.gap ?? '');
