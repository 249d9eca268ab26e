import { formatDate, type Edtf } from '../packs/index.ts';
import { dateWords } from './date-words.ts';
import type { Texts } from './texts.ts';

/** A date in the reader's language, exactly as far as it is known; null: none is known, and that is said. */
export const dateInWords = (date: Edtf | null, texts: Texts): string => formatDate(date, texts.lang, dateWords(texts));
