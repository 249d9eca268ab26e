import { askPatiently } from './ask-patiently.ts';
import type { PageStatus } from './types.ts';

/**
 * Tells the background what a frame found, until the signal aborts. A prerendered page keeps it to itself until it is shown, and a page that
 * comes back from the back/forward cache tells it again, because the badge of its tab was cleared when it was left.
 * For content scripts; `gone` is called once when the extension is no longer there.
 */
export function createStatusReporter(signal: AbortSignal, gone: () => void): (status: PageStatus) => void {
  let latest: PageStatus | undefined;
  const report = () => {
    if (!latest || signal.aborted || ('prerendering' in document && document.prerendering)) return;
    askPatiently('status-changed', latest, { signal }).catch((error: Error) => { if (error.name === 'OtherSideGone' && !signal.aborted) gone(); });
  };
  document.addEventListener('prerenderingchange', report, { signal });
  addEventListener('pageshow', (event) => { if (event.persisted && event.isTrusted) report(); }, { signal });
  return (status) => {
    latest = status;
    report();
  };
}
