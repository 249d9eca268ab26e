/** Making these is dear, and a list asks for the same ones again and again. */
const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in another ("Russian"), or the tag itself where it is none. */
export function nameOfLanguage(tag: string, inLang: string): string {
  try {
    let known = names.get(inLang);
    if (!known) names.set(inLang, known = new Intl.DisplayNames(inLang, { type: 'language' }));
    return known.of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
