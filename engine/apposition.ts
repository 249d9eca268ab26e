/** What is told of a person right after the name, in the eleven languages: "Dmitry Peskov, 34, a plumber". */

/** Characters behind a name that are looked at. */
const reach = 60;

const opening = String.raw`^[»”"’']?\s{0,2}(?<sign>[,(–—])\s{0,2}`;
const beforeAge = String.raw`(?:(?:aged?|an?|eine?|der|die|de|une?|una|âgée?\s+de|na|на|lat)\s+)?`;
const years = String.raw`years?(?:[\s-]old)?|Jahre(?:\s+alt)?|ans|años|лет|года?|роки|років|гады|гадоў|год|lata|lat|leta|let|години|[lг]\.`;
const yearsOld = String.raw`[-‑–\s]?(?:years?[-‑\s]old|jährig|летн(?=ий|его|ему|им|яя|ей|юю)|річн|гадов|letni|let(?=[ýáé])|годиш)\p{L}*`;
/** "34" between commas or in brackets, "34 года", "aged 34". */
const ageAlone = new RegExp(String.raw`${opening}${beforeAge}(?<age>[1-9]\d)(?:\s?(?<unit>${years}))?(?=\s?(?:[,).;]|$))[\s,).;]*`, 'iu');
/** "a 34-year-old plumber", "34-летний сантехник". */
const ageAndNoun = new RegExp(String.raw`${opening}${beforeAge}(?<age>[1-9]\d)${yearsOld}\s+`, 'iu');

/** Indefinite articles: they tell an apposition from the subject of the next clause ("said Putin, teachers …"). Other languages have none, and need the age. */
const articles: Readonly<Record<string, string>> = { en: 'an?', de: 'eine[mnr]?|ein', fr: 'une?', es: 'una?' };
/** Without an article too: French and Spanish put a bare noun there, and begin no clause with one. */
const bare: ReadonlySet<string> = new Set(['fr', 'es']);
const withArticle = Object.fromEntries(Object.entries(articles).map(([lang, words]) => [lang, new RegExp(`${opening}(?:${words})\\s+`, 'iu')]));
const article = Object.fromEntries(Object.entries(articles).map(([lang, words]) => [lang, new RegExp(`^(?:${words})\\s+`, 'iu')]));
const withNothing = new RegExp(opening, 'u');

interface Apposition {
  /** Years, where an age is told. Not a bare number in brackets: that may count something. */
  readonly age?: number;
  /** Offset in the text at which a noun would begin. */
  readonly noun: number;
}

/** @param end offset behind the name */
export function appositionAfter(text: string, end: number, lang: string): Apposition | undefined {
  const tail = text.slice(end, end + reach);
  if (!withNothing.test(tail)) return undefined;
  const told = ageAndNoun.exec(tail);
  const aged = told ?? ageAlone.exec(tail);
  if (aged) {
    const { age, unit, sign } = aged.groups!;
    const noun = aged[0].length + (article[lang]?.exec(tail.slice(aged[0].length))?.[0].length ?? 0);
    return { ...((told || unit !== undefined || sign !== '(') && { age: Number(age) }), noun: end + noun };
  }
  const found = withArticle[lang]?.exec(tail) ?? (bare.has(lang) ? withNothing.exec(tail) : null);
  return found ? { noun: end + found[0].length } : undefined;
}
