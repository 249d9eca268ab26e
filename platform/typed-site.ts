import { siteOfHost, localFiles } from './site-of.ts';

/** Why what was typed names no site. */
export type SiteTrouble = 'empty' | 'several' | 'browser-page' | 'not-a-host';

const labels = /^(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*$/u;
const literal = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/u;

/**
 * The site that a reader means by what was typed: a host name, a whole address pasted in, "*.example.org", or a local file's address.
 * "exmaple,com" or "two words" is no host, though a browser's address parser would let one of them through.
 */
export function typedSite(typed: string): { readonly site: string } | { readonly trouble: SiteTrouble } {
  const words = typed.trim();
  if (words === '') return { trouble: 'empty' };
  if (/[\s,;]+\S/u.test(words) && words.split(/[\s,;]+/u).every((word) => word.includes('.'))) return { trouble: 'several' };
  if (/^file:/iu.test(words)) return { site: localFiles };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/iu.exec(words)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { trouble: 'browser-page' };
  const url = URL.parse(scheme === undefined ? `http://${words.replace(/^\*\./u, '').replace(/^\/\//u, '')}` : words);
  const host = url?.hostname.replace(/\.$/u, '') ?? '';
  if (host.length > 253 || url?.username || !(literal.test(host) || labels.test(host))) return { trouble: 'not-a-host' };
  return { site: siteOfHost(host) };
}
