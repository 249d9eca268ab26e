import browser from 'webextension-polyfill';

/** A text of the interface by its key in _locales, its $1, $2 … replaced; '' for a key that the language does not have. */
export const interfaceText = (key: string, ...values: readonly string[]): string => browser.i18n.getMessage(key, [...values]);
