import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Directories of files on their way begin so. */
const mark = '.new-';
/** Files are on their way for moments; what is older was left by a build that was killed (milliseconds). */
const stale = 60_000;

/**
 * Puts files in the place of older ones: all are written beside their places first, then each is moved there at once. Whoever is killed in between leaves old files or new
 * ones, and none half written.
 * @param staging a directory on the same disk as the files
 */
export function replaceFiles(files: Readonly<Record<string, string | Uint8Array>>, staging: string): void {
  mkdirSync(staging, { recursive: true });
  for (const name of readdirSync(staging)) {
    const path = join(staging, name);
    if (name.startsWith(mark) && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - stale) rmSync(path, { recursive: true, force: true });
  }
  const directory = mkdtempSync(join(staging, mark));
  try {
    const written = Object.entries(files).map(([path, content], i) => {
      const from = join(directory, String(i));
      writeFileSync(from, content);
      mkdirSync(dirname(path), { recursive: true });
      return { from, path };
    });
    for (const { from, path } of written) renameSync(from, path);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
