import browser from 'webextension-polyfill';
import { hasAccessEverywhere } from './permissions.ts';

/** Calls back with whether all pages may be read: now, and whenever the reader gives or takes it; until the signal aborts. */
export async function watchAccess(onAccess: (everywhere: boolean) => void, signal: AbortSignal): Promise<void> {
  const tell = async (): Promise<void> => {
    const everywhere = await hasAccessEverywhere();
    if (!signal.aborted) onAccess(everywhere);
  };
  const changed = (): void => void tell();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  }, { once: true });
  await tell();
}
