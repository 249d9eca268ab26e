/** Which of our languages a text is written in: by the letters that only some have, then by its commonest little words. */

/** Little words that tell languages of one script apart, by primary tag. */
const littleWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with on as by has his from it are this not have been said',
  de: 'der die das und ist nicht mit den von zu dem ein eine für auf im sich des wird hat auch als nach bei',
  fr: 'le la les des et est dans une du pour que qui sur par au plus ne pas avec sont aux cette son a été',
  es: 'el la los las y es en un una del que por con para se su al más como pero fue ha sus no este',
  pl: 'w i na z do nie się jest to że o przez po od za dla oraz jak ale ma był który jego są',
  cs: 've že je se na v s z do pro by ale jako podle však byl jsou které který už po při aby také řekl',
  sl: 'je in v na za da se so bi ki pa po z s pri tudi ne od kot ob še bo iz po ni',
  ru: 'и в на не что с по как это для из от он о за его к но бы был его уже или также при заявил',
  uk: 'і в на не що з до як це для та від він про за його але був або також й у під які після',
  be: 'і ў на не што з да як гэта для ад ён пра за яго але быў таксама або каб пасля у якія',
  bg: 'и в на не че с за да се от по е са като това му който при след ще до също но би си',
};
const latinLanguages: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'pl', 'cs', 'sl', 'it', 'pt', 'nl', 'sk', 'hr', 'ro', 'hu', 'lt', 'lv', 'et', 'sv', 'fi', 'no', 'nb', 'da', 'tr']);
const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(littleWords).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/** Enough text to judge by, in code units; more is not read. */
const sample = 4000;
/** Little words that must be seen before anything is said. */
const fewest = 2;

/** The primary tag of the language, or '' when the text is too short or of another language. */
export function recogniseLanguage(text: string): string {
  const start = text.slice(0, sample).toLowerCase();
  const cyrillic = start.match(/[а-ѓєіїјљњќўџґ]/gu)?.length ?? 0;
  const latin = start.match(/[a-zà-žßł]/gu)?.length ?? 0;
  if (cyrillic > latin) {
    if (/ў/u.test(start)) return 'be';
    if (/[їєґ]/u.test(start)) return 'uk';
    if (/і/u.test(start)) return /[ыэё]/u.test(start) ? 'be' : 'uk';
    if (/[ыэё]/u.test(start)) return 'ru';
  }
  const counts = new Map<string, number>();
  for (const word of start.match(/\p{L}+/gu) ?? []) {
    for (const [lang, words] of sets) if (words.has(word)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewest || best[1] === second?.[1]) return '';
  return best[0];
}

/** Languages of Cyrillic texts; the rest of ours are written in Latin letters. */
const cyrillicLanguages: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt']);

/**
 * The language to read a text in. A page's word is taken unless the letters belie it: many a Russian page says lang="en".
 * @param given a BCP 47 tag, '' when the page gives none
 */
export function languageOf(text: string, given: string): string {
  const tag = primaryTag(given);
  if (tag === '') return recogniseLanguage(text);
  const isCyrillic = cyrillicLanguages.has(tag);
  if (!isCyrillic && !latinLanguages.has(tag)) return tag;
  const length = Math.min(text.length, sample);
  let cyrillic = 0;
  let latin = 0;
  // as long as the letters may belie it: most texts are what their page says
  for (let i = 0; i < length && (isCyrillic ? cyrillic === 0 : 2 * latin < length); i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) latin++;
    else if (code >= 0x400 && code <= 0x52f) cyrillic++;
  }
  const isBelied = isCyrillic ? latin > 10 && cyrillic === 0 : cyrillic > latin;
  return isBelied ? recogniseLanguage(text) : tag;
}

/** The primary subtag of a BCP 47 tag, lower case; '' stays ''. */
export function primaryTag(lang: string): string {
  let end = 0;
  while (end < lang.length && lang[end] !== '-' && lang[end] !== '_') end++;
  return lang.slice(0, end).toLowerCase();
}
