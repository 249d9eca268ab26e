/** One word of a name, and what stands between it and the word before. */
export interface NameWord {
  readonly text: string;
  /** True when a hyphen joins it to the word before. */
  readonly joined: boolean;
}

const words = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{Script=Cyrillic}\p{M}*)['’ʼ`′](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;
const hyphen = /^[-‐‑]$/;

/** Splits a name as the engine splits a text: runs of letters and digits, an apostrophe between Cyrillic letters being one of them. */
export function splitName(text: string): NameWord[] {
  const name = text.normalize('NFC');
  let end = 0;
  return [...name.matchAll(words)].map((match, place) => {
    const joined = place > 0 && hyphen.test(name.slice(end, match.index));
    end = match.index + match[0].length;
    return { text: match[0], joined };
  });
}
