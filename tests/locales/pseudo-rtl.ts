/** Texts by their keys, as in messages.json. */
type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A language of right-to-left script that nobody speaks; its region is the usual one of pseudo-locales. */
export const pseudoRtlLang = 'ar-XB';

/** Right-to-left override and its end: Latin letters then run like Arabic ones and are still legible to who looks for a fault. */
const override = '\u202E';
const end = '\u202C';

/**
 * The English texts as if in a right-to-left language: each run of words is turned and a third longer, as translations are; places stay.
 * What is drawn without an override around it did not come through the texts.
 */
export const pseudoRtl = (messages: Messages): Messages => Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, {
  message: key === 'card_language' ? pseudoRtlLang : message.split(/(\$\d|%s)/u).map((part, index) => (index % 2 === 1 || part.trim() === '' ? part : turned(part))).join(''),
}]));

const turned = (words: string): string => {
  const [, before, core, after] = /^(\s*)(.*?)(\s*)$/su.exec(words)!;
  return `${before}${override}${core}${'~'.repeat(Math.ceil(core!.length / 3))}${end}${after}`;
};

/** The words of a text that stand outside every override. */
export const unturned = (text: string): string => text.replaceAll(/\u202E[^\u202C]*\u202C/gu, '');
