import browser from 'webextension-polyfill';
import type { Texts } from '../../components/index.ts';

/** The interface texts by the browser's own i18n. The language is that of the file which answers, not the one which was asked for. */
export const browserTexts = (): Texts => ({
  t: (key, ...values) => browser.i18n.getMessage(key, [...values]),
  lang: browser.i18n.getMessage('card_language'),
});
