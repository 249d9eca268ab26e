/** The wording in the reader's language where a pack has it, else English; with the tag it is to be marked with. */
export function inLanguage(wordings: { readonly en: string; readonly [lang: string]: string }, lang: string): { readonly text: string; readonly lang: string } {
  for (const tag of [lang, lang.split('-')[0]!]) {
    if (Object.hasOwn(wordings, tag)) return { text: wordings[tag]!, lang: tag };
  }
  return { text: wordings.en, lang: 'en' };
}
