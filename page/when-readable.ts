/** When it makes sense to begin reading. */
import { safeDom } from './safe-dom.ts';

/** A page that is still loading after so many milliseconds is read as it comes. */
const longest = 1_500;

/** A page that draws no frame, as in a hidden tab, is not waited for longer than this (ms). */
const longestFrame = 100;

/** Resolves once the document is parsed and drawn, or after a while: the page's first layout is its own. Never after the signal aborted. */
export async function whenReadable(document: Document, signal: AbortSignal): Promise<void> {
  await whenParsed(document, signal);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longestFrame);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    // in the task after the frame, when its layout is done
    safeDom.view(document)?.requestAnimationFrame(() => setTimeout(resolve));
  });
  signal.throwIfAborted();
}

function whenParsed(document: Document, signal: AbortSignal): Promise<void> {
  if (safeDom.readyState(document) !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    safeDom.listen(document, 'DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
