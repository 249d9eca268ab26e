import type { formatDate } from '../packs/index.ts';
import type { Texts } from './texts.ts';

/** The few words that a date needs besides what the browser knows, in the reader's language. */
export const dateWords = ({ t }: Texts): NonNullable<Parameters<typeof formatDate>[2]> => ({
  undated: t('card_date_unknown'),
  about: (words) => t('card_date_about', words),
  uncertain: (words) => t('card_date_uncertain', words),
  since: (words) => t('card_date_since', words),
  until: (words) => t('card_date_until', words),
});
