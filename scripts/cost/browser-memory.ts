/** What a whole browser takes of the machine's memory. */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Proportional set size of a process and all that it started, in MB: memory that several share is counted once.
 * @param isPart whether the command line of a process is one of that browser
 * @returns null where the system does not tell (anything but Linux)
 */
export function memoryOf(isPart: (command: string) => boolean): number | null {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    return processes.reduce((sum, id) => sum + (isPart(tryRead(`/proc/${id}/cmdline`)) ? pssOf(id) : 0), 0);
  } catch {
    return null;
  }
}

/** A process may end while it is looked at. */
function tryRead(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Proportional set size of one process, in MB; 0 where it is not told. */
export const pssOf = (id: string): number => Number(/^Pss:\s+(\d+) kB/mu.exec(tryRead(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024;
