/** Answers that are kept; after so many all are forgotten, so that the names of any pack fit (some megabytes). */
const most = 20_000;

/** The answer that was found for the key before, or a new one: names of people share their words, and one person's names share nearly all. */
export function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  let answer = known.get(key);
  if (answer === undefined) {
    if (known.size >= most) known.clear();
    known.set(key, (answer = find()));
  }
  return answer;
}
