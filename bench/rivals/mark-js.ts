/** mark.js wraps what it finds in elements of its own; `exactly` makes it look for whole words. */
import Mark from 'mark.js';

/** Marks the aliases in this document; the marks are taken away again, which is not timed. */
export async function markWithMarkJs(aliases: readonly string[]): Promise<{ ms: number; found: number }> {
  const mark = new Mark(document.body);
  let found = 0;
  const start = performance.now();
  await new Promise<void>((done) => mark.mark([...aliases], { accuracy: 'exactly', separateWordSearch: false, diacritics: false, each: () => found++, done: () => done() }));
  const ms = performance.now() - start;
  await new Promise<void>((done) => mark.unmark({ done: () => done() }));
  return { ms, found };
}
