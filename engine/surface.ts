/** What can be seen of a word where it stands: its letter case, and whether it stands in an address. */

/** Begins with a capital; a digit that stands for a first letter ("8iałoruś") may have been one. */
export const isCapitalised = (text: string, start: number): boolean => isCapital(text.charCodeAt(start));

/** The same of the code unit itself. */
export function isCapital(code: number): boolean {
  if (!(code < tableSize)) return isCapitalLetter(String.fromCharCode(code));
  return (capitals[code] ||= isCapitalLetter(String.fromCharCode(code)) ? YES : NO) === YES;
}

const isCapitalLetter = (letter: string): boolean => letter !== letter.toLowerCase() || /\d/u.test(letter);
/** Codes below this are remembered once asked for, since the question is asked of every word of a page. Covers Latin and Cyrillic. */
const tableSize = 0x530;
const capitals = new Uint8Array(tableSize);
const NO = 1;
const YES = 2;

export const isAllCaps = (surface: string): boolean => surface === surface.toUpperCase() && surface !== surface.toLowerCase();

/** The stretch without white space around a span: an address is judged as a whole. */
function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 200 && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 200 && !isSpace(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x9 && code <= 0xd) || code === 0xa0 || code === 0x202f || code === 0x3000;

const address = /:\/\/|@|(?:^|[(<„“"'«])www\.|[\p{L}\p{N}]\.(?:com|org|net|info|ru|ua|by|eu|de|fr|es|pl|cz|si|bg|uk|tv|io|me|example|html?|php|py|js|json)(?![\p{L}\p{N}])/iu;

/** Whether the span lies in a web or mail address, a handle, a hashtag run together, or a path (R7 in SPEC.md). */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charAt(start - 1) : ' ';
  const after = end < text.length ? text.charAt(end) : ' ';
  // most words have white space or plain punctuation on both sides: nothing to look for
  if (/[\s(«„“"'—–,]/u.test(before) && /[\s)»”"'—–,;:!?]/u.test(after)) return false;
  if (before === '_' || after === '_') return true;
  const chunk = chunkAround(text, start, end);
  if (address.test(chunk)) return true;
  const slashes = chunk.split('/').length - 1;
  const surface = text.slice(start, end);
  return slashes >= 1 && surface === surface.toLowerCase() && (slashes >= 2 || /[-_.]/u.test(chunk));
}
