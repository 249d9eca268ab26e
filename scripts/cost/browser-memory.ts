/** What a whole browser takes of the machine's memory. */
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';

/**
 * Proportional set size of all processes of a Chromium, in MB: memory that several share is counted once.
 * @param session of the browser itself
 * @returns null where the system does not tell (anything but Linux)
 */
export async function memoryOf(session: CDPSession): Promise<number | null> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sum = processInfo.reduce((all, { id }) => all + pssOf(id), 0);
  return sum > 0 ? sum : null;
}

/** 0 for a process that has ended meanwhile. */
function pssOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
