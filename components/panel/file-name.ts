import type { PanelPage } from './types.ts';

/** Longest part of a page's title in a file's name (UTF-16 code units). */
const longest = 60;

/** "minsk-speaks-timeline.svg": a name that every file system takes, letters of all scripts kept. */
export function fileName({ title, address }: Pick<PanelPage, 'title' | 'address'>, what: string, ending: string): string {
  const words = (title || URL.parse(address)?.hostname || 'page').toLowerCase().normalize('NFC').match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'page';
  const short = words.slice(0, longest).replace(/-[^-]*$/u, (tail) => (words.length > longest ? '' : tail));
  return `${short}-${what}.${ending}`;
}
