/** Milliseconds between two looks. */
const lookEvery = 2_000;

type World = typeof globalThis & { chrome?: { runtime?: { id?: string } } };

/**
 * Makes the function to call when something of ours is drawn: from then on it is looked whether the extension was reloaded or removed under the
 * page. Chromium lets its scripts run on, cut off from everything, and takes the extension's id away from them; Firefox ends them. A look costs a
 * property; no message is sent, no port held. Where nothing is drawn there is nothing to take away, and no clock runs: the next question to the
 * background tells.
 * @param gone called when it was
 */
export function watchExtension(gone: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    timer ??= setInterval(() => {
      if ((globalThis as World).chrome?.runtime?.id === undefined) gone();
    }, lookEvery);
  };
}
