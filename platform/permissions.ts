/** Access to pages: asked for at install, but readers and browsers may withhold it, for some sites or for all. */
import browser from 'webextension-polyfill';

const everywhere = ['<all_urls>'];

/** The match pattern of one page's whole site. */
const patternOf = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`]; // a local file has no host: file:///*
};

export const hasAccessEverywhere = (): Promise<boolean> => browser.permissions.contains({ origins: everywhere });
export const hasAccessTo = (address: string): Promise<boolean> => browser.permissions.contains({ origins: patternOf(address) });

/**
 * Asks the reader for access to one page's site, or to all. Call it straight from a click: browsers ignore it anywhere else.
 * The popup may close meanwhile; the background hears of the answer.
 */
export const askForAccess = (address: string | null): Promise<boolean> =>
  browser.permissions.request({ origins: address === null ? everywhere : patternOf(address) });
