import browser from 'webextension-polyfill';

/** Whether this script runs in a private window, of which nothing may be kept. */
export const isInPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;
