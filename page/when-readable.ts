/** When it makes sense to begin reading. */
import { safeDom } from './safe-dom.ts';

/** A page that is still loading after so many milliseconds is read as it comes. */
const longest = 1_500;

/** Resolves once the document is parsed, or after a while; never after the signal aborted. */
export function whenReadable(document: Document, signal: AbortSignal): Promise<void> {
  if (safeDom.readyState(document) !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    safeDom.listen(document, 'DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
