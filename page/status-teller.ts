/** Tells the counts when they changed, a few times a second at most. */
import type { SessionStatus } from './types.ts';

/** Milliseconds between two tellings. */
const atMostEvery = 300;

export interface StatusTeller {
  /** Something may have changed. */
  tell(): void;
}

export function createStatusTeller(status: () => SessionStatus, changed: (status: SessionStatus) => void, signal: AbortSignal): StatusTeller {
  let told = '';
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellNow = (): void => {
    timer = undefined;
    const now = status();
    const asText = JSON.stringify(now);
    if (asText === told || signal.aborted) return;
    told = asText;
    last = performance.now();
    changed(now);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    tell() {
      timer ??= setTimeout(tellNow, Math.max(0, last + atMostEvery - performance.now()));
    },
  };
}
