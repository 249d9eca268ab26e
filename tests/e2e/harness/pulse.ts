/** How long a page could not run: its own timer, watched by itself. */
import type { Tab } from './driver.ts';

/** Starts to note the longest time (ms) in which the page itself could not run. */
export const watchPulse = (tab: Tab): Promise<void> => tab.run(() => {
  const pulse = { longest: 0, last: performance.now() };
  Object.assign(window, { pulse });
  setInterval(() => {
    const now = performance.now();
    pulse.longest = Math.max(pulse.longest, now - pulse.last);
    pulse.last = now;
  }, 10);
});

export const longestPause = (tab: Tab): Promise<number> => tab.run(() => (window as unknown as { pulse: { longest: number } }).pulse.longest);
