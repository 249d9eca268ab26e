/** What one site is to a reader: a host name with all below it; "www." is no site of its own, a port neither. Local files are one site. */

/** The site of all local files. */
export const localFiles = 'file:';

/** The site of a host or host:port as location.host and location.hostname give it; '' is the host of a local file. */
export const siteOfHost = (host: string): string =>
  host === '' ? localFiles : host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').replace(/^www\.(?=.+\.)/, '');

/** The site of a page by its address, or null where no page script can run (browser pages, extensions). */
export function siteOf(address: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return localFiles;
  return url && /^https?:$/.test(url.protocol) && url.hostname ? siteOfHost(url.hostname) : null;
}

/** The entry of a list of sites that covers a site: the site itself or a domain above it. */
export const coveredBy = (site: string, sites: readonly string[]): string | undefined =>
  sites.find((entry) => site === entry || site.endsWith(`.${entry}`));

/**
 * A list of switched-off sites with one more or without it. Switching a site on again lifts every entry that covers it, so that
 * the switch does what it says; switching it off absorbs its subdomains' own entries.
 */
export const withSite = (sites: readonly string[], site: string, off: boolean): string[] =>
  off ? [...sites.filter((entry) => !coveredBy(entry, [site])), site] : sites.filter((entry) => !coveredBy(site, [entry]));
