/** The page's date as the engine is told it: looked up when something was found, and kept a while, for a busy page is decided many times a minute. */
import { pageDate } from './page-date/page-date.ts';
import { safeDom } from './safe-dom.ts';

/** Milliseconds after which it is looked up again: some pages write theirs after they were loaded, or become another. */
const patience = 5_000;

/** @returns a function that gives the EDTF day, or null where the page does not say it with confidence */
export function knownPageDate(document: Document): () => string | null {
  let known: { readonly address: string; readonly date: string | null; readonly at: number } | null = null;
  return () => {
    const address = safeDom.view(document)?.location.href ?? '';
    const now = Date.now();
    if (known?.address !== address || now - known.at > patience) known = { address, date: pageDate(document, address, now)?.date ?? null, at: now };
    return known.date;
  };
}
