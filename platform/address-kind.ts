/** What an address alone tells about whether Glossator can run there. */
export type AddressKind = 'page' | 'file' | 'store' | 'reader' | 'browser-page' | 'unknown';

const stores = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;
const isStore = ({ hostname, pathname }: URL): boolean =>
  stores.test(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));

/** An address is unknown when the browser does not show it: without access to the page, and for most pages of the browser itself. */
export function addressKind(address: string | undefined): AddressKind {
  const url = URL.parse(address ?? '');
  if (!url) return 'unknown';
  if (url.href.startsWith('about:reader') || /^(?:chrome-distiller|read):$/.test(url.protocol)) return 'reader';
  if (url.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(url.protocol)) return 'browser-page';
  return isStore(url) ? 'store' : 'page';
}

/** Whether an address looks like that of a PDF; told only where nothing better is known. */
export const looksLikePdf = (address: string): boolean => /\.pdf$/i.test(URL.parse(address)?.pathname ?? '');
