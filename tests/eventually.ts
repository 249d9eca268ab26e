import { vi } from 'vitest';

/** Waits until it holds, however busy the machine is. @throws what it last said when it does not within ten seconds */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 10_000, interval: 10 });
