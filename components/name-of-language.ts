/** The name of a language in another ("Russian"), or the tag itself where it is none. */
export function nameOfLanguage(tag: string, inLang: string): string {
  try {
    return new Intl.DisplayNames(inLang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
