/** Longest block that is read as one (UTF-16 code units), longer than any prose: what stands in a block is compared with all else in it, and no slice of work may get long. */
export const longestBlock = 8_192;

/** Where to cut a text that is longer than there is room: after the last line or word that fits. 0 where there is no room. */
export function cutBlock(text: string, room: number): number {
  if (room <= 0) return 0;
  const line = text.lastIndexOf('\n', room - 1);
  if (line > room / 2) return line + 1;
  const word = text.lastIndexOf(' ', room - 1);
  // a script without spaces: anywhere but between surrogates
  return word > 0 ? word + 1 : room - (/[\uD800-\uDBFF]/.test(text[room - 1]!) ? 1 : 0);
}
