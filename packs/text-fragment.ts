/** Quotes longer than this (UTF-16 code units) are named by their first and last words: shorter links, and small differences inside do no harm. */
const longQuote = 200;
/** How many words stand for an end of a long quote. */
const endWords = 6;

/** Percent-encodes what the fragment's own grammar uses as well (- , &), and replaces lone surrogates. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

/**
 * The address of a page at the quoted words: `#:~:text=…`, or `start,end` for a long quote. An anchor already in the address is kept.
 * Derived whenever a link is drawn, never stored. Only http and https addresses get one; another comes back as null.
 * Grammar: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(url: string, quote: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  const words = quote.trim().split(/\s+/u);
  const whole = words.join(' ');
  if (whole === '') return url;
  const text = whole.length > longQuote && words.length > 2 * endWords
    ? `${encode(words.slice(0, endWords).join(' '))},${encode(words.slice(-endWords).join(' '))}`
    : encode(whole);
  const hash = url.indexOf('#');
  const page = hash < 0 ? url : url.slice(0, hash);
  const anchor = hash < 0 ? '' : url.slice(hash + 1).split(':~:')[0] ?? '';
  return `${page}#${anchor}:~:text=${text}`;
}
