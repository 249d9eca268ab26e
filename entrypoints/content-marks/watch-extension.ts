/** Milliseconds between two looks. */
const lookEvery = 2_000;

type World = typeof globalThis & { chrome?: { runtime?: { id?: string } } };

/**
 * Calls back once when the extension was reloaded or removed under the page: Chromium lets its scripts run on, cut off from everything, and takes
 * the extension's id away from them; Firefox ends them. A look costs a property; no message is sent, no port held.
 */
export function watchExtension(gone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if ((globalThis as World).chrome?.runtime?.id === undefined) gone();
  }, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
