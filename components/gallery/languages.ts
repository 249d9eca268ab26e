/** The interface texts of all languages for where there is no browser.i18n, and two that nobody speaks: they show what no dictionary would. */
import { textsFrom, type Messages } from './texts-from.ts';
import type { Texts } from '../texts.ts';

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });
const messages = new Map(Object.entries(files).map(([file, some]) => [file.split('/').at(-2)!, some]));

/** BCP 47 tags of the languages that the interface speaks. */
export const languages: readonly string[] = [...messages.keys()].sort();

/** Texts in a language; in one that the interface does not speak (such as ar, to see it from right to left), the English words. */
export function textsIn(lang: string, stretched: boolean): Texts {
  const texts = textsFrom(messages.get(lang) ?? messages.get('en')!, lang);
  return stretched ? { ...texts, t: (key, ...values) => stretch(texts.t(key, ...values)) } : texts;
}

/** Half as long again, the vowels high and low: what is cut off at the top or the side cannot hide. */
const stretch = (text: string): string => text.replaceAll(/[aeiouyAEIOUY]/gu, (vowel) => `${vowel}\u030A`) + '·'.repeat(Math.ceil(text.length / 2)).replaceAll(/.{6}/gu, '$& ');
