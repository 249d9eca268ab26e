/** Generated pages. Whoever names Dmitry Peskov by his whole name names him once, and the rest of the words name nobody. */
export const page = (title: string, body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>\n${body}\n</body></html>`;

export const namesOne = 'Dmitry Peskov answered that it was late.';
export const namesNobody = 'Nothing is said here of anybody in particular, and the weather was mild all day long.';

/** Paragraphs of so many characters in all, of which one in so many names somebody. */
export function longText(characters: number, oneIn: number): { readonly html: string; readonly mentions: number } {
  const parts: string[] = [];
  let mentions = 0;
  for (let length = 0; length < characters;) {
    const names = parts.length % oneIn === 0;
    const text = `${parts.length}. ${names ? namesOne : ''} ${namesNobody} ${namesNobody}`;
    parts.push(`<p>${text}</p>`);
    length += text.length;
    if (names) mentions++;
  }
  return { html: parts.join('\n'), mentions };
}
