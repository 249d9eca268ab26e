import { formatDate, type Edtf } from '../packs/index.ts';
import type { Texts } from './texts.ts';

/** A date in the reader's language, exactly as far as it is known; null: none is known, and that is said. */
export const dateInWords = (date: Edtf | null, { t, lang }: Texts): string => formatDate(date, lang, {
  undated: t('card_date_unknown'),
  about: (words) => t('card_date_about', words),
  uncertain: (words) => t('card_date_uncertain', words),
  since: (words) => t('card_date_since', words),
  until: (words) => t('card_date_until', words),
});
