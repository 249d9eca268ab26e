/** Makes everything ready once a session: scripts registered, open pages served, menu and badge in place. */
import browser from 'webextension-polyfill';
import { paintBadge } from './badge.ts';
import { injectIntoOpenTabs, registerContentScripts } from './content-scripts.ts';
import { createContextMenu } from './context-menu.ts';
import { reportProblem } from './errors.ts';

/** Kept for the session: it is gone after an install, an update, a restart, and after the extension was switched off and on again. */
const storageKey = 'taken-up';

/** A second call in a session does nothing; two at once take turns. */
const once = (): Promise<void> => navigator.locks.request('glossator-take-up', async () => {
  const { [storageKey]: done } = await browser.storage.session.get(storageKey);
  if (done) return;
  await registerContentScripts();
  await Promise.all([createContextMenu(), paintBadge(), injectIntoOpenTabs()]);
  await browser.storage.session.set({ [storageKey]: true });
});

/**
 * Call synchronously at every start of the background: no single event of the browser tells of all occasions, so every start looks whether
 * the session is new, and the two events make the browser start it. When access to pages is granted later, the open ones are served then.
 */
export function takeUp(): void {
  const ready = (): void => void once().catch((error: unknown) => reportProblem('start', error));
  browser.runtime.onInstalled.addListener(ready);
  browser.runtime.onStartup.addListener(ready);
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
  ready();
}
