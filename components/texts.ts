/** How words reach the components: a translate function in a context, so that they know neither a browser nor a language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The keys of the interface texts, taken from the English file: a key that is not there does not compile. */
export type TextKey = keyof typeof import('../public/_locales/en/messages.json');

/** The text of a key, its $1, $2 … replaced by values. '' for a key that the language does not have. */
export type Translate = (key: TextKey, ...values: readonly string[]) => string;

export interface Texts {
  readonly t: Translate;
  /** BCP 47 tag of the language that t speaks (not of the page), for lang, dates and plurals. */
  readonly lang: string;
}

export const TextsContext = createContext<Texts | null>(null);

/** The texts handed in by the entrypoint. @throws when there are none: a component without words is a mistake of wiring. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('No texts: put the component under a TextsContext.Provider.');
  return texts;
}

/** 'card_more' of 'card_more_other': what counted texts are called by. */
export type CountedText = TextKey extends infer K ? (K extends `${infer Family}_other` ? Family : never) : never;

/** A counted text in the plural form of its language (keys end in _one, _few, _many, _other); $1 is the number, $2 … the values. */
export function counted({ t, lang }: Texts, family: CountedText, count: number, ...values: readonly string[]): string {
  const number = new Intl.NumberFormat(lang).format(count);
  const form = new Intl.PluralRules(lang).select(count);
  return t(`${family}_${form}` as TextKey, number, ...values) || t(`${family}_other` as TextKey, number, ...values);
}

/** Primary tags of languages written from right to left. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.has(lang.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr');
